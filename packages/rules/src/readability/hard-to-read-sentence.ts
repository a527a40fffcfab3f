import { type Draft, rule, type Sentence } from '@allclear/core'
import retextReadability from 'retext-readability'
import { type Prose, prose } from '../sentences/prose.ts'
import { retext } from '../sentences/retext.ts'
import { cite } from '../sources.ts'
import { isTooLong } from './sentence-too-long.ts'

// The plugin rounds a grade plus 5 to an age, and asks for more than 18.
const gradeOfAge18 = 13.4
// Each of 7 formulas votes, and 2 of them stay low for any sentence here: this is 4 of the other 5. The plugin takes the
// square root of what is a SMOG grade already, and looks for the forms of words, not the words, on the lists of Dale and
// Chall and of Spache. So it never has the last word: the reading model knows how common words and their forms are.
const readability = retextReadability({ age: 18, minWords: 0, threshold: 4 / 7 })
/** By the reading model: harder than nearly all sentences in texts for learners. */
const hard = 1.4
/** By the same: a word that a good many readers will not know. */
const rare = 0.5

export default rule({
  id: 'hard-to-read-sentence',
  chapter: 'readability',
  severity: 'suggestion',
  title: 'Make hard sentences easier',
  why: 'Many long words in one sentence make it slow to read. 4 in 10 adults find health information too hard.',
  whoItHelps: [
    'people who find reading hard',
    'people with a learning disability',
    'people who are new to English',
    'Deaf people who use British Sign Language'
  ],
  sources: [cite('nhs-howwewrite', 'Clear'), cite('nhs-healthlit', 'Readability tools'), cite('readability')],
  cannotSee: 'Whether your readers know the words. Ask some of them to read it.',
  examples: [
    {
      avoid:
        '«Patients demonstrating persistent symptomatology necessitate comprehensive multidisciplinary evaluation before any subsequent treatment decision.»',
      better: 'If you still feel ill, we will do more tests.'
    },
    { fine: 'You may have to wait for about an hour at the clinic before the nurse can see you.' },
    { fine: 'Please tell the reception desk when you get here, and show them your appointment letter.' },
    {
      fine: 'The respiratory syncytial virus (RSV) vaccine helps to protect your baby from a lung infection called bronchiolitis.'
    },
    { fine: 'Administrative responsibilities necessitate organisational accountability.' }
  ],
  wants: {
    reading(draft) {
      for (const one of prose(draft)) if (mayBeHard(draft, one)) return true
      return false
    }
  },
  *check(draft) {
    const candidates = new Map<Sentence, [string, string]>()
    for (const one of prose(draft)) {
      const judged = mayBeHard(draft, one) ? draft.reading?.sentence(one.sentence) : undefined
      const rareWords = judged?.hardWords.filter(({ score }) => score >= rare) ?? []
      // The sentence takes longer to judge than its words.
      if (!judged || rareWords.length < 2 || judged.score < hard) continue
      const names = namesIn(one.block.text.slice(one.sentence.start, one.sentence.end))
      const [first, second] = rareWords.filter(({ word }) => !names.has(word))
      if (first && second) candidates.set(one.sentence, [first.word, second.word])
    }
    // The plugin is slow, and is asked last.
    for (const { block, sentence, start, end } of retext(readability, draft, (_, one) => candidates.has(one))) {
      const words = candidates.get(sentence)?.map((word) => `“${word}”`) ?? []
      yield {
        place: block.place(start, end),
        message: `Use easier words than ${words.join(' and ')}, or write two sentences. Many words here are rare.`,
        needsPerson: true
      }
    }
  }
})

/** Short sentences and titles say too little to be measured. */
function mayBeHard(draft: Draft, one: Prose): boolean {
  const { block, sentence, count } = one
  return (
    count >= 12 &&
    !isTooLong(draft, one) &&
    higherVote(sentence) >= gradeOfAge18 &&
    /[.!?:]/.test(block.text.slice(sentence.end - 2, sentence.end)) &&
    longWords(sentence).length >= 3
  )
}

/** The higher of the 2 votes that letters and words are enough for: Coleman-Liau, and the automated readability index. */
function higherVote({ words }: Sentence): number {
  const read = words.filter(({ masked }) => !masked)
  const letters = read.reduce((sum, { text }) => sum + text.length, 0)
  const perWord = letters / read.length
  return Math.max(5.88 * perWord - 29.6 / read.length - 15.8, 4.71 * perWord + 0.5 * read.length - 21.43)
}

/** The long words that are no names, longest first. Easy words used twice, or with an ending, also raise the votes. */
function longWords({ words }: Sentence): string[] {
  const long = words.filter(({ text, masked }) => !masked && text.length >= 9 && /^\p{Ll}+$/u.test(text))
  return [...new Set(long.map(({ text }) => text))].sort((a, b) => b.length - a.length)
}

const named = /\bcalled \w+(?: \w+)?|\b\w+(?: \w+)?(?= \(\p{Lu}{2,6}\))/gu

/** “Respiratory syncytial virus (RSV)”, “an infection called bronchiolitis”: nobody can choose another word. */
function namesIn(said: string): Set<string> {
  return new Set(Array.from(said.matchAll(named), ([words]) => words.split(' ')).flat())
}
