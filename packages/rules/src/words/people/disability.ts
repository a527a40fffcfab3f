import type { PeopleWords } from '../people.ts'
import { named } from './named.ts'

const many =
  `adults, applicants, attendees, boys, carers, children, citizens, clients, colleagues, customers, employees,
  girls, guests, individuals, kids, learners, members, men, older people, others, parents, passengers, patients, people,
  persons, pupils, residents, staff, students, teenagers, users, veterans, visitors, volunteers, women, workers,
  young adults, young people`.split(/,\s+/)
const one = `adult, applicant, carer, child, citizen, client, colleague, customer, employee, guest, individual, learner,
  man, parent, passenger, patient, person, pupil, resident, student, user, veteran, visitor, volunteer, woman, worker,
  young person`.split(/,\s+/)

/** Disabled people, wheelchair users, Deaf people and people with hearing loss. */
export const disability = {
  'people with disabilities': {
    match: {
      ...disabled(many, 'with disabilities', 'with a disability'),
      ...disabled(one, 'with a disability', 'with disabilities'),
      'those with disabilities': 'Disabled people',
      'those with a disability': 'Disabled people',
      'anyone with a disability': 'any Disabled person',
      'someone with a disability': 'a Disabled person',
      'everyone with a disability': 'every Disabled person',
      'people with physical disabilities': ['people with physical impairments', 'Disabled people'],
      'people with a physical disability': ['people with a physical impairment', 'Disabled people']
    },
    verdict: 'usually',
    why: 'In the social model, people have impairments, and barriers disable them.',
    sources: ['gov-incl', 'scope', 'mind-style', 'inclusion-london']
  },
  'living with a disability': {
    match: {
      ...disabled(
        many,
        'living with disabilities',
        'living with a disability',
        'who have a disability',
        'who have disabilities'
      ),
      ...disabled(one, 'living with a disability', 'who has a disability')
    },
    verdict: 'context',
    why: 'The social model again. NHS style allows it, so a person decides.',
    sources: ['scope', 'nhs-incl-disab']
  },
  'has a disability': {
    match: {
      'do you have a disability': 'are you disabled',
      'has a disability': ['is disabled', 'has an impairment'],
      'have a disability': ['are disabled', 'have an impairment']
    },
    verdict: 'context',
    why: 'The social model again. NHS style allows it, so a person decides.',
    sources: ['scope', 'nhs-incl-disab']
  },
  'impairment or disability': {
    match: {
      'disabilities such as': 'impairments such as',
      'type of disability': ['type of impairment', 'access needs'],
      'nature of your disability': ['your access needs', 'your impairment']
    },
    verdict: 'context',
    why: 'An impairment is of the body or mind. Disability is what barriers do.',
    sources: ['scope', 'inclusion-london']
  },
  'wheelchair-bound': {
    match: {
      'wheelchair bound': 'a wheelchair user',
      ...Object.fromEntries(
        ['confined to', 'bound to', 'restricted to', 'stuck in'].flatMap((how) =>
          ['a wheelchair', 'her wheelchair', 'his wheelchair', 'their wheelchair', 'wheelchairs'].map((what) => [
            `${how} ${what}`,
            'a wheelchair user'
          ])
        )
      )
    },
    verdict: 'always',
    why: 'A wheelchair lets people move. It does not hold them.',
    sources: ['gov-incl', 'nhs-incl-disab']
  },
  housebound: {
    match: {
      housebound: ['not able to leave home', 'not able to leave home without help'],
      'house bound': ['not able to leave home', 'not able to leave home without help'],
      bedridden: 'in bed most of the time',
      'bed ridden': 'in bed most of the time',
      bedbound: 'in bed most of the time',
      'bed bound': 'in bed most of the time'
    },
    verdict: 'context',
    why: 'The words paint people as trapped, and do not say what help they need.',
    sources: ['nhs-messages', 'house']
  },
  'softer words': {
    match: {
      ...named(
        [
          'differently abled',
          'specially abled',
          'physically challenged',
          'handicapable',
          'physically different',
          'less able bodied'
        ],
        (who) => `Disabled ${who}`
      ),
      ...named('mentally challenged', (who) => `${who} with a learning disability`),
      ...named('visually challenged', (who) => `blind and partially sighted ${who}`),
      'differently abled': 'disabled',
      'specially abled': 'disabled',
      'physically challenged': 'disabled',
      handicapable: 'disabled',
      diffability: 'disability',
      'mentally challenged': [],
      'visually challenged': ['blind or partially sighted'],
      'vertically challenged': 'short',
      'people of determination': 'Disabled people'
    },
    verdict: 'always',
    say: 'Say “disabled”, or name the impairment. Softer words suggest shame.',
    why: 'Softer words keep away from the word “disabled”, as if it were shameful.',
    sources: ['scope']
  },
  'special people': {
    match: {
      'special children': 'Disabled children',
      'special child': 'Disabled child',
      'special kids': 'Disabled children',
      'special people': 'Disabled people'
    },
    verdict: 'always',
    why: '“Special” talks down to people and sets them apart.',
    sources: ['scope']
  },
  'hidden disability': {
    match: {
      'hidden disability': 'non-visible disability',
      'hidden disabilities': 'non-visible disabilities',
      'invisible disability': 'non-visible disability',
      'invisible disabilities': 'non-visible disabilities'
    },
    fine: ['hidden disabilities sunflower', 'hidden disability sunflower'],
    verdict: 'context',
    why: '“Hidden” can sound as if people hide it.',
    sources: ['gov-incl']
  },
  'mobility issues': {
    match: { 'mobility issues': [], 'mobility problems': [], 'mobility difficulties': [] },
    verdict: 'context',
    say: 'Say what people find hard, such as steps or walking far.',
    why: 'The words do not say what is in the way.',
    sources: ['house']
  },
  'disabled toilet': {
    match: {
      'disabled toilet': 'accessible toilet',
      'disabled toilets': 'accessible toilets',
      'disabled loo': 'accessible toilet',
      'disabled loos': 'accessible toilets',
      'disabled bathroom': 'accessible bathroom',
      'disabled bathrooms': 'accessible bathrooms',
      'disabled changing room': 'accessible changing room',
      'disabled changing rooms': 'accessible changing rooms',
      'disabled facilities': 'accessible facilities',
      'disabled parking': 'Blue Badge parking',
      'disabled parking space': 'Blue Badge space',
      'disabled parking spaces': 'Blue Badge spaces',
      'disabled parking bay': 'Blue Badge bay',
      'disabled parking bays': 'Blue Badge bays',
      'disabled bay': 'Blue Badge bay',
      'disabled bays': 'Blue Badge bays',
      'disabled spaces': 'Blue Badge spaces',
      'disabled access': 'step-free access',
      'disabled entrance': 'step-free entrance',
      'disabled entrances': 'step-free entrances',
      'handicapped toilet': 'accessible toilet',
      'handicapped toilets': 'accessible toilets',
      'handicapped parking': 'Blue Badge parking',
      'handicapped access': 'step-free access'
    },
    fine: ['disabled facilities grant', 'disabled facilities grants'],
    verdict: 'usually',
    why: 'It is not the toilet that is disabled. “Accessible” says what people will find.',
    sources: ['inclusion-london', 'scope']
  },
  'deaf to': {
    match: {
      'is deaf to': 'ignores',
      'are deaf to': 'ignore',
      'was deaf to': 'ignored',
      'were deaf to': 'ignored',
      'turn a deaf ear to': 'ignore',
      'turns a deaf ear to': 'ignores',
      'turned a deaf ear to': 'ignored',
      'turning a deaf ear to': 'ignoring',
      'turn a deaf ear': [],
      'turned a deaf ear': [],
      'fall on deaf ears': [],
      'falls on deaf ears': [],
      'fell on deaf ears': [],
      'falling on deaf ears': [],
      'fallen on deaf ears': [],
      'tone deaf': []
    },
    verdict: 'usually',
    say: 'Say what happened, such as “nobody listened”. Deaf people do not ignore others.',
    why: 'It uses deafness to mean that people do not care.',
    sources: ['gov-incl', 'mind-style']
  },
  'blind to': {
    match: {
      'is blind to': 'ignores',
      'are blind to': 'ignore',
      'was blind to': 'ignored',
      'were blind to': 'ignored',
      'turn a blind eye to': 'ignore',
      'turns a blind eye to': 'ignores',
      'turned a blind eye to': 'ignored',
      'turning a blind eye to': 'ignoring',
      'turn a blind eye': [],
      'turned a blind eye': [],
      'turning a blind eye': [],
      'blind drunk': 'very drunk',
      'blind leading the blind': [],
      blindsided: 'surprised',
      'blindly follow': [],
      'blindly following': []
    },
    verdict: 'usually',
    say: 'Say what happened. Blindness is not the same as not caring or not knowing.',
    why: 'It uses blindness to mean that people do not know or care.',
    sources: ['gov-incl', 'mind-style']
  },
  dumb: {
    match: {
      dumb: 'silly',
      'dumb down': [],
      'dumbs down': [],
      'dumbed down': [],
      'dumbing down': []
    },
    fine: [
      'deaf and dumb',
      'dumb bell',
      'dumb bells',
      'dumb waiter',
      'struck dumb',
      'dumb show',
      'dumb terminal',
      'dumb phone',
      'dumb phones'
    ],
    verdict: 'usually',
    say: 'Say “made simpler”, or say what was left out.',
    why: 'It is an insult built on people who do not speak.',
    sources: ['gov-incl', 'mind-style']
  },
  lame: {
    match: {
      'lame excuse': 'weak excuse',
      'lame excuses': 'weak excuses',
      'lame joke': 'poor joke',
      'lame jokes': 'poor jokes',
      'lame attempt': 'weak attempt',
      'lame attempts': 'weak attempts',
      'lame idea': 'poor idea',
      'lame duck': []
    },
    verdict: 'usually',
    say: 'Say what you mean, such as “weak” or “without power”.',
    why: 'It is an insult built on people who find it hard to walk.',
    sources: ['mind-style']
  },
  crippling: {
    match: { crippling: 'severe' },
    verdict: 'usually',
    why: 'It is built on an insult to Disabled people.',
    sources: ['gov-incl']
  },
  'hearing impaired': {
    match: {
      ...named(['hearing impaired', 'hearing disabled'], (who) => `${who} with hearing loss`),
      'hearing impaired': 'deaf',
      'a hearing impairment': 'hearing loss',
      'hearing impairment': 'hearing loss',
      'hearing impairments': 'hearing loss',
      'hearing disabled': 'deaf',
      'a hearing defect': 'hearing loss',
      'hearing defect': 'hearing loss',
      'hearing defects': 'hearing loss'
    },
    verdict: 'usually',
    why: 'Many Deaf people reject “impaired”. RNID says deaf, or hearing loss.',
    sources: ['rnid', 'nhs-az', 'gov-incl']
  },
  'which sign language': {
    match: { 'sign language': ['British Sign Language (BSL)'] },
    fine: [
      'british sign language',
      'irish sign language',
      'american sign language',
      'northern ireland sign language',
      'makaton sign language'
    ],
    verdict: 'context',
    why: 'There are many sign languages. People look for the name of theirs.',
    sources: ['nhs-bsl', 'bsl-act']
  }
} satisfies Record<string, PeopleWords>

function disabled(who: readonly string[], ...after: string[]): Record<string, string> {
  return Object.fromEntries(
    who.flatMap((word) =>
      after.map((words) => [
        `${word} ${words}`,
        `Disabled ${word.replace(/^(?:individuals|persons)$/, 'people').replace('individual', 'person')}`
      ])
    )
  )
}
