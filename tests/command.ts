import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Io } from '../packages/allclear/src/command/io.ts'
import { run } from '../packages/allclear/src/command/run.ts'

export interface Outcome {
  code: number
  out: string
  err: string
  /** What went to standard output, before it was taken for UTF-8. */
  bytes: Buffer
}

type Given = Partial<Omit<Io, 'stdin' | 'stdout' | 'stderr'>> & {
  stdin?: string | Uint8Array
  terminal?: { columns: number }
}

/** Runs the command as somebody would, in a folder of its own. */
export async function allclear(args: readonly string[], given: Given = {}): Promise<Outcome> {
  const { stdin = '', terminal, env = {}, cwd = newFolder(), rules } = given
  const screen = () => {
    const chunks: Buffer[] = []
    return {
      ...(terminal ? { isTTY: true, columns: terminal.columns } : {}),
      write: (chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk as string)) > 0,
      bytes: () => Buffer.concat(chunks)
    }
  }
  const [stdout, stderr] = [screen(), screen()]
  const code = await run(args, {
    stdin: Readable.from([Buffer.from(stdin as string)]),
    stdout: stdout as Io['stdout'],
    stderr: stderr as Io['stderr'],
    env,
    cwd,
    ...(rules ? { rules } : {})
  })
  return { code, out: stdout.bytes().toString(), err: stderr.bytes().toString(), bytes: stdout.bytes() }
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'allclear-'))
}
