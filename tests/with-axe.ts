import type { Draft } from '@allclear/core'

/** A draft with what axe finds in it. */
export async function withAxe(draft: Draft): Promise<Draft> {
  return draft
}
