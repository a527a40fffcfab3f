import { type HouseWord, SettingsError } from '@allclear/core'
import Papa from 'papaparse'

type Column = keyof HouseWord

const titles: Record<Column, string> = {
  write: 'write',
  insteadOf: 'instead of',
  why: 'why',
  when: 'always or sometimes'
}
// What people may call a column, without spaces and marks.
const columns = new Map<string, Column>([
  ['write', 'write'],
  ['insteadof', 'insteadOf'],
  ['why', 'why'],
  ['when', 'when'],
  ['alwaysorsometimes', 'when'],
  ['alwayssometimes', 'when']
])

/**
 * Reads an organisation's own words from a table with the columns “write”, “instead of”, “why” and “always or
 * sometimes”, as a spreadsheet saves it: with commas, semicolons or tabs.
 * @param name the file's name, for messages
 * @throws SettingsError naming the row and the column that cannot be used
 */
export function readWords(csv: string, name = 'words.csv'): HouseWord[] {
  const { rows, first, open } = readTable(csv)
  if (open)
    throw new SettingsError(
      `Cannot use the words in ${name}: row ${open} has a quotation mark (") with no partner. Add it, or take it out.`
    )
  const [header = [], ...body] = rows
  const places = placesOf(header)
  const words: HouseWord[] = []
  const seen = new Map<string, number>()
  body.forEach((cells, index) => {
    const row = first + index + 1
    const cell = (column: Column) => (cells[places.get(column) ?? -1] ?? '').replace(/\s+/g, ' ').trim()
    if (cells.every((one) => one.trim() === '')) return
    const [write, insteadOf] = [cell('write'), cell('insteadOf')]
    if (!write) fail(row, 'write', 'is empty. Say what to write.')
    if (!insteadOf) fail(row, 'insteadOf', 'is empty. Say which words it takes the place of.')
    if (write === insteadOf) fail(row, 'insteadOf', 'says the same as “write”. Change one of them.')
    const earlier = seen.get(insteadOf)
    if (earlier) fail(row, 'insteadOf', `says “${insteadOf}”, and so does row ${earlier}. Keep one of them.`)
    seen.set(insteadOf, row)
    words.push({ write, insteadOf, why: cell('why'), when: readWhen(cell('when'), row) })
  })
  return words

  function placesOf(header: readonly string[]): Map<Column, number> {
    const found = new Map<Column, number>()
    header.forEach((title, index) => {
      const column = columns.get(title.toLowerCase().replace(/[^a-z]/g, ''))
      if (column && !found.has(column)) found.set(column, index)
    })
    for (const column of ['write', 'insteadOf'] as const)
      if (!found.has(column))
        throw new SettingsError(
          `Cannot use the words in ${name}: row ${first} has no column called “${titles[column]}”. Add one.`
        )
    return found
  }

  function readWhen(said: string, row: number): HouseWord['when'] {
    if (/^(?:always)?$/i.test(said)) return 'always'
    if (/^sometimes$/i.test(said)) return 'sometimes'
    return fail(row, 'when', `says “${said}”. It can be: always, sometimes.`)
  }

  function fail(row: number, column: Column, help: string): never {
    throw new SettingsError(`Cannot use the words in ${name}: row ${row}, column “${titles[column]}” ${help}`)
  }
}

interface Table {
  rows: string[][]
  /** The number of the first row, as a spreadsheet counts. */
  first: number
  /** The row in which quotation marks go wrong. */
  open?: number
}

/** The rows from the first that holds anything. */
function readTable(csv: string): Table {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: delimiterOf(csv) })
  const open = errors.find(({ type }) => type === 'Quotes')?.row
  // Excel may put a line `sep=;` at the top.
  const first = data.findIndex((cells) => cells.some((cell) => cell.trim()) && !/^sep=/i.test(cells[0] ?? ''))
  return {
    rows: first < 0 ? [] : data.slice(first),
    first: Math.max(first, 0) + 1,
    ...(open === undefined ? {} : { open: open + 1 })
  }
}

/** What stands between the titles: Excel in the UK writes commas, and semicolons in much of Europe. */
function delimiterOf(csv: string): string {
  const titles = csv.split(/\r\n|\r|\n/).find((line) => /write/i.test(line)) ?? ''
  const count = (mark: string) => titles.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
