const endings: readonly [ending: RegExp, ...stems: string[]][] = [
  [/'s$|s'$/, ''],
  [/ies$/, 'y', 'ie'],
  [/(?<=s|x|z|ch|sh|o)es$/, ''],
  [/s$/, ''],
  [/ied$/, 'y'],
  [/ed$/, '', 'e'],
  [/ying$/, 'y', 'ie'],
  [/ing$/, '', 'e'],
  [/ier$|iest$/, 'y'],
  [/er$|est$/, '', 'e'],
  [/ily$/, 'y'],
  [/ly$/, '', 'le'],
  [/n't$/, ''],
  [/'(?:ll|ve|re|d|m)$/, '']
]
const twice = /([bdfgklmnprt])\1$/

/** What a word may be a form of: “carries” of “carry”, “stopped” of “stop”. The first ones are likelier. */
export function stems(word: string): string[] {
  if (word.length < 4) return []
  const found: string[] = []
  for (const [ending, ...puts] of endings) {
    const match = ending.exec(word)
    if (!match) continue
    const cut = word.slice(0, match.index)
    if (cut.length < 2) continue
    for (const put of puts) found.push(cut + put)
    if (twice.test(cut)) found.push(cut.slice(0, -1))
  }
  return found
}
