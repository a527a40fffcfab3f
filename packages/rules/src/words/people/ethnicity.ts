import type { PeopleWords } from '../people.ts'
import { named } from './named.ts'

const minorities = 'from ethnic minorities'
const groups = {
  background: 'ethnic minority background',
  backgrounds: 'ethnic minority backgrounds',
  carers: 'carers from ethnic minorities',
  colleague: 'colleague from an ethnic minority',
  colleagues: 'colleagues from ethnic minorities',
  communities: 'ethnic minority communities',
  community: 'ethnic minority communities',
  families: 'families from ethnic minorities',
  group: 'ethnic minority group',
  groups: 'ethnic minority groups',
  populations: 'ethnic minority groups',
  staff: 'staff from ethnic minorities'
}

/** Ethnic groups, and the names of people and languages. */
export const ethnicity = {
  BAME: {
    match: Object.fromEntries(
      ['BAME', 'BME', 'Black and minority ethnic'].flatMap((initials) => [
        ...Object.entries(
          named(initials, (who, isOne) => `${who} from ${isOne ? 'an ethnic minority' : 'ethnic minorities'}`)
        ),
        ...Object.entries(groups).map(([who, instead]) => [`${initials} ${who}`, instead] as const),
        [initials, 'ethnic minority'] as const
      ])
    ),
    verdict: 'usually',
    say: 'Name the groups you mean, or say “ethnic minorities”.',
    why: 'It makes one of many groups, and few people know the initials.',
    sources: ['nhs-az', 'gov-ethnicity']
  },
  race: {
    match: {
      'racial group': 'ethnic group',
      'racial groups': 'ethnic groups',
      'your race': 'your ethnic group',
      'race or ethnicity': 'ethnicity',
      'race and ethnicity': 'ethnicity'
    },
    verdict: 'context',
    why: 'NHS style says ethnicity or ethnic group.',
    sources: ['nhs-az']
  },
  'non-white': {
    match: {
      ...named(
        ['non white', 'nonwhite'],
        (who, isOne) => `${who} from ${isOne ? 'an ethnic minority' : 'ethnic minorities'}`
      ),
      'non white': [],
      'non whites': 'people from ethnic minorities'
    },
    verdict: 'always',
    say: 'Name the groups you mean, or say “ethnic minorities”.',
    why: 'It says what people are not.',
    sources: ['gov-ethnicity']
  },
  'people of colour': {
    match: {
      'people of colour': `people ${minorities}`,
      'women of colour': `women ${minorities}`,
      'person of colour': 'person from an ethnic minority'
    },
    verdict: 'context',
    why: 'GOV.UK does not use it. Some people choose it.',
    sources: ['gov-ethnicity']
  },
  'mixed race': {
    match: { ...named('mixed race', (who) => `${who} with a mixed ethnic background`), 'mixed race': [] },
    verdict: 'context',
    say: 'Say “mixed ethnic background”, unless the person says “mixed race”.',
    why: 'Some people dislike it, and some choose it.',
    sources: ['gov-ethnicity']
  },
  'ethnic people': {
    match: {
      ...named('ethnic', (who, isOne) => `${who} from ${isOne ? 'an ethnic minority' : 'ethnic minorities'}`),
      'ethnic community': 'ethnic minority community',
      'ethnic communities': 'ethnic minority communities',
      'ethnic families': `families ${minorities}`,
      ethnics: `people ${minorities}`
    },
    verdict: 'usually',
    why: 'Everybody has an ethnicity.',
    sources: ['gov-ethnicity']
  },
  Caucasian: {
    match: { Caucasians: 'White people', Caucasian: 'White' },
    verdict: 'usually',
    say: 'Say “White people”, or name the country.',
    why: 'It comes from an old theory of races.',
    sources: ['gov-ethnicity']
  },
  'Christian name': {
    match: { 'Christian name': 'first name', 'Christian names': 'first names' },
    verdict: 'usually',
    why: 'Not everybody is Christian.',
    sources: ['gov-style']
  },
  'non-English speakers': {
    match: {
      'non English speaker': 'person who speaks little or no English',
      'non English speakers': 'people who speak little or no English',
      'non English speaking people': 'people who speak little or no English',
      'non English speaking patients': 'patients who speak little or no English',
      'foreign language speakers': 'people whose first language is not English'
    },
    verdict: 'usually',
    why: 'It says what people are not.',
    sources: ['nhs-standard']
  },
  'small letters': {
    match: Object.fromEntries(
      `African, Arab, Asian, Bangladeshi, British, Caribbean, Chinese, Gypsies, Gypsy, Hindu, Indian, Irish, Jewish, Muslim,
      Pakistani, Scottish, Sikh, Somali, Welsh`
        .split(/,\s+/)
        .map((name) => [name.toLowerCase(), name])
    ),
    fine: ['gypsy moth', 'gypsy moths', 'chinese whispers', 'indian ink', 'caribbean blue'],
    exact: true,
    verdict: 'usually',
    why: 'Names of peoples have a capital.',
    sources: ['nhs-az', 'gov-ethnicity']
  },
  'black and white people': {
    match: Object.fromEntries(
      ['black', 'white', 'Black', 'White'].flatMap((colour) =>
        `people, person, patients, patient, women, woman, men, man, children, child, adults, communities, community, families,
        African, British, Caribbean, staff`
          .split(/,\s+/)
          .map((who) => [
            `${colour} ${who}`,
            `${colour.startsWith('b') || colour.startsWith('w') ? upper(colour) : colour.toLowerCase()} ${who}`
          ])
      )
    ),
    exact: true,
    verdict: 'usually',
    why: 'NHS style has a capital, GOV.UK a small letter: the organisation chooses.',
    sources: ['nhs-az', 'gov-ethnicity']
  }
} satisfies Record<string, PeopleWords>

function upper(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
