import type { Screen } from './io.ts'

export interface Progress {
  at(done: number): void
  end(): void
}

/** How far a run is, on a terminal, once it has taken more than a second. */
export function createProgress(screen: Screen, total: number): Progress {
  if (!screen.isTTY || total < 2) return { at() {}, end() {} }
  const began = Date.now()
  let shown = 0
  return {
    at(done) {
      const now = Date.now()
      if (now - began < 1000 || now - shown < 100) return
      shown = now
      screen.write(`\rChecking draft ${done + 1} of ${total} …`)
    },
    end() {
      if (shown > 0) screen.write('\r\u001B[K')
    }
  }
}
