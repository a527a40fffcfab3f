import type { Hit, Phrase } from '@allclear/core'
import { standsAlone } from '../wording/stands-alone.ts'

/** Words that put the blame on a person. Sources: `bmj-cox` and `langdiab`, unless a line says otherwise. */
export interface Blame extends Phrase {
  /** What to do, where there is nothing to write in its place. */
  say?: string
  /** The suggestions fit only before these words. */
  before?: RegExp
  /** Only then is it about a person. */
  when?: (hit: Hit) => boolean
}

const something = /^ (?:your|the|their|an?|his|her|this|that|these|any|another|our|one|two|three|\d+|several|some) /i
// Not “attention-seeking behaviour”, which would have to be written afresh.
const end = /^(?:[.,;:!?)]|$| (?:and|or|but|when|because|by|from|in)\b)/
const person =
  /^(?:you|you've|patients?|parents?|people|anyone|those|they|he|she|who|child|families|mothers?|clients?|users?)$/
// Those who come to people or do something for them. A carer may be paid too, so these words do not tell.
const services =
  'ambulance|assistant|bus|clinician|companies|company|courier|delivery|doctor|driver|engineer|gp|interpreter|midwife|nurse|provider|service|staff|supplier|surgeon|taxi|team|therapist|train|transport|volunteer|worker'
const service = new RegExp(`^(?:${services})(?:e?s)?$`)
const someService = new RegExp(`\\b(?:carer|${services})(?:e?s)?\\b`, 'i')
const pronoun = /^(?:they|he|she)$/
// “The people who care for you fail to”.
const preposition = /^(?:at|by|for|from|near|of|on|to|with)$/
const link = /^(?:have|has|had|also|again|then|repeatedly|persistently|consistently|may|might|if|do|did|still)$/
const treatment =
  /\b(?:treatments?|medicines?|medications?|tablets?|insulin|therapy|diet|exercise|patch(?:es)?|gum|advice|physiotherapy|inhalers?|doses?|appointments?|patients?)\b/i
const notPeople =
  /\b(?:law|legal|GDPR|standards?|regulations?|devices?|WCAG|websites?|contracts?|policy|policies|codes?|Acts?|data|suppliers?|providers?|buildings?)\b/
const no = /^(?:not|never|isn't|aren't|wasn't|nor|no|myth|than)$/

export const blame: readonly Blame[] = [
  { words: 'fail to attend', forms: 'verb', suggest: ['miss'], before: something, when: ofPerson },
  {
    words: 'failure to attend',
    suggest: ['missing'],
    before: something,
    say: 'Say “if you cannot come”, and offer help.',
    when: ({ block, end }) => !/^ by\b/i.test(block.text.slice(end))
  },
  ...(
    [
      ['fail to', 'do not'],
      ['fails to', 'does not'],
      ['failed to', 'did not']
    ] as const
  ).map(([words, better]): Blame => ({ words, suggest: [better], say: 'Say what did not happen.', when: isDuty })),
  ...'respond reply contact cancel return complete provide bring notify inform arrive keep'.split(' ').map(
    (verb): Blame => ({
      words: `failure to ${verb}`,
      say: 'Say what to do, and how you can help.',
      when: ({ block, end }) => !/^ to (?:treat|ther|medic|antib|the (?:drug|treat))/i.test(block.text.slice(end))
    })
  ),
  { words: 'you did not attend', suggest: ['you missed'], before: something, ask: true, when: followedBySomething },
  ...['DNA policy', 'DNA policies'].map(
    (words): Blame => ({ words, exact: true, suggest: [words.replace('DNA', 'missed appointments')] })
  ),
  { words: 'DNA rate', exact: true, ask: true, suggest: ['rate of missed appointments'] },
  { words: 'DNA rates', exact: true, ask: true, suggest: ['rates of missed appointments'] },
  ...["DNA'd", 'DNAed', 'DNAs', 'DNA’d'].map(
    (words): Blame => ({
      words,
      exact: true,
      ask: true,
      say: 'Write “missed an appointment”, not initials that blame.'
    })
  ),
  { words: 'non attender', suggest: ['person who missed an appointment'], ask: true, when: standsAlone },
  { words: 'non attenders', suggest: ['people who missed an appointment'], ask: true, when: standsAlone },
  { words: 'persistent DNA', suggest: ['often misses appointments'], ask: true },
  { words: 'no show', suggest: ['missed appointment'], ask: true, when: standsAlone },
  { words: 'no shows', suggest: ['missed appointments'], ask: true, when: standsAlone },
  ...'non compliant, noncompliant, non compliance, noncompliance, poor compliance, non adherent, non adherence'
    .split(', ')
    .map((words): Blame => ({ words, say: 'Say what happened, and what made it hard.', when: ofTreatment })),
  ...['poorly controlled', 'badly controlled'].map(
    (words): Blame => ({
      words,
      ask: true,
      say: 'Say what you see, such as “higher than your target”.',
      when: ofHealth
    })
  ),
  ...['fail treatment', 'fail chemotherapy', 'fail the medication', 'fail medication'].map(
    (words): Blame => ({
      words,
      forms: 'verb',
      say: 'Say that the treatment did not work. People do not fail it.',
      when: ofPerson
    })
  ),
  { words: 'refused to', suggest: ['decided not to'], ask: true, when: ofPatient },
  ...['treatment', 'medication', 'surgery', 'the vaccine', 'care', 'help', 'the operation'].map(
    (what): Blame => ({ words: `refused ${what}`, suggest: [`decided against ${what}`], ask: true, when: ofPatient })
  ),
  ...['poor', 'unreliable', 'vague'].flatMap((how): Blame[] => [
    { words: `is a ${how} historian`, suggest: ['finds it hard to remember or explain'] },
    { words: `${how} historian`, say: 'Say what is hard, such as remembering, and how to help.' }
  ]),
  { words: 'frequent flyer', say: 'Say “person who often needs care”.', when: inHealth },
  { words: 'frequent flyers', suggest: ['people who often need care'], when: inHealth },
  { words: 'frequent attender', say: 'Say “person who often needs care”.' },
  { words: 'frequent attenders', suggest: ['people who often need care'] },
  ...[
    'heartsink patient',
    'heartsink patients',
    'heart sink patient',
    'heart sink patients',
    'revolving door patient',
    'revolving door patients'
  ].map((words): Blame => ({ words, say: 'Say what the person needs.' })),
  { words: 'bed blocker', say: 'Say “person waiting to leave hospital”.' },
  { words: 'bed blockers', suggest: ['people waiting to leave hospital'] },
  { words: 'bed blocking', suggest: ['delays in leaving hospital'] },
  { words: 'time waster', say: 'Say where to get help instead.' },
  { words: 'time wasters', say: 'Say where to get help instead.' },
  // These have no published source: they are our own judgement, so they ask.
  ...'inappropriate attendance, inappropriate attendances, unnecessary attendances, inappropriate use of A&E, misuse of A&E, abuse of A&E'
    .split(', ')
    .map((words): Blame => ({ words, ask: true, say: 'Say where to get help instead, and when.' })),
  {
    words: 'attention seeking',
    suggest: ['asking for help'],
    before: end,
    say: 'Say “asking for help”.',
    when: isMeant
  },
  {
    words: 'drug seeking',
    suggest: ['asking for pain relief'],
    before: end,
    say: 'Say “asking for pain relief”.',
    when: isMeant
  },
  ...['difficult patient', 'difficult patients', 'challenging patients', 'manipulative patient', 'bad patient'].map(
    (words): Blame => ({ words, say: 'Say what happened, without a label for the person.', when: isMeant })
  ),
  ...['lifestyle choice', 'lifestyle choices', 'lifestyle disease', 'lifestyle diseases'].map(
    (words): Blame => ({
      words,
      ask: true,
      say: 'Name what affects health, such as money, work or housing.',
      when: isMeant
    })
  ),
  { words: 'self inflicted', ask: true, say: 'Say what happened, without blame.', when: isMeant },
  ...[
    'cheat day',
    'cheat days',
    'cheat meal',
    'cheat meals',
    'guilt free',
    'naughty food',
    'naughty foods',
    'naughty treat',
    'naughty treats',
    'bad foods'
  ].map(
    (words): Blame => ({ words, ask: true, say: 'Say what the food does. Food is not good or bad.', when: isMeant })
  ),
  ...(
    [
      ["you're", 'you miss an appointment'],
      ['are', 'miss an appointment'],
      ['be', 'miss an appointment'],
      ['is', 'misses an appointment'],
      ['was', 'missed an appointment'],
      ['were', 'missed an appointment']
    ] as const
  ).map(([be, instead]): Blame => ({ words: `${be} a no show`, suggest: [instead], ask: true, when: isNoService }))
]

const duty =
  /^ (?:attend|come|arrive|turn up|reply|respond(?! to (?!our|us|this|the letter))|contact|call|cancel|return|complete|provide|bring|notify|inform|tell|let|send|pay|keep|engage|comply|follow|take|give|confirm|rearrange|book|sign|update|register|quit|stop|lose|fill|read|use)\b/i

/** Something a service wanted a person to do; not “patients who failed to improve”. */
function isDuty(hit: Hit): boolean {
  return ofPerson(hit) && duty.test(hit.block.text.slice(hit.end))
}

/** “you failed to”, “patients who have failed to”; not “the lift failed to”, “your carer failed to”. */
function ofPerson({ block, sentence, from, start }: Hit): boolean {
  let at = from - 1
  while (at > from - 3 && link.test(sentence.words[at]?.lower ?? '')) at--
  const [before = '', subject = ''] = [at - 1, at].map((index) => sentence.words[index]?.lower)
  if (!person.test(subject)) return false
  if (subject === 'you') return !preposition.test(before)
  if (subject === 'who') return !service.test(before)
  return !pronoun.test(subject) || !someService.test(block.text.slice(0, start))
}

/** Not “the taxi was a no-show”. */
function isNoService({ sentence, from }: Hit): boolean {
  return !service.test(sentence.words[from - 1]?.lower ?? '')
}

function ofPatient(hit: Hit): boolean {
  const { sentence, from } = hit
  const helper = /^(?:have|has|had|also|then)$/.test(sentence.words[from - 1]?.lower ?? '')
  return /^(?:you|she|he|patients?|mother|father|mum|dad)$/.test(sentence.words[from - (helper ? 2 : 1)]?.lower ?? '')
}

function ofTreatment({ block, sentence }: Hit): boolean {
  const said = block.text.slice(sentence.start, sentence.end)
  return treatment.test(said) && !notPeople.test(said)
}

function ofHealth({ block, sentence }: Hit): boolean {
  return /\b(?:diabet\w+|asthma|epilep\w+|blood (?:sugar|pressure|glucose)|glucose|pain|HbA1c)\b/i.test(
    block.text.slice(sentence.start, sentence.end)
  )
}

function inHealth({ block }: Hit): boolean {
  return !/\b(?:airlines?|miles|flights?|airport|points|tickets?)\b/i.test(block.text)
}

function followedBySomething({ block, end }: Hit): boolean {
  return something.test(block.text.slice(end))
}

/** Not “self-harm is not attention-seeking”. */
function isMeant({ sentence, from }: Hit): boolean {
  return !sentence.words.slice(Math.max(0, from - 4), from).some(({ lower }) => no.test(lower))
}
