import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { headingsInText, placeOfHeading } from './headings.ts'

export default rule({
  id: 'more-than-one-h1',
  chapter: 'structure',
  severity: 'warning',
  title: 'Use one main heading',
  why: 'The main heading says what all of it is about. With two, people cannot tell which it is.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard'],
  sources: [cite('nhs-formatting', 'Main heading'), cite('nhs-a11y', 'headings')],
  appliesTo: ['web-page', 'leaflet', 'email', 'easy-read', 'consent', 'press', 'general'],
  cannotSee: 'A main heading that the website adds by itself.',
  examples: [
    {
      avoid: '# Your hip operation\n\nThe ward is on Level 2.\n\n# «Parking»\n\nYou can park for free.',
      better: '# Your hip operation\n\nThe ward is on Level 2.\n\n## Parking\n\nYou can park for free.'
    },
    { avoid: '<h1>Your hip operation</h1><p>The ward is on Level 2.</p><h1>«Parking»</h1>', in: 'html' },
    { fine: '# Your hip operation\n\n## Parking\n\n## Your visit' },
    { fine: '<header><h1>Millbrook Hospital</h1></header><main><h1>Parking</h1></main>', in: 'html' },
    {
      fine: 'Dear ((first name))\n\n# Your health check\n\nIt takes 20 minutes.\n\n# How to book\n\nBook online.',
      kind: 'email'
    },
    { fine: '<h1>Your hip operation</h1><h1 hidden>Parking</h1>', in: 'html' }
  ],
  *check(draft) {
    if (draft.kind === 'email' && draft.format === 'markdown' && ofNotify.test(draft.source)) return
    const [first, ...others] = headingsInText(draft).filter(({ level, name }) => level === 1 && name)
    if (!first) return
    for (const { element } of others)
      yield {
        place: placeOfHeading(draft, element),
        message: 'Make this a heading of level 2. There is a main heading above.'
      }
  }
})

/** GOV.UK Notify makes a smaller heading of each “#”. Its emails have “((name))” where a name goes. */
const ofNotify = /\(\([^()\n]{1,60}\)\)/
