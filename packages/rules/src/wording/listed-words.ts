import { createMatcher, type Draft, groupBy, type Hit, oncePer, type Sentence } from '@allclear/core'
import { blame } from '../words/blame.ts'
import { departments } from '../words/departments.ts'
import { hiddenVerbs } from '../words/hidden-verbs.ts'
import { idioms } from '../words/idioms.ts'
import { jargon } from '../words/jargon.ts'
import { medicalNames, medicalTerms } from '../words/medical-terms.ts'
import { alsoSimpler } from '../words/not-simpler.ts'
import { people, peopleLabels } from '../words/people.ts'
import { simplerPhrases } from '../words/simpler-phrases.ts'
import { simplerWords } from '../words/simpler-words.ts'
import { stemsOf } from './common-words.ts'

const clinics = Object.entries(departments).map(([words, plain]) => ({ words, suggest: [plain] }))
const others = [...medicalNames, ...alsoSimpler].map((words) => ({ words }))
const harder = [...clinics, ...simplerWords, ...medicalTerms, ...simplerPhrases, ...hiddenVerbs, ...others]
let lists: ReturnType<typeof createMatcher> | undefined

/** Where our lists have something to say, so that rules about rare words leave it to the rules of those lists. */
export const listedIn = oncePer(
  ({ blocks }: Draft) => blocks,
  (draft): ReadonlyMap<Sentence, Hit[]> => {
    lists ??= createMatcher([harder, [...jargon, ...idioms, ...blame, ...people(...peopleLabels)]])
    return groupBy(lists.match(draft).flat(), ({ sentence }) => sentence)
  }
)

let parts: Set<string> | undefined

/** Whether a word, or one that it comes from, stands in a harder phrase of our lists, here or elsewhere. */
export function isPartOfListed(word: string): boolean {
  parts ??= new Set(harder.flatMap(({ words }) => words.toLowerCase().split(/[\s-]+/)))
  const known = parts
  return known.has(word) || stemsOf(word).some((stem) => known.has(stem))
}
