/** A prescriber's or a ward's short form, where it stands in a text. */
export interface Shorthand {
  short: string
  plain: string
  /** How to take a medicine: a wrong guess can harm. */
  dose: boolean
  start: number
  end: number
}

// Latin and short forms that only mean this when they follow a dose.
const doseCodes: Readonly<Record<string, string>> = {
  OD: 'once a day',
  BD: 'twice a day',
  BID: 'twice a day',
  TDS: '3 times a day',
  TID: '3 times a day',
  QDS: '4 times a day',
  QID: '4 times a day',
  OM: 'in the morning',
  ON: 'at night',
  MANE: 'in the morning',
  NOCTE: 'at night',
  PRN: 'when you need it',
  STAT: 'straight away',
  PO: 'by mouth',
  PR: 'into the bottom',
  PV: 'into the vagina',
  SC: 'under the skin',
  SL: 'under the tongue',
  IM: 'into a muscle',
  IV: 'into a vein'
}
// Everyday words too, or parts of them, unless they are written in capitals or with stops.
const onlyCapitals = /^(?:ON|PR|PO|IM|BID)$/
// Short forms with one meaning wherever they stand.
const always: Readonly<Record<string, string>> = {
  QDS: '4 times a day',
  qds: '4 times a day',
  PRN: 'when you need it',
  prn: 'when you need it',
  NBM: 'nothing to eat or drink',
  NKDA: 'no known medicine allergies',
  PMH: 'medical history',
  PMHx: 'medical history',
  FHx: 'health problems in the family',
  SHx: 'home, work and habits',
  DHx: 'medicines',
  Hx: 'history',
  Dx: 'diagnosis',
  Rx: 'treatment',
  Tx: 'treatment',
  Ix: 'tests',
  Sx: 'symptoms',
  ABx: 'antibiotics',
  Abx: 'antibiotics',
  NAD: 'nothing wrong found',
  SOB: 'short of breath',
  SOBOE: 'short of breath when active',
  'U&E': 'kidney blood test',
  'U&Es': 'kidney blood tests',
  'F/U': 'follow-up',
  'R/V': 'check-up',
  'O/E': 'when we examined you'
}

/** `OD` is also written `O.D.` and `O.D`. */
const writtenBothWays = (codes: object): string =>
  Object.keys(codes)
    .flatMap((code) => (/^(?:[A-Z]{2,3}|[a-z]{3})$/.test(code) ? [`${code.split('').join('\\.')}\\.?`, code] : [code]))
    .join('|')

const anyCode = new RegExp(
  `(?<![\\p{L}\\d/@#&.-])(?:${writtenBothWays({ ...always, ...doseCodes })})(?![\\p{L}\\d/@&-])`,
  'giu'
)
const afterDose = new RegExp(
  String.raw`\d\s?(?:mg|mcg|micrograms?|milligrams?|g|ml|mL|units?|%|tablets?|tabs?|capsules?|caps?|puffs?|drops?|sachets?|sprays?|spoonfuls?)(?:\s+(?:tablets?|capsules?|\p{L}{4,}))?[,;]?\s+(?:(?:${writtenBothWays(doseCodes)})[,;]?\s+(?:(?:and|or|\+)\s+)?)*$`,
  'iu'
)
const weeks = /(?<=\b(?:in|for|every|over|after|within|last|past) )(\d{1,2})\/(7|52|12)(?![\d/])/gi
const spans: Readonly<Record<string, string>> = { 7: 'day', 52: 'week', 12: 'month' }

/** The short forms in a text, in the order they stand in lists of their kind. */
export function* shorthandIn(text: string): Generator<Shorthand> {
  if (!mayBeShorthand.test(text)) return
  for (const { 0: short, index: start } of text.matchAll(anyCode)) {
    const rest = text.slice(start + short.length)
    // The stop that ends the sentence stays.
    const end = start + short.length - (short.endsWith('.') && /^(?:\s*$|\s+\p{Lu}|\n)/u.test(rest) ? 1 : 0)
    const letters = short.replaceAll('.', '')
    const capitals = letters.toUpperCase()
    // A product: “Rx Tracker”.
    if (short === 'Rx' && /^ \p{Lu}\p{Ll}/u.test(rest)) continue
    const dosed =
      (short === capitals || short !== letters || !onlyCapitals.test(capitals)) &&
      afterDose.test(text.slice(Math.max(0, start - 60), start))
    // “500mg ON Monday” is only loud.
    const isWord = short === 'ON' && /^\s+(?!(?:and|or|for|PRN|prn)\b)\p{L}/u.test(rest)
    const plain = (dosed && !isWord ? doseCodes[capitals] : undefined) ?? always[letters]
    if (plain !== undefined) yield { short, plain, dose: capitals in doseCodes, start, end }
  }
  for (const { 0: short, 1: count = '', 2: part = '', index: start } of text.matchAll(weeks))
    yield {
      short,
      plain: `${Number(count)} ${spans[part]}${Number(count) === 1 ? '' : 's'}`,
      dose: false,
      start,
      end: start + short.length
    }
}

/** One look tells that most texts hold none: no short form of that kind, no dose and no “6/52”. */
export const mayBeShorthand = new RegExp(
  `\\b(?:${writtenBothWays(always)})(?!\\w)|\\d\\s?(?:mg|mcg|mi[cl]|g\\b|m[lL]|unit|%|tab|cap|puff|drop|sachet|spray|spoon)|\\d/(?:7|52|12)\\b`
)
