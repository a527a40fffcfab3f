import type { Settings } from '@allclear/core'

/** A word the organisation says its readers know. */
export function isKnown(text: string, { organisation }: Settings): boolean {
  return organisation.knownTerms.some((term) => term.toLowerCase() === text.toLowerCase())
}
