import { parseArgs } from 'node:util'
import { nearest } from '../nearest.ts'
import { Stop } from './stop.ts'

const flags = {
  fix: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  kind: { type: 'string' },
  page: { type: 'string' },
  rule: { type: 'string', multiple: true },
  settings: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  'max-warnings': { type: 'string' },
  'max-bytes': { type: 'string' },
  'stdin-filename': { type: 'string' },
  'list-rules': { type: 'boolean' },
  explain: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' }
} as const

const formats = ['terminal', 'json', 'html', 'sarif', 'github'] as const

/** What somebody asked for on the command line. */
export interface Request {
  paths: string[]
  format: (typeof formats)[number]
  fix: boolean
  quiet: boolean
  listRules: boolean
  help: boolean
  version: boolean
  kind?: string
  /** Whether an HTML draft is a whole page. */
  whole?: boolean
  rules?: string[]
  settings?: string
  explain?: string
  stdinName?: string
  maxWarnings?: number
  maxBytes?: number
}

/** @throws Stop for a flag that is not there, or a value that a flag cannot have */
export function readArguments(args: readonly string[]): Request {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true, allowPositionals: true })
  const paths: string[] = []
  const rules: string[] = []
  const values = new Map<string, string>()
  const on = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (!isFlag(name)) throw new Stop(`There is no option ${rawName}. ${meant(name)}`)
    if (flags[name].type === 'boolean') {
      if (value !== undefined) throw new Stop(`${rawName} takes no value. Leave out “=${value}”.`)
      on.add(name)
    } else if (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))
      throw new Stop(`${rawName} needs a value. See allclear --help.`)
    else if (name === 'rule' && !/[^,]/.test(value)) throw new Stop(`--rule cannot be “${value}”. Name a rule.`)
    else if (name === 'rule') rules.push(...value.split(',').filter(Boolean))
    else values.set(name, value)
  }
  const [kind, settings, explain, stdinName] = ['kind', 'settings', 'explain', 'stdin-filename'].map((name) =>
    values.get(name)
  )
  const page = values.get('page')
  // Rules have no page to send, and what has no findings has no SARIF.
  const isAboutRules = on.has('list-rules') || explain !== undefined
  const possible = isAboutRules ? formats.slice(0, 2) : isAboutReading(paths) ? formats.slice(0, 3) : formats
  const maxWarnings = wholeNumber('max-warnings', values)
  const maxBytes = wholeNumber('max-bytes', values)
  return {
    // A name for standard input alone asks for it.
    paths: paths.length === 0 && stdinName !== undefined ? ['-'] : paths,
    format: oneOf('format', values.get('format') ?? 'terminal', possible),
    fix: on.has('fix'),
    quiet: on.has('quiet'),
    listRules: on.has('list-rules'),
    help: on.has('help'),
    version: on.has('version'),
    ...(kind === undefined ? {} : { kind }),
    ...(page === undefined ? {} : { whole: oneOf('page', page, ['whole', 'piece']) === 'whole' }),
    ...(rules.length === 0 ? {} : { rules }),
    ...(settings === undefined ? {} : { settings }),
    ...(explain === undefined ? {} : { explain }),
    ...(stdinName === undefined ? {} : { stdinName }),
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
    ...(maxBytes === undefined ? {} : { maxBytes })
  }
}

/** @throws Stop naming the choices, and the one that was probably meant */
export function oneOf<Choice extends string>(flag: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value)
  if (choice) return choice
  const near = nearest(value, choices)
  throw new Stop(
    `--${flag} cannot be “${value}”.${near ? ` Did you mean “${near}”?` : ''} It can be: ${choices.join(', ')}.`
  )
}

function isFlag(name: string): name is keyof typeof flags {
  return Object.hasOwn(flags, name)
}

function meant(name: string): string {
  const near = nearest(name, Object.keys(flags))
  return near ? `Did you mean --${near}?` : 'allclear --help names them all.'
}

function wholeNumber(flag: string, values: ReadonlyMap<string, string>): number | undefined {
  const value = values.get(flag)
  if (value === undefined) return undefined
  if (!/^\d{1,15}$/.test(value))
    throw new Stop(`--${flag} cannot be “${value}”. Write a whole number, such as 0 or 10.`)
  return Number(value)
}

function isAboutReading([first]: readonly string[]): boolean {
  return first === 'stats' || first === 'compare'
}
