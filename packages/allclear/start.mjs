// `pnpm start`: checks the sample letter, or the drafts somebody names, as `allclear` would.
import { fileURLToPath } from 'node:url'
import { run } from './dist/command/run.js'

const { stdin, stdout, stderr, env } = process
const given = process.argv.slice(2).filter((argument, index) => index > 0 || argument !== '--')
// Scripts run in the workspace; the names somebody types are relative to where they stand.
const here = env.INIT_CWD ?? process.cwd()
const root = fileURLToPath(new URL('../..', import.meta.url))
const sample = 'fixtures/appointment-letter/draft.md'

const code = await (given.length > 0
  ? run(given, { stdin, stdout, stderr, env, cwd: here })
  : run([sample], { stdin, stdout, stderr, env, cwd: root }))

// Findings are what somebody trying it came for, so only a job that could not be done counts as a failure:
// for any other code pnpm would add an error of its own under the report.
process.exitCode = code === 2 ? 2 : 0
