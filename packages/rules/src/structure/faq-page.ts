import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { headingsInText, placeOfHeading } from './headings.ts'

export default rule({
  id: 'faq-page',
  chapter: 'structure',
  severity: 'suggestion',
  title: 'Put answers where people need them, not under “FAQs”',
  why: 'People cannot guess which question their answer is under. Headings about tasks are easier to look through.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'blind people and screen reader users'
  ],
  sources: [cite('gov-style', 'FAQs'), cite('pl-gov', 'avoid FAQs')],
  appliesTo: ['web-page', 'email', 'general'],
  cannotSee: 'Whether people really ask these questions.',
  examples: [
    { avoid: '# «Frequently asked questions»', better: '# Booking, parking and visiting' },
    { avoid: '<h2>«Parking FAQs»</h2>', in: 'html' },
    { avoid: '## «Some frequently-asked questions»' },
    { fine: '# Booking, parking and visiting' },
    { fine: '# Questions to ask your doctor' },
    { fine: '# How we got rid of our “FAQs”' }
  ],
  *check(draft) {
    for (const { element, name } of headingsInText(draft)) {
      if (!/\bFAQs?\b|\bF\.A\.Q\.|\bfrequently[ -]asked\b/i.test(name) || /["“‘]/.test(name)) continue
      yield {
        place: placeOfHeading(draft, element),
        message: 'Put these answers under headings that say what they are about.'
      }
    }
  }
})
