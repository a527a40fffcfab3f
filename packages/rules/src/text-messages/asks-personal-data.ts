import { rule } from '@allclear/core'
import { anyOf, search } from '../search.ts'
import { cite } from '../sources.ts'

const details = String.raw`(?:(?:full )?(?:date of birth|birth ?date|d\.?o\.?b\b)|NHS number|(?:bank|card|account|payment|credit card|debit card) (?:details|number)|sort code|national insurance number|NI number|passport number|(?<!\bupdate your )passwords?|PIN\b|security (?:code|answer)|mother['’]s maiden name)`
const and = String.raw`(?:[\w’'-]+,? ){0,6}?`
const asks = new RegExp(
  [
    String.raw`\b(?:reply|respond|text|send|email|e-mail|message|whatsapp)(?: (?:us|me|back|to (?:us|this (?:text|message|email|number))))?(?: (?:with|by (?:giving|sending)))? ${and}${details}`,
    // “Give your NHS number to the pharmacist” is safe to do.
    String.raw`\b(?:confirm|provide|give|tell|supply|verify|update)(?: (?:us|me|the clinic))?(?: with)? ${and}${details}(?! to (?:the|a|any|your)\b)`
  ].join('|'),
  'gi'
)
/** “We will ask you to confirm your date of birth”: by voice, when people come. */
const byStaff =
  /\b(?:we|they|someone|somebody|(?:the|our|a|your) [\w-]+)(?:['’]ll| will| may| might| can)(?: also| then)?(?: ask (?:you|people) to| need to)? $/i
const scams = /\b(?:scam\w*|fraud\w*|fake|phishing|suspicious|criminals?)\b/i
// Warnings against it, and places where it is safe to say.
const safe = anyOf('i', [
  /\b(?:never|not|no one|nobody|someone|anyone|cannot|won['’]t|don['’]t)\b|n['’]t\b/,
  /\b(?:when|if) (?:you|we) (?:call|ring|phone|come|arrive|visit)/,
  /\b(?:by phone|phone us|call us|in person|reception|at the desk|NHS App|(?:log|sign)(?:ged)? ?in|secure(?:ly)?|portal|your account|username)\b/
])

export default rule({
  id: 'asks-personal-data',
  chapter: 'text-messages',
  severity: 'error',
  title: 'Never ask for private details in a message',
  why: 'Scams ask for these too. People should learn that a real service never asks in a message.',
  whoItHelps: ['people with a learning disability', 'older people', 'everyone'],
  sources: [cite('nhs-messages', 'Emails spam'), cite('gov-notify', 'links')],
  appliesTo: ['sms', 'email', 'social'],
  cannotSee: 'What the page behind a link asks for.',
  examples: [
    {
      avoid: 'Millbrook Surgery: please «reply with your date of birth».',
      better: 'Millbrook Surgery: please open the NHS App to see your message.',
      kind: 'sms'
    },
    { avoid: 'Dear Sam\n\nTo get your money back, «send us your full name and bank details».', kind: 'email' },
    { fine: 'Millbrook Surgery will never ask you to send your bank details by text.', kind: 'sms' },
    { fine: 'Dear Sam\n\nPlease do not email us your date of birth or NHS number.', kind: 'email' },
    { fine: 'The nurse will ask you to confirm your date of birth.', kind: 'email' },
    { fine: 'They may tell you to give your PIN. That is a scam.', kind: 'sms' },
    { fine: 'Give your NHS number to the pharmacist.', kind: 'sms' },
    { fine: 'Have your NHS number ready when you call us.', kind: 'sms' },
    { fine: 'To give us your date of birth, sign in to your account.', kind: 'email' },
    { fine: 'Reply with your date of birth.', kind: 'letter' }
  ],
  *check(draft) {
    for (const { block, start, end, place } of search(draft, asks)) {
      const sentence = block.sentences.find((one) => one.start <= start && end <= one.end)
      if (!sentence || safe.test(block.text.slice(sentence.start, sentence.end))) continue
      if (byStaff.test(block.text.slice(sentence.start, start)) || scams.test(block.text)) continue
      yield { place, message: 'Do not ask for this in a message. Give a safe way, such as the NHS App.' }
    }
  }
})
