import type { PeopleWords } from '../people.ts'
import { named } from './named.ts'

/** Money, homes, and men and women. */
export const society = {
  'homeless people': {
    match: {
      ...named('homeless', (who, isOne) => `${who} who ${isOne ? 'is' : 'are'} homeless`),
      'homeless families': 'families who are homeless',
      'rough sleeper': 'person sleeping rough',
      'rough sleepers': 'people sleeping rough',
      'down and outs': 'people who are homeless'
    },
    verdict: 'usually',
    why: 'Having no home is what happens to people, not what they are.',
    sources: ['nhs-az']
  },
  'poor people': {
    match: {
      // Not “poor patient”, which may go on to be “poor patient experience”.
      ...Object.fromEntries(
        ['poor', 'needy', 'underprivileged'].flatMap((adjective) =>
          ['people', 'families', 'children', 'women', 'men', 'communities', 'young people'].map((who) => [
            `${adjective} ${who}`,
            `${who} on low incomes`
          ])
        )
      ),
      underclass: []
    },
    verdict: 'usually',
    say: 'Say “people in poverty”, or what they cannot afford.',
    why: 'Poverty is where people are, not what they are.',
    sources: ['jrf']
  },
  'deprived areas': {
    match: {
      'deprived area': 'area with high poverty',
      'deprived areas': 'areas with high poverty',
      'deprived communities': 'communities with high poverty',
      'deprived community': 'community with high poverty',
      'deprived neighbourhoods': 'neighbourhoods with high poverty',
      'deprived families': 'families on low incomes',
      'sink estate': [],
      'sink estates': []
    },
    verdict: 'context',
    say: 'Say what the place lacks, such as shops or buses.',
    why: 'It labels places and the people in them.',
    sources: ['jrf']
  },
  scroungers: {
    match: {
      'benefit claimant': 'person who gets benefits',
      'benefit claimants': 'people who get benefits',
      'benefits claimants': 'people who get benefits',
      scrounger: [],
      scroungers: [],
      'benefit scroungers': 'people who get benefits',
      'people on welfare': 'people who get benefits',
      'families on welfare': 'families who get benefits',
      'welfare dependent': [],
      'benefit dependent': [],
      'work shy': [],
      workshy: [],
      'living off the state': []
    },
    verdict: 'usually',
    say: 'Say “people who get benefits”. Leave the blame out.',
    why: 'They blame people for needing help.',
    sources: ['jrf']
  },
  'problem families': {
    match: {
      'problem family': 'family that needs support',
      'problem families': 'families that need support',
      'troubled families': 'families that need support',
      'chaotic families': 'families that need support',
      'broken home': [],
      'broken homes': [],
      'chaotic life': [],
      'chaotic lives': [],
      'chaotic lifestyle': [],
      'chaotic lifestyles': []
    },
    fine: ['troubled families programme'],
    verdict: 'usually',
    say: 'Say what is happening, such as moving home often.',
    why: 'They blame families.',
    sources: ['jrf']
  },
  'he or she': {
    match: {
      ...Object.fromEntries(
        'can, could, may, might, must, should, will, would, cannot, did, had, also'
          .split(', ')
          .map((verb) => [`he or she ${verb}`, `they ${verb}`])
      ),
      'he or she is': 'they are',
      'he or she has': 'they have',
      'he or she was': 'they were',
      'he or she does': 'they do',
      'he or she needs': 'they need',
      'he or she wants': 'they want',
      'she or he': [],
      'he or she': [],
      'his or her': 'their',
      'her or his': 'their',
      'him or her': 'them',
      'her or him': 'them',
      'himself or herself': 'themselves',
      'his or hers': 'theirs'
    },
    verdict: 'usually',
    say: 'Write “they”, or speak to the reader as “you”.',
    why: 'It leaves some people out, and makes sentences longer.',
    sources: ['nhs-incl-sex']
  },
  chairman: {
    match: {
      chairman: 'chair',
      chairmen: 'chairs',
      fireman: 'firefighter',
      firemen: 'firefighters',
      policeman: 'police officer',
      policemen: 'police officers',
      workman: 'worker',
      workmen: 'workers',
      manpower: 'staff',
      mankind: 'people',
      'man hours': 'hours of work',
      manned: 'staffed'
    },
    exact: true,
    verdict: 'usually',
    why: 'Not only men do these jobs.',
    sources: ['gov-style']
  },
  'male nurse': {
    match: {
      'male nurse': 'nurse',
      'male nurses': 'nurses',
      'lady doctor': 'doctor',
      'lady doctors': 'doctors',
      'woman doctor': 'doctor',
      'male midwife': 'midwife',
      'male midwives': 'midwives'
    },
    verdict: 'context',
    why: 'It sounds like an exception.',
    sources: ['house']
  },
  housewife: {
    match: { housewife: 'person who looks after the home', housewives: 'people who look after the home' },
    verdict: 'context',
    why: 'It says who should do the work at home.',
    sources: ['house']
  },
  'mums-to-be': {
    match: {
      'mums to be': ['pregnant women', 'you'],
      'mothers to be': ['pregnant women', 'you'],
      'expectant mothers': ['pregnant women', 'you'],
      'expectant mums': ['pregnant women', 'you'],
      'mums and babies': 'parents and babies',
      'mothers and babies': 'parents and babies',
      'mums and toddlers': 'parents and toddlers',
      'mothers and toddlers': 'parents and toddlers',
      'ladies and gentlemen': 'everyone'
    },
    verdict: 'context',
    why: 'It leaves dads, carers and other parents out.',
    sources: ['nhs-incl-sex', 'house']
  }
} satisfies Record<string, PeopleWords>
