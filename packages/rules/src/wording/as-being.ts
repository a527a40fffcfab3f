import type { Hit } from '@allclear/core'

/**
 * What “have autism” or “have a disability” is as being so: “may be autistic”. “Does your child have autism” and “you do
 * not have autism” would have to be written afresh.
 */
export function asBeing({ sentence, from, suggest }: Hit, be: readonly string[]): string[] {
  const before = sentence.words.slice(Math.max(0, from - 5), from).map(({ lower }) => lower)
  if (before.some((word) => /^(?:do|does|did|don't|doesn't|didn't)$/.test(word))) return []
  return /^(?:may|might|can|could|must|should|will|would|to|not)$/.test(before.at(-1) ?? '') ? [...be] : suggest
}
