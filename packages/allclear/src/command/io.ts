import type { Readable, Writable } from 'node:stream'
import type { Rule } from '@allclear/core'

/** What the command is given to work with: the process's own, or a test's. */
export interface Io {
  stdin: Readable
  stdout: Screen
  stderr: Screen
  /** Relative names of files are relative to this. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** The rules to run; all of them when absent. */
  rules?: readonly Rule[]
}

export type Screen = Pick<Writable, 'write'> & { isTTY?: boolean; columns?: number }

/** How a report looks on a screen: as wide as a terminal, and no wider than is easy to read. */
export function looksOf(screen: Screen, env: Io['env']): { colour: boolean; width: number } {
  return {
    colour: wantsColour(screen, env),
    width: screen.isTTY && screen.columns ? Math.min(screen.columns, 100) : 80
  }
}

/** NO_COLOR comes first, then FORCE_COLOR, then whether a person is looking. */
function wantsColour(screen: Screen, env: Io['env']): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return screen.isTTY === true && env.TERM !== 'dumb'
}
