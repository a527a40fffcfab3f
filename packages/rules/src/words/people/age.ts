import type { PeopleWords } from '../people.ts'
import { named } from './named.ts'

/** Older people, and the groups that one word makes of many. */
export const age = {
  'the disabled': {
    match: {
      'the disabled': ['Disabled people', 'disabled people'],
      'the handicapped': ['Disabled people', 'disabled people'],
      'the physically disabled': ['Disabled people', 'disabled people'],
      'the severely disabled': ['Disabled people', 'disabled people'],
      'the deaf': ['deaf people', 'Deaf people who use British Sign Language'],
      'the hearing impaired': ['people with hearing loss', 'deaf people'],
      'the hard of hearing': 'people with hearing loss',
      'the blind': ['blind and partially sighted people', 'blind people'],
      'the partially sighted': ['blind and partially sighted people', 'partially sighted people'],
      'the visually impaired': ['blind and partially sighted people', 'people with sight loss'],
      'the learning disabled': 'people with a learning disability',
      'the mentally ill': ['people with mental health conditions', 'people with mental health problems'],
      'the mentally unwell': 'people with mental health conditions'
    },
    fine: ['blind leading the blind', 'the blind leading the blind'],
    verdict: 'always',
    why: 'It makes one mass of many people. Barriers disable people; they are no category.',
    sources: ['gov-incl', 'scope', 'nhs-incl-disab']
  },
  'the elderly': {
    match: {
      'the elderly': 'older people',
      'the infirm': 'people who need more support',
      'the frail': 'people living with frailty',
      'the homeless': 'people who are homeless',
      'the poor': ['people on low incomes', 'people in poverty'],
      'the needy': ['people on low incomes', 'people in poverty'],
      'the underprivileged': ['people on low incomes', 'people in poverty'],
      'the less fortunate': ['people on low incomes', 'people in poverty'],
      'the obese': 'people living with obesity'
    },
    verdict: 'always',
    why: 'It makes one mass of many people.',
    sources: ['nhs-incl-age', 'nhs-az', 'jrf', 'obesity-uk']
  },
  'the vulnerable': {
    match: { 'the vulnerable': 'people who may need more support' },
    verdict: 'context',
    why: 'It makes one mass of many people, and does not say what puts them at risk.',
    sources: ['nhse-waiting', 'rewriting']
  },
  elderly: {
    match: {
      ...named('elderly', (who) => `older ${who}`),
      ...named(['frail elderly', 'elderly frail'], (who) => `older ${who} living with frailty`),
      'elderly lady': 'older woman',
      'elderly ladies': 'older women',
      'elderly gentleman': 'older man',
      'elderly gentlemen': 'older men',
      'elderly population': 'older people',
      elderly: 'older'
    },
    fine: ['elderly care', 'care of the elderly', 'elderly medicine', 'elderly mental health', 'elderly primigravida'],
    verdict: 'usually',
    say: 'Say “older people”, or give the age.',
    why: 'It brings a picture of weakness. NHS style leaves it out.',
    sources: ['nhs-incl-age', 'ageing-better']
  },
  'old people': {
    match: {
      'old people': 'older people',
      'old person': 'older person',
      'old folk': 'older people',
      'old folks': 'older people',
      oldies: 'older people',
      'old age pensioner': 'older person',
      'old age pensioners': 'older people',
      OAP: 'older person',
      OAPs: 'older people',
      'senior citizen': 'older person',
      'senior citizens': 'older people',
      seniors: 'older people',
      'geriatric patient': 'older patient',
      'geriatric patients': 'older patients',
      'a geriatric': 'an older person',
      'a geriatric patient': 'an older patient'
    },
    verdict: 'usually',
    why: 'They are labels. NHS style leaves them out.',
    sources: ['nhs-incl-age', 'ageing-better']
  },
  pensioner: {
    match: { pensioner: 'older person', pensioners: ['older people', 'people of State Pension age'] },
    verdict: 'usually',
    say: 'Give the age, and leave “pensioner” out.',
    why: 'It is a label, unless it is about a pension.',
    sources: ['nhs-incl-age', 'ageing-better']
  },
  'middle-aged': {
    match: { ...named('middle aged', (who) => `${who} aged 40 to 60`), 'middle aged': [] },
    verdict: 'context',
    say: 'Give the ages, such as “aged 40 to 60”.',
    why: 'Nobody knows which ages it means. NHS style leaves it out.',
    sources: ['nhs-incl-age']
  },
  'frail people': {
    match: {
      ...named('frail', (who) => `${who} living with frailty`),
      ...named('frail older', (who) => `older ${who} living with frailty`)
    },
    verdict: 'context',
    why: 'Frailty is a condition that people live with, not what they are.',
    sources: ['ageing-better', 'vivensa']
  },
  'young at heart': {
    match: { 'young at heart': [], 'years young': [], spry: [], sprightly: [], feisty: [] },
    verdict: 'context',
    say: 'Say what the person does, as you would of anybody.',
    why: 'It is praise for not being old.',
    sources: ['ageing-better']
  },
  'silver tsunami': {
    match: {
      'silver tsunami': 'growing number of older people',
      'grey tsunami': 'growing number of older people',
      'demographic time bomb': 'growing number of older people',
      'demographic timebomb': 'growing number of older people',
      'ageing time bomb': 'growing number of older people'
    },
    verdict: 'usually',
    why: 'It makes people who live longer sound like a disaster.',
    sources: ['ageing-better', 'deep']
  },
  youths: {
    match: { youths: 'young people', youngsters: 'young people' },
    verdict: 'context',
    why: 'The tone is of trouble. NHS style says young people.',
    sources: ['nhs-incl-age']
  }
} satisfies Record<string, PeopleWords>
