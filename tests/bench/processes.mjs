import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const usage = new URL('usage.mjs', import.meta.url).href

/**
 * Runs each command once to warm up, then `runs` times in turn (A B C A B C …), so that a machine that slows down slows all.
 * @returns for each name the median seconds of wall and processor time, the median peak megabytes, and what it printed last
 */
export function measure(commands, runs = 5) {
  const results = new Map(Object.keys(commands).map((name) => [name, []]))
  for (let run = -1; run < runs; run++) {
    for (const [name, [file, ...args]] of Object.entries(commands)) {
      const start = performance.now()
      const child = spawnSync(process.execPath, ['--import', usage, fileURLToPath(file), ...args], {
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        encoding: 'utf8',
        maxBuffer: 1e9
      })
      const wall = (performance.now() - start) / 1000
      if (child.error) throw child.error
      const output = child.stdout + child.stderr
      if (run >= 0) results.get(name).push({ wall, output, ...JSON.parse(child.output[3]) })
    }
  }
  return new Map(
    [...results].map(([name, all]) => [
      name,
      {
        wall: median(all.map(({ wall }) => wall)),
        cpu: median(all.map(({ cpu }) => cpu)),
        memory: median(all.map(({ memory }) => memory)),
        output: all.at(-1).output
      }
    ])
  )
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
