import type { Hit } from '@allclear/core'

// Only words that cannot be the noun an adjective belongs to.
const ends = new Set(
  `about after against all along also among and are as at be because been before being between but by can cannot could
  deserve did do does during find for from get had has have he i if in into is live may might must need needs nor not of often
  on or over please receive shall she should since so still such than that then they this through to too under until use was we were when where which
  while who whose will with within without would you`.split(/\s+/)
)

/**
 * Whether the words end what they are part of: “the disabled” and “a disability”, not “the disabled toilet” or
 * “a disability pass”. `joins` says which words may follow an “and” that leads to more of the same.
 */
export function standsAlone({ block, sentence, to }: Hit, joins: (word: string) => boolean = () => true): boolean {
  const { words } = sentence
  const last = words[to]
  const next = words[to + 1]
  const between = last && next ? block.text.slice(last.end, next.start) : '.'
  if (!next || /[^\s‐‑-]/.test(between)) return true
  if (/[‐‑-]/.test(between) || !ends.has(next.lower)) return false
  return (next.lower !== 'and' && next.lower !== 'or') || joins(words[to + 2]?.lower ?? '')
}
