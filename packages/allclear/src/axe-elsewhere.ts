import type { Draft } from '@allclear/core'

/** `#axe` in a browser or worker, where jsdom does not belong: says what was not looked at. */
export async function checkWithAxe(draft: Draft): Promise<Draft> {
  return { ...draft, notChecked: [...draft.notChecked, { what: 'what axe looks for', why: 'axe does not run here' }] }
}
