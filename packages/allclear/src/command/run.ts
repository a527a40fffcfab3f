import { readFile } from 'node:fs/promises'
import { type Request, readArguments } from './arguments.ts'
import { help } from './help.ts'
import type { Io } from './io.ts'
import { explain } from './stop.ts'

/**
 * Runs the command and gives the exit code: 0 when nothing must be fixed, 1 when something must, 2 when the job could
 * not be done. What each job needs is loaded only for that job.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await start(readArguments(args), io)
  } catch (error) {
    io.stderr.write(`${explain(error, 'allclear stopped')}\n`)
    return 2
  }
}

async function start(request: Request, io: Io): Promise<number> {
  const { paths } = request
  if (request.help) {
    io.stdout.write(help)
    return 0
  }
  if (request.version) {
    io.stdout.write(`${await readVersion()}\n`)
    return 0
  }
  if (request.listRules || request.explain !== undefined)
    return (await import('./about-rules.ts')).aboutRules(request, io)
  const [first, ...rest] = paths
  if (first === 'guide') return (await import('./guide.ts')).guide(rest, io)
  if (first === 'stats') return (await import('./stats.ts')).stats({ ...request, paths: rest }, io)
  if (first === 'compare') return (await import('./compare-drafts.ts')).compareDrafts({ ...request, paths: rest }, io)
  return (await import('./check-drafts.ts')).checkDrafts(request, io)
}

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  return String(version)
}
