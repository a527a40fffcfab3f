/** “a”, “a and b”, “a, b and c”; with semicolons when the parts have commas of their own. */
export function list(parts: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('')
  const commas = parts.some((part) => part.includes(','))
  return `${parts.slice(0, -1).join(commas ? '; ' : ', ')}${commas ? ';' : ''} ${joiner} ${parts.at(-1)}`
}

/** “Line 3”, “Lines 3, 9 (2 times) and 12”. */
export function nameLines(lines: readonly number[]): string {
  const times = new Map<number, number>()
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1)
  const names = [...times].map(([line, often]) => (often > 1 ? `${line} (${often} times)` : String(line)))
  return `${names.length === 1 ? 'Line' : 'Lines'} ${list(names)}`
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
