import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

const positive: Readonly<Record<string, string>> = {
  uncommon: 'common',
  unusual: 'common',
  unlikely: 'likely',
  unlike: 'like',
  unreasonable: 'reasonable',
  unrelated: 'linked',
  unable: 'able',
  unaware: 'aware',
  unimportant: 'important',
  unfamiliar: 'familiar',
  impossible: 'possible',
  improbable: 'likely',
  infrequent: 'common',
  infrequently: 'often',
  uncommonly: 'often',
  unknown: 'known',
  insignificant: 'large',
  ineligible: 'able to get it',
  inappropriate: 'right',
  incorrect: 'right',
  untrue: 'true',
  dissimilar: 'like'
}
const pair = new RegExp(
  `(?<!\\b(?:or|if|whether|and) )\\bnot (?:at all |that |entirely |always )?(${Object.keys(positive).join('|')})\\b`,
  'gi'
)
// “Unless you tell us you do not want it”, “no one can come without”.
const turned = [
  /\bunless (?:you|they|we|the patient) (?:(?:tell|let) (?:us|me) (?:know )?(?:that )?(?:you|they) )?(?:do not|don['’]t|cannot|can['’]t|are not|aren['’]t|have not|haven['’]t|will not|won['’]t)\b/gi,
  /\b(?:will|would|should|can|could|must|may|might|do|does|did) (?:not|never) fail to\b/gi,
  /\bdon['’]t fail to\b/gi,
  /\bfail(?:s|ed|ure|ing)? not to\b/gi,
  /\bnot unless\b/gi
]

export default rule({
  id: 'double-negative',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Say what is, not what is not',
  why: 'With two negatives, readers have to turn the sentence round twice. Many stop at the first “no”.',
  whoItHelps: [
    'people with a learning disability',
    'dyslexic people',
    'autistic people',
    'people who are new to English'
  ],
  sources: [cite('coga', 'o3p03'), cite('pl-gov', 'positive language')],
  cannotSee: 'Whether you mean the middle: neither common nor rare.',
  examples: [
    { avoid: 'It is «not uncommon» to feel ill.', better: 'It is common to feel ill.' },
    { avoid: 'We will share it «unless you tell us that you do not» want us to.' },
    { avoid: '«Do not fail to» tell us.' },
    { fine: 'It is not common to feel ill. It is unusual.' },
    { fine: 'Do not stop the tablets unless a doctor tells you to.' },
    { fine: 'You will not be unwell for long.' },
    { fine: 'She said: “It is not uncommon.”' }
  ],
  *check(draft) {
    for (const { match, place } of search(draft, pair)) {
      const words = positive[match[1]?.toLowerCase() ?? ''] ?? ''
      const alone = match[0].split(' ').length === 2
      yield {
        place,
        message: `Say it without “not”, such as “${words}”.`,
        suggest: alone && !/^(?:able to|large|right|linked)/.test(words) ? [words] : []
      }
    }
    for (const pattern of turned)
      for (const { place } of search(draft, pattern))
        yield { place, message: 'Say it without two negatives: say what people need to do.' }
  }
})
