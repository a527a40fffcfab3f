import { groupBy } from './group-by.ts'
import type { Page } from './page.ts'
import type { Report } from './report.ts'
import { list, nameLines } from './words.ts'
import { onOneLine, wrap } from './wrap.ts'

/** What was not looked at, said once however many drafts it is true of. */
export function notCheckedPart(reports: readonly Report[], { paint, width, lineOf }: Page): string[] {
  const all = reports.flatMap((report) => report.notChecked.map((one) => ({ ...one, report })))
  if (all.length === 0) return []
  const lines = [paint('Not checked', 'bold')]
  for (const [what, own] of groupBy(all, (one) => `${onOneLine(one.what)}, because ${onOneLine(one.why)}.`)) {
    const files = [...new Set(own.map(({ report }) => onOneLine(report.file)))]
    const places = own.flatMap(({ place, report }) => (place ? [lineOf(report, place)] : []))
    let where = ''
    if (reports.length === 1 && places.length > 0) where = nameLines(places)
    else if (files.length < reports.length) where = files.length > 3 ? `In ${files.length} drafts` : list(files)
    lines.push(...wrap(where ? `${where}: ${what}` : what.charAt(0).toUpperCase() + what.slice(1), width, '  '))
  }
  return lines
}
