import { rule } from '@allclear/core'
import { plainName } from '../links/vague-links.ts'
import { cite, citeAct } from '../sources.ts'
import { headingsInText, placeOfHeading } from './headings.ts'

const nothing = new Set(
  `more|read more|learn more|find out more|more info|more information|further information|further info|other information|other info|
  additional information|additional info|extra information|general information|useful information|
  important information|information|info|some information|general|other|others|misc|miscellaneous|various|
  details|more details|further details|main content|stuff|
  things to know|things to note|points to note|please note|important note|click here|here`
    .split('|')
    .map((words) => words.trim())
)
/** What stands in a template until somebody writes the heading. */
const placeholder =
  /^(?:section|(?:(?:sub)?heading|(?:sub)?title|header|untitled|new (?:page|section|heading)|your (?:heading|title)(?: here)?|(?:heading|title|text) (?:goes )?here|(?:insert|add|enter|type) (?:your |a |the )?(?:heading|title)(?: here)?|lorem ipsum.*|tbc|tbd|xx+)(?: (?:\d{1,2}|[a-z]))?)$/

export default rule({
  id: 'heading-says-nothing',
  chapter: 'structure',
  severity: 'suggestion',
  title: 'Make each heading say what is under it',
  why: '“More information” could be about anything. People who look through headings miss what they need.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('nhs-formatting', 'headings'), cite('wcag', '2.4.6 AA'), citeAct('b49b2e')],
  cannotSee: 'Whether other headings fit what is under them.',
  examples: [
    {
      avoid: '## «More information»\n\nYou can get help with the cost of travel.',
      better: '## Help with travel costs\n\nYou can get help with the cost of travel.'
    },
    { avoid: '<h2>«Heading 2»</h2><p>You can get help with the cost of travel.</p>', in: 'html' },
    { fine: '## More information about travel costs\n\nAsk at the desk.' },
    { fine: '## Introduction\n\nThis is about our plans.' },
    { fine: '## A\n\nAsthma, arthritis.\n\n## Section 2\n\nYou may be kept in hospital for up to 28 days.' },
    { fine: '## Section 136\n\nThe police may take you to a safe place.' },
    { fine: '<aside><h2>More information</h2></aside>', in: 'html' }
  ],
  *check(draft) {
    for (const { element, name } of headingsInText(draft)) {
      const words = plainName(name)
      const isPlaceholder = placeholder.test(words)
      if (!isPlaceholder && !nothing.has(words)) continue
      yield {
        place: placeOfHeading(draft, element),
        message: isPlaceholder ? 'Write the words of this heading.' : 'Say in this heading what is under it.',
        ...(isPlaceholder ? { severity: 'warning' } : {})
      }
    }
  }
})
