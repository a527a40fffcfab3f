import { rule } from '@allclear/core'
import { bodyOf } from '../contact-and-access/complete.ts'
import { search } from '../search.ts'
import { wordsInAll } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'

const pointsToIt =
  /\b(?:(?:please|kindly) )?(?:see|find|read|open|refer to|view|download|look at|review)\b(?: (?:the|our|your|this|an?|my))?(?: [\w-]+){0,3}? ?\b(?:attached|attachments?|enclosed)\b(?: (?:[\w-]+ ){0,2}?(?:letter|leaflet|document|file|form|poster|newsletter|information|details|pdf|report|copy)\b)?|\b(?:letter|leaflet|document|newsletter|poster|report|details?|information) (?:is|are) attached\b/gi
// An email with more words than this says something itself.
const most = 80

export default rule({
  id: 'email-attachment-only',
  chapter: 'emails',
  severity: 'warning',
  title: 'Put the message in the email, not in an attachment',
  why: 'Attachments are hard to open on a phone and with a screen reader. Many people are told never to open them.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with a learning disability',
    'people on low incomes or with little data',
    'older people'
  ],
  sources: [cite('nhs-messages', 'avoid attachments')],
  appliesTo: ['email'],
  cannotSee: 'What is in the attachment.',
  examples: [
    {
      avoid: 'Dear Sam\n\n«Please see the attached letter».\n\nKind regards\n\nAda Okoro',
      better: 'Dear Sam\n\nYour eye clinic has moved to Level 2 of the Elm Building.\n\nKind regards\n\nAda Okoro',
      kind: 'email',
      settings: { organisation: { elsewhere: ['formats', 'name'] } }
    },
    { avoid: 'Dear Sam\n\nOur «newsletter is attached».', kind: 'email' },
    {
      fine: `Dear Sam\n\n${'Your eye clinic has moved to Level 2 of the Elm Building. '.repeat(8)}\n\nPlease see the attached map.`,
      kind: 'email'
    },
    { fine: 'Dear Sam\n\nPlease do not open the attachment in the email we sent on Monday.', kind: 'email' },
    { fine: 'Dear Sam\n\nPlease see the attached letter.', kind: 'letter' }
  ],
  *check(draft) {
    for (const { block, start, place } of search(draft, pointsToIt)) {
      if (/\b(?:not|never|n['’]t)\s*$/i.test(block.text.slice(0, start))) continue
      if (wordsInAll(bodyOf(draft)) < most)
        yield { place, message: 'Write the message in the email itself. You can still attach a copy.' }
      return
    }
  }
})
