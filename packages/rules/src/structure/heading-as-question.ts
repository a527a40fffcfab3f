import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { headingsInText, placeOfHeading } from './headings.ts'

export default rule({
  id: 'heading-as-question',
  chapter: 'structure',
  severity: 'suggestion',
  // Sources disagree: many leaflets, and the people who use them, like questions.
  offByDefault: true,
  title: 'Begin headings with the words that matter',
  why: 'In a question, those words come late. A list of questions is slow to look through or hear.',
  whoItHelps: ['blind people and screen reader users', 'dyslexic people'],
  sources: [cite('nhs-formatting', 'Write good headings'), cite('pl-gov', 'avoid FAQs')],
  appliesTo: ['web-page', 'email', 'general'],
  cannotSee: 'Whether the people you write for like questions. Ask them.',
  examples: [
    { avoid: '## «How do I get to the hospital?»', better: '## Getting to the hospital' },
    { avoid: '<h2>«Where can I park?»</h2>', in: 'html' },
    { fine: '## Getting to the hospital' },
    { fine: '<form><h1><label for="name">What is your name?</label></h1><input id="name"></form>', in: 'html' },
    { fine: '<aside><h2>Was this page helpful?</h2></aside>', in: 'html' }
  ],
  *check(draft) {
    for (const { element, name } of headingsInText(draft)) {
      // A form asks.
      if (
        !/\?["”’)]*$/.test(name) ||
        element.children.some((child) => child.type === 'element' && child.tagName === 'label')
      )
        continue
      yield {
        place: placeOfHeading(draft, element),
        message: 'Make this heading a statement that begins with the words that matter.'
      }
    }
  }
})
