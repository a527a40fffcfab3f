import type { Finding } from '@allclear/core'
import { createLineOf, type Page } from '../page.ts'
import { createPaint } from '../paint.ts'
import { aboutLevels } from '../reading-words.ts'
import { list } from '../words.ts'
import { onOneLine, wrap } from '../wrap.ts'
import type { Comparison, Side } from './comparison.ts'
import { byLevel, findingsTitle, goneLine, keptLine, newLine, numbersOf, verdict } from './words.ts'

interface Options {
  colour?: boolean
  width?: number
}

/** How many findings of a kind are shown; JSON and HTML have them all. */
const most = 12

/** What got easier and harder, for a person. */
export function compareText(comparison: Comparison, { colour = false, width = 80 }: Options = {}): string {
  const page = { paint: createPaint(colour), width: Math.max(width, 24), lineOf: createLineOf() }
  const { before, after, hardWords, findings } = comparison
  const say = (text: string, indent = '  ') => wrap(onOneLine(text), page.width, indent)
  const title = (text: string) => ['', page.paint(text, 'bold')]
  const words = (name: string, own: readonly string[]) =>
    own.length > 0 ? say(`${name}: ${list(own.map((word) => `“${word}”`))}.`) : []
  const lines = [
    ...say(`From ${before.file} to ${after.file}`, '').map((line) => page.paint(line, 'bold')),
    ...say(verdict(comparison), ''),
    ...title('In numbers'),
    ...table(comparison, page.width),
    ...title('Words that many readers will not know'),
    ...words('Gone', hardWords.gone),
    ...words('New', hardWords.new),
    ...(hardWords.gone.length + hardWords.new.length === 0 ? say('The same as before.') : []),
    ...title(findingsTitle('gone', findings.gone)),
    ...findingsPart(findings.gone, goneLine, before, page),
    ...title(findingsTitle('new', findings.new)),
    ...findingsPart(findings.new, newLine, after, page),
    '',
    ...say(keptLine(findings.kept), ''),
    ...say(aboutLevels, '')
  ]
  return `${lines.join('\n')}\n`
}

function table(comparison: Comparison, width: number): string[] {
  const rows: [string, string, string][] = [['', 'Before', 'After'], ...numbersOf(comparison)]
  const name = Math.max(...rows.map(([one]) => one.length))
  return rows.flatMap(([one, before, after]) =>
    width < name + 20 && one
      ? wrap(`${one}: ${before} before, ${after} after.`, width, '  ')
      : width < name + 20
        ? []
        : [`  ${one.padEnd(name)}  ${before.padStart(6)}  ${after.padStart(6)}`]
  )
}

function findingsPart(
  findings: readonly Finding[],
  lineFor: typeof newLine,
  side: Side,
  { width, lineOf }: Pick<Page, 'width' | 'lineOf'>
): string[] {
  const lines = byLevel(findings.slice(0, most)).flatMap(([level, own]) => [
    `  ${level}`,
    ...own.flatMap((one) => wrap(onOneLine(lineFor(one, (place) => lineOf(side, place))), width, '    '))
  ])
  const rest = findings.length - most
  return rest > 0 ? [...lines, `  And ${rest} more.`] : lines
}
