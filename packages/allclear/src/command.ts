#!/usr/bin/env node
import { run } from './command/run.ts'

// Somebody who reads only the top of a report has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  process.stderr.write(`Cannot write the report: ${error.code ?? error.message}. Check that there is room for it.\n`)
  process.exit(2)
})

const { stdin, stdout, stderr, env } = process
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() })
