import { type Block, blocksOf, type Draft, overlaps, rule, type Word } from '@allclear/core'
import { cite } from '../sources.ts'
import { isCommon } from '../wording/common-words.ts'
import { headingsInText } from './headings.ts'

// Words that have a capital in no name but as its first word. One with a capital says that all of it is written so.
const little = new Set(
  `about after against am an any are around as at be been before between but by can cannot could did do does during from
  get has have how if in into is it its may must my need not of on or our out over should so than that their them
  there these they this those through to under until up us was we were what when where which who why will with without
  would you your`.split(/\s+/)
)

export default rule({
  id: 'heading-not-sentence-case',
  chapter: 'structure',
  severity: 'suggestion',
  title: 'Give a heading one capital letter, at its start',
  why: 'A capital on each word makes a heading slower to read, and hides which words are names.',
  whoItHelps: ['dyslexic people', 'people with low vision'],
  sources: [cite('nhs-formatting', 'Headings'), cite('nhs-punct', 'Capitalisation')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'general'],
  cannotSee: 'Which of the words are names.',
  examples: [
    {
      avoid: '## «What To Bring With You»',
      better: '## What to bring with you'
    },
    { avoid: '<h2>«Before Your Operation»</h2>', in: 'html' },
    { fine: '## What to bring with you' },
    { fine: '## How to find Millbrook Royal Hospital' },
    { fine: '## Guide Dogs for the Blind Association' },
    { fine: '## Welcome to The Grange Surgery' },
    { fine: '## Getting It Right First Time (GIRFT)' },
    { fine: '## Know Your Numbers\n\nIn Know Your Numbers week, we check your blood pressure for free.' },
    { fine: '## WHAT TO BRING WITH YOU' },
    { fine: '## What “Talking With You” means' }
  ],
  *check(draft) {
    for (const { element } of headingsInText(draft)) {
      const block = blocksOf(draft, element).find(({ kind }) => kind === 'heading')
      if (!block || !/\p{Ll}/u.test(block.text)) continue
      const words = block.sentences.flatMap((sentence) => sentence.words.slice(1))
      const own = words.filter(
        ({ start, end }) => !overlaps(block.quotes, start, end) && !overlaps(block.masked, start, end)
      )
      const longer = own.filter(({ text }) => /^\p{L}{4,}$/u.test(text))
      const capitals = own.filter(isTitled)
      const lower = longer.filter(({ text }) => /^\p{Ll}/u.test(text))
      const isTitleCase =
        capitals.some(({ lower: word }) => little.has(word)) &&
        capitals.filter(({ lower: word }) => isCommon(word)).length >= 2
      if (!isTitleCase || lower.length > 0 || hasInitials(block.text) || isUsed(draft, block)) continue
      yield {
        place: block.place(0, block.text.length),
        message: 'Use a capital only for the first word and for names.'
      }
    }
  }
})

/** Running text has it with the same capitals: the name of a campaign or a group. A list of contents only has it again. */
function isUsed({ blocks }: Draft, { text }: Block): boolean {
  return blocks.some(
    (block) => block.kind === 'paragraph' && block.text.length > text.length * 2 && block.text.includes(text)
  )
}

/** Its initials after it say that it is a name. */
function hasInitials(text: string): boolean {
  const [, name = '', initials = ''] = /^(.+) \((\p{Lu}{2,})\)$/u.exec(text) ?? []
  return initials !== '' && (name.match(/\p{Lu}/gu) ?? []).join('').includes(initials)
}

function isTitled({ text }: Word): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text)
}
