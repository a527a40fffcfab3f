import fnv1a from '@sindresorhus/fnv1a'

/**
 * A short name for a fault that stays the same when other parts of the draft change: made from the rule, the words, those
 * around them, and how often that has come before.
 */
export function createFingerprints(): (ruleId: string, actual: string, context: string) => string {
  const seen = new Map<string, number>()
  return (ruleId, actual, context) => {
    const key = [ruleId, fold(actual), fold(context)].join('\n')
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return fnv1a(`${key}\n${count}`, { size: 64 }).toString(16).padStart(16, '0')
  }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
