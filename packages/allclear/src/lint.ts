import { withoutRunning } from '@allclear/axe'
import {
  axeRules,
  check,
  createSettings,
  type Draft,
  type Failure,
  type Finding,
  type Format,
  isOn,
  type Kind,
  kinds,
  type NotChecked,
  type ReadingReport,
  type ReadOptions,
  type Rule,
  readSettings,
  type Settings,
  type SettingsInput
} from '@allclear/core'
import { withAids } from './aids.ts'
import { guessFormat } from './format.ts'
import { reportOn } from './reading.ts'
import { refuseUnusable } from './refuse-unusable.ts'
import { idsOf, levels } from './rule-levels.ts'

export interface LintOptions {
  /** Guessed from the file's name when absent, else from the draft itself. */
  format?: Format
  /** The draft's name. It is not read. */
  file?: string
  /** What sort of communication it is; guessed from the draft when absent. */
  kind?: Kind
  /** The language it is all written in. It goes before what the draft says, and no part is looked at for another one. */
  lang?: string
  settings?: SettingsInput
  /** A whole page, or a piece of one that is not held to what only a page needs; decided from the draft when absent. */
  whole?: boolean
  /** Ids of the rules to run. All of them when absent. */
  rules?: readonly string[]
  /** Whether axe-core may run, as it does when absent. In Node it loads jsdom once a draft has what only axe can judge. */
  axe?: boolean
  /** Whether to say how hard the draft is to read, which loads the reading model; it does not when absent. */
  reading?: boolean
  /** Looked at before and after the draft is read, and before it is checked. */
  signal?: AbortSignal
}

export interface Result {
  /** The name the call gave it, or “draft”. */
  file: string
  format: Format
  kind: Kind
  /** Why it counts as that kind, in words for the person who wrote it. */
  kindBecause: string
  /** The text that the findings' places point into. */
  source: string
  /** In the order of the draft; those with no place come last. */
  findings: Finding[]
  /** Rules that broke. Everything else still came out. */
  failures: Failure[]
  /** What nobody looked at, and why: no findings do not mean that all is well there. */
  notChecked: NotChecked[]
  /** How hard it is to read, where that was asked for. Never a pass mark. */
  reading?: ReadingReport
}

/** A page that the draft is open on, and what only it can tell. */
export interface Page {
  withStyles(draft: Draft): Draft
  withAxe(draft: Draft, ids: readonly string[]): Promise<Draft>
}

/** Only the parser a draft needs is loaded. */
const readers = {
  markdown: async () => (await import('@allclear/readers/markdown')).markdown,
  html: async () => (await import('@allclear/readers/html')).html,
  text: async () => (await import('@allclear/readers/text')).text
}

/** Reads a draft and runs rules over it. */
export async function lintWith(
  rules: readonly Rule[],
  source: string,
  options: LintOptions = {},
  page?: Page
): Promise<Result> {
  return (await lintDraft(rules, source, options, page)).result
}

/** The same, with the draft. */
export async function lintDraft(
  rules: readonly Rule[],
  source: string,
  options: LintOptions,
  page?: Page
): Promise<{ result: Result; draft: Draft; settings: Settings }> {
  refuseUnusable(source, options)
  const { file, signal } = options
  signal?.throwIfAborted()
  const input = readSettings(options.settings, 'this call', idsOf(rules))
  const settings = createSettings({ ...input, rules: levels(rules, input.rules ?? {}, options.rules) })
  const format = options.format ?? guessFormat(source, file)
  const read = await readers[format]()
  if (signal) await pause()
  signal?.throwIfAborted()
  const bare = withKind(read(source, readOptions(options)), input.kind, options)
  const on = rules.filter((rule) => isOn(rule, bare, settings))
  const aided = await withAids(page?.withStyles(bare) ?? bare, on, settings)
  const draft = await withAxe(aided, on, options.axe, page)
  const reading = options.reading ? await reportOn(draft, settings) : undefined
  if (signal) await pause()
  signal?.throwIfAborted()
  const { findings, failures, notChecked } = check(draft, rules, settings)
  const result: Result = {
    file: file ?? 'draft',
    format,
    kind: draft.kind,
    kindBecause: draft.kindBecause,
    source,
    findings,
    failures,
    notChecked:
      draft.blocks.length > 0 || notChecked.some(({ place }) => place)
        ? notChecked
        : [...notChecked, { what: 'words', why: 'there are none to read' }],
    ...(reading ? { reading } : {})
  }
  return { result, draft, settings }
}

async function withAxe(draft: Draft, on: readonly Rule[], allowed = true, page?: Page): Promise<Draft> {
  const wanted = axeRules(on)
  if (draft.format === 'text' || wanted.length === 0) return draft
  if (!allowed)
    return { ...draft, notChecked: [...draft.notChecked, { what: 'what axe looks for', why: 'axe was turned off' }] }
  if (page) return page.withAxe(draft, wanted)
  const clear = withoutRunning(draft, wanted)
  if (clear) return clear
  const { checkWithAxe } = await import('#axe')
  return checkWithAxe(draft, { rules: wanted })
}

function readOptions({ file, kind, lang, whole }: LintOptions): ReadOptions {
  return {
    ...(file === undefined ? {} : { file }),
    ...(kind === undefined ? {} : { kind }),
    // An element of a page that says no language gives an empty one.
    ...(lang?.trim() ? { lang: lang.trim() } : {}),
    ...(whole === undefined ? {} : { whole })
  }
}

/** The kind in the settings is for all drafts, so what a draft says about itself goes first. */
function withKind(draft: Draft, kind: Kind | undefined, options: LintOptions): Draft {
  const said = kinds.some((one) => one === draft.frontMatter.allclear)
  return kind && !options.kind && !said ? { ...draft, kind, kindBecause: 'your settings say so' } : draft
}

/** Lets what else is waiting have its turn: somebody may want to stop. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
