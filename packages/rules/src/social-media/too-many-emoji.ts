import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { type Emoji, emojiIn } from './emoji.ts'

const most = 3

export default rule({
  id: 'too-many-emoji',
  chapter: 'social-media',
  severity: 'suggestion',
  title: 'Use 2 or 3 emoji at most, at the end',
  why: 'A screen reader says the full name of each emoji. One emoji can mean different things to different people.',
  whoItHelps: ['blind people and screen reader users', 'autistic people', 'people with ADHD'],
  sources: [cite('gcs-social', 'emoji')],
  appliesTo: ['social', 'email'],
  cannotSee: 'What an emoji means to your readers.',
  examples: [
    {
      avoid: '«🎉» Our flu clinic is open. Book now at example.nhs.uk/flu',
      better: 'Our flu clinic is open. Book now at example.nhs.uk/flu 🎉',
      kind: 'social'
    },
    { avoid: 'Book your «💉» now at example.nhs.uk/flu', kind: 'social' },
    { avoid: 'Our flu clinic is open. 🎉«🎉»', kind: 'social' },
    { avoid: 'Our flu clinic is open. 🎉💉👏«🙂»', kind: 'social' },
    { fine: 'Book your flu vaccine now 💉', kind: 'social' },
    { fine: 'Our flu clinic is open! 🎉\nBook at example.nhs.uk/flu 💉\nMillbrook Surgery™', kind: 'social' },
    { fine: '🎉🎉🎉 Book 💉 now', kind: 'letter' }
  ],
  *check({ blocks }) {
    const all = [...emojiIn(blocks)]
    const [problem] = faults(all)
    if (problem) yield { place: problem.at.block.place(problem.at.start, problem.at.end), message: problem.message }
  }
})

/** What is wrong with the emoji, worst first. */
function* faults(all: readonly Emoji[]): Generator<{ at: Emoji; message: string }> {
  const extra = all[most]
  if (extra) yield { at: extra, message: `Keep 2 or 3 emoji, and cut the rest. There are ${all.length}.` }
  const again = all.find(({ emoji }, index) => all.findIndex((one) => one.emoji === emoji) < index)
  if (again) yield { at: again, message: 'Use each emoji once. A screen reader says its name each time.' }
  const early = all.find(isEarly)
  if (early) yield { at: early, message: 'Put emoji after the words, and never in place of one.' }
}

/** Before the first word, or in the middle of a sentence. */
function isEarly({ block, start, end }: Emoji): boolean {
  const before = block.text.slice(0, start).split('\n').at(-1) ?? ''
  const after = block.text.slice(end).split('\n')[0] ?? ''
  if (!/[\p{L}\p{N}]/u.test(after)) return false
  return !/[\p{L}\p{N}]/u.test(before) || (/[\p{L}\p{N},]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(after))
}
