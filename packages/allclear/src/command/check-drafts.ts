import { joinTemplates } from '@allclear/reporters/templates'
import type { Request } from './arguments.ts'
import { createChecker } from './check-draft.ts'
import { eachDraft, end } from './each-draft.ts'
import type { Io } from './io.ts'
import { judge, show } from './show.ts'
import { Stop } from './stop.ts'

/** Checks the drafts somebody named, shows what was found, and gives the exit code. */
export async function checkDrafts(request: Request, io: Io): Promise<number> {
  const { paths, fix } = request
  if (paths.length === 0) throw new Stop('Say which draft to check, such as: allclear letter.md. See allclear --help.')
  if (fix && paths.includes('-') && paths.length > 1)
    throw new Stop('With --fix, give - on its own: the changed draft goes to standard output.')
  const rules = io.rules ?? (await import('@allclear/rules')).rules
  const { reports, complaints } = await eachDraft(request, io, createChecker(request, io, rules))
  // A program gets each draft whole; a person hears of a shared template once.
  const told = isForPrograms(request.format) ? reports : joinTemplates(reports)
  await show({ reports: told, complaints }, rules, request, io)
  for (const { file, failures } of reports) {
    const ids = failures.map(({ ruleId }) => ruleId).join(', ')
    if (ids)
      complaints.add(
        `Checks that did not work on ${file}: ${ids}. Tell us: https://github.com/allclear/allclear/issues`
      )
  }
  return end({ complaints }, io, judge(reports, request, io))
}

function isForPrograms(format: Request['format']): boolean {
  return format === 'json' || format === 'sarif'
}
