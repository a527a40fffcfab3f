#!/usr/bin/env node
import module from 'node:module'
import { run } from './command/run.ts'
import { explain } from './command/stop.ts'

// Newer versions of Node can keep our code as they have compiled it, in the folder for passing files, for the next start.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()

// Somebody who reads only the top of a report has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  process.stderr.write(`${explain(error, 'Cannot write the report')}\n`)
  process.exit(2)
})

const { stdin, stdout, stderr, env } = process
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() })
