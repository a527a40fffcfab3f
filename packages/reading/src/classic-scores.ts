import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula'
import { flesch } from 'flesch'
import { fleschKincaid } from 'flesch-kincaid'
import { gunningFog } from 'gunning-fog'
import { smogFormula } from 'smog-formula'
import { spacheFormula } from 'spache-formula'
import type { Counts } from './counts.ts'

export interface ClassicScore {
  formula: string
  score: number
  /** The age at which people in the UK read it, by this formula: its school grade in the United States plus 5. */
  age: number
}

/** The formulas that policies name. None of them agrees with people as well as the reading level does. */
export function classicScores(counts: Counts): ClassicScore[] {
  const { sentences: sentence, words: word, letters, characters, syllables: syllable } = counts
  if (word === 0) return []
  const ease = flesch({ word, sentence, syllable })
  const daleChall = daleChallFormula({ word, sentence, difficultWord: counts.notDaleChall })
  const [low, high] = daleChallGradeLevel(daleChall)
  const graded = (formula: string, grade: number, score = grade) => ({ formula, score, age: possible(grade + 5) })
  return [
    graded('Flesch-Kincaid', fleschKincaid({ word, sentence, syllable })),
    // Its package says which age goes with which score.
    { formula: 'Flesch reading ease', score: ease, age: possible(20 - ease / 10) },
    graded('SMOG', smogFormula({ sentence, polysillabicWord: counts.polysyllables })),
    graded('Gunning Fog', gunningFog({ word, sentence, complexPolysillabicWord: counts.complexWords })),
    graded('Coleman-Liau', colemanLiau({ word, sentence, letter: letters })),
    graded('Automated Readability Index', automatedReadability({ word, sentence, character: characters })),
    graded('Dale-Chall', (low + Math.min(high, low + 2)) / 2, daleChall),
    graded('Spache', spacheFormula({ word, sentence, unfamiliarWord: counts.notSpache }))
  ]
}

/** Nobody learns to read before 5, and the formulas were made for pupils and students. */
function possible(age: number): number {
  return Math.min(22, Math.max(5, age))
}
