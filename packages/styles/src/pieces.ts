/** Splits a value where a separator stands, but not inside brackets or quotes. Empty pieces are left out. */
export function pieces(value: string, separator: ' ' | ',' | '/'): string[] {
  const found: string[] = []
  let depth = 0
  let quote = ''
  let start = 0
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index)
    if (character === '\\') index++
    else if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '(') depth++
    else if (character === ')') depth--
    else if (depth === 0 && (separator === ' ' ? /\s/.test(character) : character === separator)) {
      found.push(value.slice(start, index))
      start = index + 1
    }
  }
  found.push(value.slice(start))
  return found.map((piece) => piece.trim()).filter(Boolean)
}
