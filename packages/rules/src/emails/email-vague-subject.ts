import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { subjectOf } from './subject.ts'

const most = 60

// Words that say nothing of what an email is about, however many stand together.
const empty = new Set(
  `a about all an and announcement appointment appointments attached attention bulletin details document dear email enquiry
  for from fw fwd hello hi important info information invitation invite latest letter mail meeting message new news newsletter
  nhs notice notification of our patient please query re read reminder reply request response results survey the this to
  update updates urgent your`.split(/\s+/)
)

export default rule({
  id: 'email-vague-subject',
  chapter: 'emails',
  severity: 'warning',
  title: 'Say in the subject line what the email is about',
  why: 'People delete an email they cannot place, or they fear it is a scam.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with a learning disability',
    'people with ADHD',
    'blind people and screen reader users'
  ],
  sources: [cite('nhs-messages', 'Emails subject')],
  appliesTo: ['email'],
  cannotSee: 'A subject line that is not in the draft.',
  examples: [
    {
      avoid: 'Subject: «Important information»\n\nDear Sam\n\nThe clinic has moved.',
      better: 'Subject: Your eye clinic has moved\n\nDear Sam\n\nThe clinic has moved.',
      kind: 'email',
      settings: { organisation: { elsewhere: ['formats', 'name'] } }
    },
    { avoid: '---\nsubject: "«UPDATE»"\n---\n\nDear Sam\n\nThe clinic has moved.', kind: 'email' },
    { avoid: '---\nsubject: «YOUR EYE CLINIC HAS MOVED»\n---\n\nDear Sam', kind: 'email' },
    { avoid: '«Subject»:\n\nDear Sam\n\nThe clinic has moved.', kind: 'email', in: 'text' },
    {
      avoid:
        '<p>Subject: «Your eye clinic has moved to Level 2 of the Elm Building at Millbrook Hospital»</p><p>Dear Sam</p>',
      kind: 'email',
      in: 'html'
    },
    { fine: 'Subject: Your blood test results\n\nDear Sam', kind: 'email' },
    { fine: 'Subject: Reminder: book your flu vaccine\n\nDear Sam', kind: 'email' },
    { fine: 'Subject: ((subject))\n\nDear Sam', kind: 'email' },
    { fine: 'Dear Sam\n\nUpdate: the clinic has moved.', kind: 'email' }
  ],
  *check(draft) {
    const subject = subjectOf(draft)
    if (!subject) return
    const message = faultOf(subject.text, subject.inFrontMatter)
    if (message) yield { place: subject.place, message }
  }
})

function faultOf(text: string, inFrontMatter: boolean): string | undefined {
  if (!text) return 'Write a subject line that says what the email is about.'
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  // What is filled in may say it.
  if (/[({[<%*|]{2}/.test(text)) return undefined
  // “Your appointment” and “Your results” say little, but they say it.
  if (
    words.every((word) => empty.has(word)) &&
    !/^your (?:\w+ )?(?:appointments?|results|letter|invitation)/i.test(text)
  )
    return 'Say what the email is about and what to do, such as “Book your flu vaccine”.'
  // Words in the draft itself are block-capitals’ to see.
  if (inFrontMatter && words.length > 1 && text === text.toUpperCase())
    return 'Write the subject line in small letters.'
  return text.length > most
    ? `Shorten the subject line to ${most} characters or fewer. It has ${text.length}, and phones cut the end off.`
    : undefined
}
