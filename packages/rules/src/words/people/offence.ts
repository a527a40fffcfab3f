import type { PeopleWords } from '../people.ts'
import { being, named, oneNamed } from './named.ts'

const learning = 'a learning disability'

/** Words that were insults from the start, or have become so. */
export const offence = {
  handicapped: {
    match: {
      ...named(['handicapped', 'physically handicapped'], (who) => `Disabled ${who}`),
      handicapped: 'disabled',
      'physically handicapped': 'disabled',
      handicap: []
    },
    // `disabled toilet` speaks of these.
    fine: ['handicapped toilet', 'handicapped toilets', 'handicapped parking', 'handicapped access'],
    verdict: 'always',
    say: 'Say “disability” or “impairment”, not “handicap”.',
    why: 'It is offensive and out of date.',
    sources: ['gov-incl', 'nhs-incl-disab']
  },
  'mentally handicapped': {
    match: {
      ...named(
        [
          'mentally handicapped',
          'mentally retarded',
          'retarded',
          'mentally subnormal',
          'educationally subnormal',
          'feeble minded'
        ],
        (who) => `${who} with ${learning}`
      ),
      ...being('mentally handicapped', learning),
      ...being('mentally retarded', learning),
      'mentally handicapped': [],
      'mentally retarded': [],
      'mental handicap': 'learning disability',
      'mental retardation': 'learning disability',
      retard: [],
      retards: [],
      'backward child': 'child with a learning disability',
      'backward children': 'children with a learning disability'
    },
    verdict: 'always',
    say: 'Say “with a learning disability”. The old words are insults.',
    why: 'They are old diagnoses that became insults.',
    sources: ['gov-incl']
  },
  cripple: {
    match: {
      ...named('crippled', (who) => `Disabled ${who}`),
      'a cripple': 'a Disabled person',
      'the cripple': 'the Disabled person',
      'the cripples': 'Disabled people'
    },
    verdict: 'usually',
    why: 'It is an insult, though some Disabled people use it of themselves.',
    sources: ['gov-incl']
  },
  invalid: {
    match: { 'an invalid': 'a Disabled person', invalids: 'Disabled people' },
    verdict: 'context',
    why: 'Of a person it says “not valid”.',
    sources: ['gov-incl']
  },
  'able-bodied': {
    match: { 'able bodied': 'non-disabled', ablebodied: 'non-disabled' },
    verdict: 'always',
    why: 'Many Disabled people have able bodies.',
    sources: ['gov-incl']
  },
  'normal people': {
    match: { 'normal people': 'most people', 'normal children': 'most children', 'normal adults': 'most adults' },
    verdict: 'context',
    why: 'It suggests that other people are not normal.',
    sources: ['nhs-az', 'scope']
  },
  'registered disabled': {
    match: { 'registered disabled': 'disabled', 'registered as disabled': 'disabled' },
    verdict: 'usually',
    why: 'The UK has had no register of Disabled people since 1996.',
    sources: ['house']
  },
  spastic: {
    match: {
      ...named('spastic', (who) => `${who} with cerebral palsy`),
      ...oneNamed('a spastic', (who) => `${who} with cerebral palsy`),
      'a spastic': 'a person with cerebral palsy',
      spastics: 'people with cerebral palsy',
      spaz: [],
      spazz: [],
      spacker: [],
      spackers: []
    },
    fine: ['spastics society'],
    verdict: 'always',
    say: 'Leave this word out. It insults people with cerebral palsy.',
    why: 'In the UK it is one of the worst insults to Disabled people.',
    sources: ['gov-incl']
  },
  mongol: {
    match: {
      Mongoloid: [],
      Mongolism: "Down's syndrome",
      'Mongol child': "child with Down's syndrome",
      'Mongol children': "children with Down's syndrome",
      'Mongol baby': "baby with Down's syndrome"
    },
    verdict: 'always',
    say: 'Leave this word out. Say “with Down’s syndrome” if it matters.',
    why: 'It is offensive.',
    sources: ['house']
  },
  'deaf and dumb': {
    match: {
      'deaf and dumb': 'Deaf',
      'deaf mute': 'Deaf person',
      'deaf mutes': 'Deaf people',
      deafmute: 'Deaf person'
    },
    verdict: 'always',
    why: 'It is offensive, and untrue: Deaf people have their own languages.',
    sources: ['gov-incl']
  },
  'mental patient': {
    match: {
      'mental patient': 'person with a mental health condition',
      'mental patients': 'people with mental health conditions',
      'mental case': [],
      'mental cases': [],
      lunatic: [],
      lunatics: [],
      'lunatic asylum': 'psychiatric hospital',
      'lunatic asylums': 'psychiatric hospitals',
      'loony bin': 'mental health unit',
      nuthouse: 'mental health unit',
      schizo: [],
      schizos: []
    },
    verdict: 'always',
    say: 'Say “person with a mental health condition”, if it matters at all.',
    why: 'They are insults.',
    sources: ['gov-incl', 'mind-style']
  },
  'nervous breakdown': {
    match: { 'nervous breakdown': 'mental health crisis', 'nervous breakdowns': 'mental health crises' },
    verdict: 'usually',
    why: 'It is vague and dated.',
    sources: ['mind-style']
  },
  'released from hospital': {
    match: {
      'released from psychiatric hospital': [],
      'released from a psychiatric': [],
      'released from a mental health': []
    },
    verdict: 'usually',
    say: 'Say that the person left hospital. “Released” sounds like prison.',
    why: 'It makes a hospital sound like a prison.',
    sources: ['mind-media']
  },
  midget: {
    match: { midget: 'person of short stature', midgets: 'people of short stature' },
    fine: ['midget gems'],
    verdict: 'usually',
    why: 'It is a slur.',
    sources: ['gov-incl']
  },
  idiot: {
    match: {
      idiot: [],
      idiots: [],
      imbecile: [],
      imbeciles: [],
      moron: [],
      morons: [],
      cretin: [],
      cretins: [],
      simpleton: []
    },
    verdict: 'usually',
    say: 'Leave this word out. It was once said of people with a learning disability.',
    why: 'They are old diagnoses that became insults.',
    sources: ['gov-incl', 'mind-style']
  },
  leper: {
    match: { leper: 'person with leprosy', lepers: 'people with leprosy', 'social leper': [], 'social lepers': [] },
    fine: ['leper hospital', 'leper colony', 'leper chapel'],
    verdict: 'usually',
    say: 'Say that people were left out.',
    why: 'It is a slur.',
    sources: ['house']
  },
  'old names of conditions': {
    match: {
      hunchback: 'person with a curved spine',
      harelip: 'cleft lip',
      'hare lip': 'cleft lip',
      'Siamese twins': 'conjoined twins',
      'Siamese twin': 'conjoined twin',
      'AIDS virus': 'HIV',
      'full blown AIDS': 'late-stage HIV'
    },
    fine: ['hunchback of notre'],
    verdict: 'usually',
    why: 'The names are old, and hurt.',
    sources: ['people-first-hiv', 'house']
  },
  'birth defect': {
    match: { 'birth defect': 'condition present from birth', 'birth defects': 'conditions present from birth' },
    verdict: 'context',
    why: 'Nobody is defective.',
    sources: ['house']
  },
  disfigured: {
    match: {
      ...named(['disfigured', 'facially disfigured'], (who) => `${who} with a visible difference`),
      disfigurement: 'visible difference',
      disfigurements: 'visible differences'
    },
    fine: ['severe disfigurement'],
    verdict: 'context',
    why: 'People with a visible difference do not like it. The Equality Act uses it.',
    sources: ['changing-faces']
  },
  'half-caste': {
    match: {
      ...named('half caste', (who) => `${who} with a mixed ethnic background`),
      'half caste': []
    },
    verdict: 'always',
    say: 'Say “with a mixed ethnic background”, if it matters at all.',
    why: 'It is offensive.',
    sources: ['gov-ethnicity']
  },
  coloured: {
    match: named('coloured', (who) => `${who} from ethnic minorities`),
    verdict: 'always',
    why: 'Of people it is offensive in the UK.',
    sources: ['gov-ethnicity']
  },
  oriental: {
    match: { ...named('oriental', (who) => `East Asian ${who}`), orientals: 'East Asian people' },
    verdict: 'always',
    why: 'Of people it is offensive.',
    sources: ['house']
  },
  'slurs for Travellers': {
    match: { gyppo: [], gyppos: [], pikey: [], pikeys: [], gypo: [] },
    verdict: 'always',
    say: 'Name the group: Gypsy, Roma or Irish Traveller people.',
    why: 'They are slurs.',
    sources: ['gov-ethnicity']
  },
  homosexual: {
    match: {
      homosexuals: ['gay and lesbian people', 'gay people'],
      'homosexual men': 'gay men',
      'homosexual man': 'gay man',
      'homosexual women': 'lesbians',
      'homosexual people': ['gay and lesbian people', 'gay people'],
      'homosexual couple': 'same-sex couple',
      'homosexual couples': 'same-sex couples',
      homosexual: 'gay',
      'sexual preference': 'sexual orientation',
      'gay lifestyle': []
    },
    verdict: 'usually',
    say: 'Say “gay, lesbian and bisexual people”. Nobody’s life is only that.',
    why: 'It was the name of an illness, and of a crime.',
    sources: ['nhs-incl-sex']
  },
  transgendered: {
    match: {
      ...named('transgendered', (who) => `trans ${who}`),
      transgendered: 'transgender',
      transgenders: 'trans people',
      'a transgender': 'a trans person',
      tranny: [],
      trannies: [],
      transsexual: ['trans'],
      transsexuals: 'trans people',
      'sex change operation': 'gender-affirming surgery'
    },
    verdict: 'usually',
    say: 'Say “trans person”. The old word is a slur.',
    why: 'They are dated or offensive, though some people use them of themselves.',
    sources: ['nhs-incl-sex']
  },
  hermaphrodite: {
    match: { hermaphrodite: 'intersex person', hermaphrodites: 'intersex people' },
    verdict: 'always',
    why: 'Of people it is offensive.',
    sources: ['nhs-incl-sex']
  },
  'illegal immigrant': {
    match: {
      'illegal immigrant': 'person without immigration status',
      'illegal immigrants': 'people without immigration status',
      'bogus asylum seeker': 'person who asked for asylum',
      'bogus asylum seekers': 'people who asked for asylum',
      'health tourist': 'visitor from overseas',
      'health tourists': 'visitors from overseas'
    },
    verdict: 'context',
    why: 'No person is illegal, and fear keeps people away from care.',
    sources: ['house']
  },
  prostitute: {
    match: { prostitute: 'sex worker', prostitutes: 'sex workers' },
    verdict: 'context',
    why: 'It shames people. The law still uses it.',
    sources: ['house']
  },
  illiterate: {
    match: {
      ...named(
        ['illiterate', 'functionally illiterate'],
        (who, isOne) => `${who} who ${isOne ? 'finds' : 'find'} reading hard`
      ),
      'are illiterate': 'find reading hard',
      'is illiterate': 'finds reading hard',
      illiterate: []
    },
    fine: ['computer illiterate'],
    verdict: 'usually',
    say: 'Say that people find reading hard.',
    why: 'It is used as an insult.',
    sources: ['nhs-healthlit']
  }
} satisfies Record<string, PeopleWords>
