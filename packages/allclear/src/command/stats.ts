import { statsHtml } from '@allclear/reporters/html'
import { jsonStats, stats as statsText } from '@allclear/reporters/stats'
import { rules as allRules } from '@allclear/rules'
import { lintWith } from '../lint.ts'
import type { Request } from './arguments.ts'
import { eachDraft, end } from './each-draft.ts'
import { type Io, looksOf } from './io.ts'
import { createOpener } from './open-draft.ts'
import { Stop } from './stop.ts'

/** `allclear stats FILE…`: how hard drafts are to read. No rule runs, and there is nothing to pass or fail. */
export async function stats(request: Request, io: Io): Promise<number> {
  if (request.paths.length === 0) throw new Stop('Say which draft to look at, such as: allclear stats letter.md.')
  const rules = io.rules ?? allRules
  const open = createOpener(request, io, rules)
  const { reports, complaints } = await eachDraft(request, io, async (draft) => {
    const { decoded, options } = await open(draft)
    const result = await lintWith(rules, decoded.text, { ...options, rules: [], reading: true })
    return { ...result, file: draft.name }
  })
  const looks = looksOf(io.stdout, io.env)
  if (request.format === 'json') io.stdout.write(jsonStats(reports))
  else if (reports.length > 0)
    io.stdout.write(request.format === 'html' ? statsHtml(reports) : statsText(reports, looks))
  return end({ complaints }, io, 0)
}
