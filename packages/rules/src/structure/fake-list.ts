import { ancestors, type Block, type Draft, isFurniture, overlaps, type Place, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { type Line, linesOf } from './typed-lines.ts'

/** Few signs begin a line by chance twice. */
const least: Record<Line['marker'], number> = { bullet: 2, dash: 2, number: 2, letter: 2, emoji: 3 }

export default rule({
  id: 'fake-list',
  chapter: 'structure',
  severity: 'warning',
  title: 'Make a real list, not one of typed dashes or dots',
  why: 'Software does not know it is a list. People do not hear how many items it has, and cannot jump past it.',
  whoItHelps: ['blind people and screen reader users', 'dyslexic people'],
  sources: [cite('nhs-formatting', 'Lists'), cite('wcag', '1.3.1 A (technique H48)')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'poster', 'easy-read', 'consent', 'press', 'general'],
  examples: [
    {
      avoid: 'Please bring:\n\n«• your glasses\n• your medicines»',
      better: 'Please bring:\n\n- your glasses\n- your medicines'
    },
    {
      avoid: 'Please bring:\n\n«a) your glasses  \nb) your medicines»\n\nSee you then.'
    },
    {
      avoid: 'What to do:\n\n«1\\. Wash your hands.\n2\\. Open the box.»',
      better: 'What to do:\n\n1. Wash your hands.\n2. Open the box.'
    },
    { avoid: '<p>Please bring:<br>«- your glasses<br>- your medicines»</p>', in: 'html' },
    { avoid: '<p>«1. Wash your hands.</p>\n<p>2. Open the box.»</p>', in: 'html' },
    { avoid: '<p>Open:</p><div>«🕘 from 9am<br>🚌 bus 12 stops here<br>♿ ramp at the door»</div>', in: 'html' },
    { avoid: '<p>«o your glasses</p><p>o your medicines»</p>', in: 'html' },
    {
      avoid: 'Please bring:\n\n«i. your glasses\nii. your medicines\niii. this letter»',
      better: 'Please bring:\n\n- your glasses\n- your medicines\n- this letter'
    },
    { avoid: '<p>«(i) your glasses</p><p>(ii) your medicines»</p>', in: 'html' },
    { avoid: '<p>«a) your glasses</p><p>b) your medicines»</p>', in: 'html' },
    { fine: '<p>I. Khan<br>J. Lee</p>', in: 'html' },
    { avoid: 'Please bring:\n\n«\uF0B7 your glasses\n\uF0B7 your medicines»' },
    { fine: 'Please bring:\n\n- your glasses\n- your medicines' },
    { fine: '<p>Clinic 11 / 12<br>2 tablets in the morning<br>3 tablets at night</p>', in: 'html' },
    { fine: '<p>Elm House<br>12 High Street<br>Millbrook</p>', in: 'html' },
    { fine: 'Home • Contact • Privacy' },
    { fine: '<p>- Sam Lee</p><p>We open at 9am.</p>', in: 'html' },
    { fine: '• your glasses\n• your medicines', in: 'text' }
  ],
  *check(draft) {
    // In plain text there is no other way to make one.
    if (draft.format === 'text') return
    let run: Line[] = []
    for (const line of linesOf(draft)) {
      const last = run.at(-1)
      if (line && (!last || (last.marker === line.marker && follows(draft, last, line)))) run.push(line)
      else {
        yield* problems(draft, run)
        run = line ? [line] : []
      }
    }
    yield* problems(draft, run)
  }
})

function follows(draft: Draft, one: Line, other: Line): boolean {
  if (
    one.block !== other.block &&
    ancestors(draft, one.block.element).next().value !== ancestors(draft, other.block.element).next().value
  )
    return false
  return !isCounted(other) || counts.some((count) => other[count] === (one[count] ?? Number.NaN) + 1)
}

const counts = ['order', 'roman'] as const

function isCounted(line: Line): boolean {
  return counts.some((count) => line[count] !== undefined)
}

/** Its signs count from the first, if they count at all. Two people may be called I. Khan and J. Lee. */
function isFromFirst(run: readonly Line[]): boolean {
  return !run.some(isCounted) || counts.some((count) => run.every((line, index) => line[count] === index + 1))
}

function* problems(draft: Draft, run: readonly Line[]) {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last || run.length < least[first.marker] || !isFromFirst(run)) return
  if (isFurniture(draft, first.block.element) || isSaid(draft, first.block)) return
  const start = first.block.place(first.start, first.end)?.start
  const end = last.block.place(last.start, last.end)?.end
  const place = start === undefined || end === undefined || end <= start ? null : { start, end }
  const mended = first.block === last.block && place ? rewrite(draft, place, run) : undefined
  yield {
    place,
    message: 'Make this a real list, so that people know it is one.',
    suggest: mended ? [mended] : []
  }
}

/** Somebody else's words, or a list to those who build the page. */
function isSaid(draft: Draft, block: Block): boolean {
  if (overlaps(block.quotes, 0, block.text.length) && block.quotes[0]?.end === block.text.length) return true
  return [block.element, ...ancestors(draft, block.element)].some(({ properties }) => properties.role === 'list')
}

/** The lines as a list in Markdown. */
function rewrite(draft: Draft, { start, end }: Place, run: readonly Line[]): string | undefined {
  if (draft.format !== 'markdown') return undefined
  const lines = draft.source.slice(start, end).split(/\r?\n/)
  if (lines.length !== run.length) return undefined
  const items = lines.map((line, index) => {
    const words = line
      .trim()
      .replace(/^\\?(?:\(?\w{1,5}\\?[.)]|\S)\uFE0F?\s*/u, '')
      .replace(/\\$/, '')
      .trim()
    return `${run[index]?.marker === 'number' ? `${index + 1}.` : '-'} ${words}`
  })
  return items.join('\n')
}
