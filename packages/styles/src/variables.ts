const longest = 5000

/**
 * Puts the values of variables where `var()` asks for them. `undefined` where one has no value and no fallback, or where
 * it grows too long: each variable may stand for two of the next.
 */
export function substitute(value: string, read: (name: string) => string | undefined): string | undefined {
  let left = value
  let done = ''
  for (let at = startOf(left); at >= 0; at = startOf(left)) {
    const end = endOf(left, at + 4)
    if (end < 0) return undefined
    const inside = left.slice(at + 4, end)
    const comma = inside.indexOf(',')
    const name = (comma < 0 ? inside : inside.slice(0, comma)).trim()
    const put = read(name) ?? (comma < 0 ? undefined : substitute(inside.slice(comma + 1).trim(), read))
    if (put === undefined) return undefined
    done += left.slice(0, at) + put
    left = left.slice(end + 1)
    if (done.length > longest) return undefined
  }
  return done + left
}

function startOf(value: string): number {
  return value.search(/(?<![\w-])var\(/i)
}

function endOf(value: string, from: number): number {
  let depth = 1
  for (let index = from; index < value.length; index++) {
    const character = value[index]
    if (character === '(') depth++
    else if (character === ')' && --depth === 0) return index
  }
  return -1
}
