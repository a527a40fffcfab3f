import type { Range } from './ranges.ts'

/** Where `text` holds somebody else's words: between double quotation marks, or single ones that clearly pair. */
export function findQuotes(text: string): Range[] {
  const ranges: Range[] = []
  if (!/["“‘'«]/.test(text)) return ranges
  for (const pattern of [
    /“[^“”]*”/g,
    /"[^"]*"/g,
    /«[^«»]*»/g,
    // A closing single mark is one that no letter follows; `patients' notes` has no opening one.
    /(?<![\w’'])‘[^‘]*?[^\s‘]’(?!\w)/g,
    /(?<![\w’'])'(?=\S)[^']*?(?:\w'\w[^']*?)*[^\s']'(?!\w)/g
  ]) {
    for (const { index, 0: match } of text.matchAll(pattern)) ranges.push({ start: index, end: index + match.length })
  }
  return ranges
}
