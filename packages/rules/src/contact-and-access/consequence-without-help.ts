import { type Block, type Draft, rule } from '@allclear/core'
import { says, search } from '../search.ts'
import { cite } from '../sources.ts'
import { givesRoute } from './routes.ts'

const person = '(?:you|your child|they|patients?|he|she)'
const done =
  '(?:discharged|removed|charged|referred back|sent back|taken off|put (?:to the )?back|struck off|withdrawn|fined|refused|asked to leave|required to pay)'
const thing = String.raw`your (?:[\w-]+ ){0,2}(?:appointment|referral|place|slot|claim|application|request|treatment|operation|care|registration|booking|case|benefit|payments?|support)`
const consequence = new RegExp(
  [
    String.raw`\b${person}(?:['’]ll| will| may| could| might| can| shall) (?:then |also |automatically |be |need to be |have to be )*${done}\b`,
    String.raw`\b(?:will|may|could|might) (?:automatically )?be ${done}\b`,
    String.raw`\b${person}(?:['’]ll| will| may| could| might) (?:also )?lose (?:your|their) (?:[\w-]+ ){0,2}(?:appointment|place|slot|referral|benefits?|registration|payments?)\b`,
    String.raw`\b${thing} (?:will|may|could|might) (?:then |also |automatically )?be (?:cancelled|closed|stopped|withdrawn|removed|refused|rejected|suspended|ended|given|offered)\b`,
    String.raw`\bwe(?:['’]ll| will| may| shall| will have to) (?:then |also |automatically )?(?:discharge|remove|charge|fine) you\b|\bwe(?:['’]ll| will| may| shall| will have to) (?:send|refer) you back\b`,
    String.raw`\bwe(?:['’]ll| will| may| shall| will have to) (?:then |also |automatically )?(?:close|cancel|stop|withdraw|refuse) ${thing}\b`
  ].join('|'),
  'gi'
)
const someone = '(?:you|your child|they|anyone|someone|people|patients?|parents?)'
const condition = new RegExp(
  [
    String.raw`\b(?:if|unless|should|when) ${someone}(?: \w+){0,2}? (?:do not|does not|don['’]t|doesn['’]t|fails?|cannot|can['’]t|miss|misses|are late|arrive|have not|haven['’]t|are not (?:there|at home|able))\b(?! (?:need|feel|develop|experience|(?:have|had) (?:any|further|more))\b)`,
    String.raw`\bif we (?:do not|don['’]t|have not|haven['’]t) (?:hear|receive|get|had|heard|received)\b`,
    String.raw`\bunless (?!there\b|(?:you|they|he|she) (?:are|have|feel)\b)|\b(?:failure|failing) to\b|\b(?:must|please)\b[^.]{0,80} or (?:else )?(?:you|your|we)\b`,
    String.raw`\b(?:who|that) (?:do(?:es)? not|don['’]t|fails?|miss(?:es)?|DNAs?)\b`
  ].join('|'),
  'i'
)
const help =
  /\b(?:we|us) (?:can|will|want to|would like to) help\b|\b(?:need|needs|want|get|ask(?: us)? for) (?:any |some |more |extra )?(?:help|support)\b|\b(?:makes?|make|making) it (?:hard|difficult)\b|\b(?:hard|difficult) (?:for you )?to (?:come|reply|attend|get|travel|use)\b|\b(?:tell|let) us (?:know )?(?:if|why|what)\b|\btalk to us\b/i

export default rule({
  id: 'consequence-without-help',
  chapter: 'contact-and-access',
  severity: 'warning',
  title: 'With a warning, give a way to reply and an offer of help',
  why: 'Some people could not reply or come because something was in their way. A warning alone shuts them out.',
  whoItHelps: [
    'Deaf people who use British Sign Language',
    'people with a learning disability',
    'people with mental health conditions, anxiety or distress',
    'autistic people',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people who are new to English'
  ],
  sources: [cite('bmj-cox', 'blaming'), cite('nhse-waiting', 'key principles'), cite('eqa', 'section 20')],
  appliesTo: ['letter', 'sms', 'email', 'leaflet'],
  cannotSee: 'Whether the consequence is fair, and whether people can really reach you.',
  examples: [
    {
      avoid: 'If you do not come, «you will be discharged».',
      better:
        'If you cannot come, reply to this email and we will book another time. If something makes it hard to come, we can help.',
      kind: 'email'
    },
    { avoid: 'Unless you ring us, «your place will be given» to somebody else.', kind: 'letter' },
    { avoid: 'Please give 24 hours’ notice or «you will be charged».', kind: 'letter' },
    { avoid: 'Patients who miss 2 visits «will be discharged».', kind: 'letter' },
    {
      fine: 'If you do not come, you will be discharged. If something makes it hard to come, tell us and we will help.',
      kind: 'letter'
    },
    { fine: 'Reply YES by Friday, or your place will be offered to someone else.', kind: 'sms' },
    { fine: 'You will be discharged from the ward by 11am.', kind: 'letter' },
    { fine: 'Unless there is a problem, you will be discharged the same day.', kind: 'letter' },
    { fine: 'If you do not have any problems, you will be discharged from the clinic.', kind: 'letter' },
    { fine: 'If you cannot come, call us so that your appointment may be given to someone else.', kind: 'letter' },
    { fine: 'If we cannot find a bed, your operation may be cancelled.', kind: 'letter' },
    { fine: 'We will close your claim when we have paid you.', kind: 'letter' }
  ],
  *check(draft) {
    if (!says(draft, condition)) return
    for (const { block, start, place } of search(draft, consequence)) {
      if (isMeant(block, start) || !isWarning(block, start) || isHelped(draft, block)) continue
      yield {
        place,
        message: 'Say how to reply without a call, and that you will help if something makes it hard.'
      }
      return
    }
  }
})

/** What happens if somebody does not do something, in the same sentence or the one before. */
function isWarning({ text, sentences }: Block, at: number): boolean {
  const index = sentences.findIndex(({ start, end }) => start <= at && at < end)
  return condition.test(text.slice(sentences[Math.max(0, index - 1)]?.start ?? 0, sentences[index]?.end))
}

/** “Tell us, so that your appointment can be given to somebody else.” */
function isMeant({ text }: Block, at: number): boolean {
  return /\bso (?:that )?$/i.test(text.slice(Math.max(0, at - 10), at))
}

/** The paragraph, or one beside it, gives a way that is not by voice, or an offer of help. */
function isHelped({ blocks, kind }: Draft, block: Block): boolean {
  const at = blocks.indexOf(block)
  const near = kind === 'sms' ? blocks : blocks.slice(Math.max(0, at - 2), at + 3)
  return near.some(({ text }) => help.test(text) || givesRoute(text))
}
