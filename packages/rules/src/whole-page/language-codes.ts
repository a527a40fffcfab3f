const unnamed = new Set(['und', 'mul', 'mis', 'zxx'])
let names: Intl.DisplayNames | undefined

/** The English name of a language, by its code; `undefined` where there is no such language. */
export function nameOf(language: string): string | undefined {
  const base = baseOf(language)
  // Nearly always, and the names take longer to load than a letter to check.
  if (base === 'en') return 'English'
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language.trim()) || unnamed.has(base)) return undefined
  names ??= new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' })
  return names.of(base)
}

/** `en` of `en-GB`. */
export function baseOf(language: string): string {
  return language.trim().split('-')[0]?.toLowerCase() ?? ''
}

export function isEnglish(language: string): boolean {
  return /^(?:en|sco)$/.test(baseOf(language))
}

/** Codes for what is one language, or so near that nobody should be told off for taking one for the other. */
const alike = [
  'nb no nn da',
  'hr sr bs sh cnr',
  'fa prs pes tg',
  'ku kmr ckb',
  'zh cmn yue wuu',
  'cs sk',
  'en sco',
  'ar arb',
  'bn syl',
  'pa pnb ur',
  'he iw',
  'ro mo',
  'sq als',
  'pt gl'
]

export function isSame(a: string, b: string): boolean {
  const [one, other] = [baseOf(a), baseOf(b)]
  return one === other || alike.some((group) => [one, other].every((code) => group.split(' ').includes(code)))
}

const severalScripts = new Set('az bs cnr ha ku kmr ms pa sh sr tk ug uz yue zh'.split(' '))

/** Whether a language is written in a script, or may be. */
export function isWritten(language: string, script: string): boolean {
  if (severalScripts.has(baseOf(language)) && !isEnglish(language)) return true
  const usual = new Intl.Locale(language.trim()).maximize().script ?? ''
  return usual === script || (/^(?:Hans|Hant|Jpan|Kore)$/.test(usual) && /^(?:Hani|Jpan|Hang)$/.test(script))
}
