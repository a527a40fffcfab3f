import { rule, sentenceAt } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'
import { monthPart } from './calendar.ts'

const amount = String.raw`(?:\d+|two|three|four|five|six|seven|ten|fourteen|twenty[- ]eight|thirty)(?: \(\d+\))?`
const deadline = new RegExp(
  String.raw`\b(?:within(?: the next)?|in the next|no later than) ${amount} (?:working |calendar |business )?(?:days|weeks|months)\b(?: (?:of|from|after) (?:the date (?:of|on) (?:this|the) (?:letter|email|message|form|invitation)|(?:the date (?:above|below)|today)|(?:receiving|getting|receipt of) (?:this|it|the)(?: (?:letter|email|message|form|kit|invitation))?|this (?:letter|email|message)))?`,
  'gi'
)
/** The reader has to do it: “please reply”, “you must tell us”, “if we do not hear from you”. */
const asked =
  /\b(?:please|you (?:must|need to|should|have to|are asked to))\b[^.;:\n]*$|(?:^|[.:;,] |\b(?:and|or|then|to) )(?:reply|respond|return|send|call|phone|ring|contact|complete|book|tell|let us know|confirm|email|text|post|pay|appeal|apply|register|fill in|write)\b[^.;:\n]*$|\b(?:not|n['’]t) (?:hear|get|receive|have)\b[^.;:\n]*\b(?:from you|reply|your)\b[^.;:\n]*$/i
/** Somebody else does it, or a body does. */
const others =
  /\b(?:we|they|(?:the|our) (?:team|clinic|nurse|doctor|hospital|service)) (?:will|aim|should|try|hope)\b[^.;:\n]*$|\b(?:intend|plan|going|want|expect|hope)\w* to\b[^.,;:\n]*$|\b(?:had|taking|symptoms?|temperature|fever|bleed\w*|pain|operation|surgery|injection|vaccin\w*|jab|sex|bite|birth|born|travel\w*|been)\b[^.;:\n]*$|\bif (?!we\b)[^,.;:\n]*$/i
const aDate = new RegExp(String.raw`\bby (?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? ${monthPart}|\uE000)`, 'i')

export default rule({
  id: 'relative-deadline',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Give the date of a deadline',
  why: '“Within 14 days” is a sum. People need the date of the letter, a calendar and a good memory to do it.',
  whoItHelps: [
    'people with dyscalculia or low numeracy',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with a learning disability'
  ],
  sources: [cite('pemat', 'does not expect user to calculate'), cite('coga', 'numerical alternatives')],
  appliesTo: ['letter', 'sms', 'email', 'consent', 'general'],
  cannotSee: 'When people get the letter. Leave time for the post.',
  examples: [
    {
      avoid: 'Please reply «within 14 days of the date of this letter».',
      better: 'Please reply by Friday 12 June 2026.'
    },
    { avoid: 'If we do not hear from you «within 2 weeks», we will give your place to somebody else.' },
    { fine: 'Please reply by Friday 12 June 2026, which is within 14 days.' },
    { fine: 'We will reply within 5 working days.' },
    // A page about letters cannot know their dates.
    { fine: 'Write to us within 28 days of the date on your letter.' },
    { fine: 'Call us if you have a fever within 14 days of your operation.' },
    { fine: 'Please call 111 if you do not feel better within 3 days.' },
    { fine: 'Please have a blood test within 7 days before your appointment.' },
    { fine: 'Most coughs go away within 3 weeks.' }
  ],
  *check(draft) {
    for (const { block, start, end, place } of search(draft, deadline, /(?:days|weeks|months)\b/i)) {
      const sentence = sentenceAt(block, start)
      const before = block.text.slice(sentence?.start ?? Math.max(0, start - 120), start)
      // Counted from something else, such as the start of symptoms.
      if (/^ (?:of|from|after|before)\b/.test(block.text.slice(end))) continue
      const said = before + block.text.slice(start, sentence?.end ?? end + 80)
      if (!asked.test(before) || others.test(before) || aDate.test(said)) continue
      yield { place, message: 'Give the date, such as “by Friday 12 June”, so that nobody has to work it out.' }
    }
  }
})
