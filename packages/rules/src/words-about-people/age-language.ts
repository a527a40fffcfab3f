import { type Hit, rule } from '@allclear/core'
import { fitCapital } from '../sentences/capital.ts'
import { cite } from '../sources.ts'
import { aboutPeople, isBeforeThing } from '../wording/about-people.ts'
import { standsAlone } from '../wording/stands-alone.ts'
import { type PeopleLabel, people } from '../words/people.ts'
import { isInGroup } from './group.ts'

export default rule({
  id: 'age-language',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Say “older people”, or give the age',
  why: '“Elderly” and “OAP” bring a picture of weakness. People in their 70s often do not see themselves in them.',
  whoItHelps: ['older people'],
  sources: [cite('nhs-incl-age', 'Older people'), cite('ageing-better')],
  cannotSee: 'Whether the age matters here at all.',
  examples: [
    { avoid: 'Flu vaccines for «elderly people».', better: 'Flu vaccines for older people.' },
    { avoid: 'Lunch is free for «OAPs».', better: 'Lunch is free for older people.' },
    { avoid: 'She cares for an «elderly» neighbour.', better: 'She cares for an older neighbour.' },
    { avoid: 'We visit «frail people» at home.', better: 'We visit people living with frailty at home.' },
    { avoid: 'This is for «middle-aged men».', better: 'This is for men aged 40 to 60.' },
    { avoid: 'Beds for the «elderly» frail.' },
    { avoid: 'Go to the «elderly» ward.', better: "Go to the older people's ward." },
    { avoid: 'Come to our «elderly» lunch club.', better: "Come to our older people's lunch club." },
    { avoid: '«Seniors»’ lunch is on Monday.' },
    { fine: 'She is on the Elderly Medicine ward.' },
    { fine: 'A senior nurse will see you.' },
    { fine: 'If you are a pensioner, you may get Pension Credit.' },
    { fine: 'The 5 year old people carrier is for sale.' },
    { fine: 'He said: “Elderly people like it here.”' }
  ],
  check: aboutPeople(
    people(
      'elderly',
      'old people',
      'pensioner',
      'middle-aged',
      'frail people',
      'young at heart',
      'silver tsunami',
      'youths'
    ),
    {
      suggest: (hit) =>
        isOfPlace(hit)
          ? [fitCapital("older people's", hit.block, hit.start)]
          : isPeople(hit) || isAfterAge(hit)
            ? []
            : hit.suggest,
      unless: (hit, label) => isInGroup(hit) || isSomethingElse(hit, label)
    }
  )
})

/** “the sick and elderly”, “the elderly frail”: neither “elderly or disabled people” nor “they are elderly”. */
function isPeople(hit: Hit): boolean {
  const { phrase, sentence, from, to } = hit
  if (phrase.words === 'elderly' && sentence.words[from - 1]?.lower === 'the')
    if (/^(?:and|or|frail|infirm|sick|poor|disabled|vulnerable|confused)$/.test(sentence.words[to + 1]?.lower ?? ''))
      return true
  if (phrase.words !== 'elderly' || !standsAlone(hit) || /^(?:and|or)$/.test(sentence.words[to + 1]?.lower ?? ''))
    return false
  return !/^(?:is|are|was|were|be|been|being|you're|they're|very)$/.test(sentence.words[from - 1]?.lower ?? '')
}

/** “the elderly ward” and “elderly lunch club” are no “older” ones. */
function isOfPlace({ phrase, block, end }: Hit): boolean {
  const after = block.text.slice(end)
  return phrase.words === 'elderly' && (isBeforeThing(after) || isBeforeThing(after.replace(/^ \p{Ll}+/u, '')))
}

/** “a 90-year-old pensioner” is no “90-year-old older person”. */
function isAfterAge({ sentence, from }: Hit): boolean {
  return /old$/.test(sentence.words[from - 1]?.lower ?? '')
}

function isSomethingElse(hit: Hit, label: PeopleLabel): boolean {
  const { phrase, block, sentence, from } = hit
  if (label === 'pensioner') return /\b(?:pensions?|benefits?|tax|DWP|credit)\b/i.test(block.text)
  if (phrase.words === 'a geriatric') return !standsAlone(hit)
  // “a 5 year old person”
  if (phrase.words.startsWith('old '))
    return /^(?:how|the)$|(?:^|-)(?:years?|months?)$/.test(sentence.words[from - 1]?.lower ?? '')
  // “American high school seniors”, “senior staff”
  if (phrase.words === 'seniors') return /\b(?:school|college|league|team|football|rugby|cup)\b/i.test(block.text)
  return false
}
