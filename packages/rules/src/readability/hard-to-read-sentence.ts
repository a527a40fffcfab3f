import { rule, type Sentence } from '@allclear/core'
import retextReadability from 'retext-readability'
import { type Prose, prose } from '../prose.ts'
import { retext } from '../retext.ts'
import { cite } from '../sources.ts'
import { isTooLong } from './sentence-too-long.ts'

// The plugin rounds a grade plus 5 to an age, and asks for more than 18.
const gradeOfAge18 = 13.4
// Each of 7 formulas votes. Two of them, SMOG and Spache, stay low for any sentence here, so this is all the other 5.
const readability = retextReadability({ age: 18, minWords: 0, threshold: 5 / 7 })

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
    { fine: 'Administrative responsibilities necessitate organisational accountability.' }
  ],
  *check(draft) {
    const candidates = new Set<Sentence>()
    for (const one of prose(draft)) if (!isTooLong(draft, one) && mayBeHard(one)) candidates.add(one.sentence)
    for (const { block, sentence, start, end } of retext(readability, draft, (_, one) => candidates.has(one))) {
      const [first, second] = longWords(sentence)
      yield {
        place: block.place(start, end),
        message: `Use shorter words than “${first}” and “${second}”, or write two sentences.`,
        needsPerson: true
      }
    }
  }
})

/** Short sentences and titles say too little to be measured, and the plugin is slow: it gets what can have all 5 votes. */
function mayBeHard({ block, sentence, count }: Prose): boolean {
  return (
    count >= 12 &&
    lowerVote(sentence) >= gradeOfAge18 &&
    /[.!?:]/.test(block.text.slice(sentence.end - 2, sentence.end)) &&
    longWords(sentence).length >= 3
  )
}

/** The lower of the 2 votes that letters and words are enough for: Coleman-Liau, and the automated readability index. */
function lowerVote({ words }: Sentence): number {
  const read = words.filter(({ masked }) => !masked)
  const letters = read.reduce((sum, { text }) => sum + text.length, 0)
  const perWord = letters / read.length
  return Math.min(5.88 * perWord - 29.6 / read.length - 15.8, 4.71 * perWord + 0.5 * read.length - 21.43)
}

/** The long words that are no names, longest first. Easy words used twice, or with an ending, also raise the votes. */
function longWords({ words }: Sentence): string[] {
  const long = words.filter(({ text, masked }) => !masked && text.length >= 9 && /^\p{Ll}+$/u.test(text))
  return [...new Set(long.map(({ text }) => text))].sort((a, b) => b.length - a.length)
}
