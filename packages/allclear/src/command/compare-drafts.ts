import { splitRepeats } from '@allclear/core'
import { compareHtml, compareJson, compareText } from '@allclear/reporters/compare'
import { rules as allRules } from '@allclear/rules'
import { compare, type Judged } from '../compare.ts'
import { lintDraft } from '../lint.ts'
import { readingOf } from '../reading.ts'
import { reportReading } from '../reading-report.ts'
import type { Request } from './arguments.ts'
import { type DraftFile, findDrafts } from './files.ts'
import { type Io, looksOf } from './io.ts'
import { createOpener, type Opened } from './open-draft.ts'
import { explain, Stop } from './stop.ts'

const usage = 'Name two drafts, such as: allclear compare before.md after.md.'

/** `allclear compare BEFORE AFTER`: what got easier and harder. */
export async function compareDrafts(request: Request, io: Io): Promise<number> {
  const [before, after, ...more] = request.paths
  if (before === undefined || after === undefined || more.length > 0) throw new Stop(usage)
  if (before === '-' && after === '-') throw new Stop('Standard input can be read only once. Give a file beside -.')
  const rules = io.rules ?? allRules
  const open = createOpener(request, io, rules)
  const judge = async (path: string): Promise<Judged> => {
    const draft = await findOne(path, io)
    return judged(draft, await opened(draft, open))
  }
  const comparison = compare(await judge(before), await judge(after))
  const looks = looksOf(io.stdout, io.env)
  if (request.format === 'json') io.stdout.write(compareJson(comparison))
  else io.stdout.write(request.format === 'html' ? compareHtml(comparison) : compareText(comparison, looks))
  return 0

  async function judged({ name }: DraftFile, { decoded, options }: Opened): Promise<Judged> {
    const { result, draft, settings } = await lintDraft(rules, decoded.text, options)
    const reading = await readingOf(draft, settings)
    // Five places are listed one by one and six are joined: what is counted must not hang on that.
    const findings = splitRepeats(result.findings, result.source)
    return { side: { ...result, findings, file: name, reading: reportReading(draft, reading) }, age: reading.age() }
  }
}

async function opened(draft: DraftFile, open: (draft: DraftFile) => Promise<Opened>): Promise<Opened> {
  return open(draft).catch((error: unknown) => {
    throw new Stop(explain(error, `Cannot check ${draft.name}`))
  })
}

async function findOne(path: string, io: Io): Promise<DraftFile> {
  const stop = (message: string) => {
    throw new Stop(message)
  }
  const drafts = await findDrafts({ paths: [path] }, io.cwd, stop, () => {})
  const [draft] = drafts
  if (!draft || drafts.length > 1) throw new Stop(usage)
  return draft
}
