import type { Report } from '@allclear/reporters/terminal'
import type { Request } from './arguments.ts'
import { type DraftFile, findDrafts } from './files.ts'
import type { Io } from './io.ts'
import { createProgress } from './progress.ts'
import { explain } from './stop.ts'

/** What came of all drafts. */
export interface Outcome {
  reports: Report[]
  /** What went wrong: said last, where it is seen, and once however many drafts it stopped. */
  complaints: Set<string>
}

/** Says what went wrong, and gives the exit code: that of the job, if all of it could be done. */
export function end({ complaints }: Pick<Outcome, 'complaints'>, io: Io, code: number): number {
  for (const message of complaints) io.stderr.write(`${message}\n`)
  return complaints.size > 0 ? 2 : code
}

/** Does the same with each draft somebody named. One that cannot be read does not stop the others. */
export async function eachDraft(
  request: Pick<Request, 'paths' | 'stdinName'>,
  io: Io,
  check: (draft: DraftFile) => Promise<Report>
): Promise<Outcome> {
  const complaints = new Set<string>()
  const drafts = await findDrafts(
    request,
    io.cwd,
    (message) => complaints.add(message),
    (message) => io.stderr.write(`${message}\n`)
  )
  const progress = createProgress(io.stderr, drafts.length)
  const reports: Report[] = []
  for (const [index, draft] of drafts.entries()) {
    progress.at(index)
    try {
      reports.push(await check(draft))
    } catch (error) {
      complaints.add(explain(error, `Cannot check ${draft.name}`))
    }
  }
  progress.end()
  return { reports, complaints }
}
