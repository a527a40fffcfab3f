import { groupBy } from '@allclear/core'
import type { Page } from './page.ts'
import type { Report } from './report.ts'
import { list, nameLines } from './words.ts'
import { onOneLine, wrap } from './wrap.ts'

/** What was not looked at, for a terminal. */
export function notCheckedPart(reports: readonly Report[], { paint, width, lineOf }: Page): string[] {
  const lines = notCheckedLines(reports, lineOf)
  return lines.length > 0 ? [paint('Not checked', 'bold'), ...lines.flatMap((line) => wrap(line, width, '  '))] : []
}

/** What was not looked at, said once however many drafts it is true of. */
export function notCheckedLines(reports: readonly Report[], lineOf: Page['lineOf']): string[] {
  const all = reports.flatMap((report) => report.notChecked.map((one) => ({ ...one, report })))
  return Array.from(
    groupBy(all, (one) => `${onOneLine(one.what)}, because ${onOneLine(one.why)}.`),
    ([what, own]) => {
      const files = [...new Set(own.map(({ report }) => onOneLine(report.file)))]
      const places = own.flatMap(({ place, report }) => (place ? [lineOf(report, place)] : []))
      let where = ''
      if (reports.length === 1 && places.length > 0) where = nameLines(places)
      else if (files.length < reports.length) where = files.length > 3 ? `In ${files.length} drafts` : list(files)
      return where ? `${where}: ${what}` : what.charAt(0).toUpperCase() + what.slice(1)
    }
  )
}
