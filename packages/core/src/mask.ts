/** A stretch of a block's text, in UTF-16 units; `end` is not included. */
export interface Range {
  start: number
  end: number
}

/** Stands for each character of a template placeholder while a draft is parsed. Private use: no text has it. */
const filler = '\uE000'

// Each of these is somebody else's text by the time a reader sees it.
const placeholders = [
  /\{\{[\s\S]{0,2000}?\}\}/, // {{name}}: Handlebars, Nunjucks, Liquid, Mustache
  /\{%[\s\S]{0,2000}?%\}/, // {% if %}: Nunjucks, Liquid
  /\{#[\s\S]{0,2000}?#\}/, // {# note #}: Nunjucks comment
  /<%[\s\S]{0,2000}?%>/, // <%= name %>: EJS, ERB
  /<<[A-Za-z][\w .-]{0,60}>>/, // <<FirstName>>: mail merge
  /«[A-Za-z][\w .-]{0,60}»/, // «FirstName»: mail merge in Word
  /%%[A-Za-z][\w .-]{0,60}%%/, // %%merge%%: e-mail services
  /\*\|[A-Z][\w:.-]{0,60}\|\*/, // *|FNAME|*: e-mail services
  /\(\([^()\n]{1,200}\)\)/, // ((date)): GOV.UK Notify
  /\[[A-Z][A-Z0-9 /_'’-]{1,60}\](?![([:])/ // [DATE]
]
const placeholder = new RegExp(placeholders.map((one) => one.source).join('|'), 'g')

/** `source` with every template placeholder masked by as many characters, so that offsets stay and no parser trips on it. */
export function maskPlaceholders(source: string): string {
  return source.replace(placeholder, (whole) => whole.replace(/[^\r\n]/g, filler))
}

// Written to be followed or typed, not to be read as words. Each can begin only where no part of it stands before, and
// goes only so far, so that no text takes long to look through.
const addresses = [
  /\b(?:https?|ftp):\/\/[^\s<>"“”]+/, // web address
  /\b(?:mailto|tel|sms):[^\s<>"“”]+/,
  /(?<![\w.%+'-])[\w.%+'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/, // e-mail address
  /(?<![\w.-])(?:[a-z\d][a-z\d-]{0,62}\.)+(?:uk|com|org|net|gov|edu|info|io|eu|wales|scot|london|ie)\b(?:\/[^\s<>"“”]*)?/, // bare web address
  /(?<![\w/.\\-])(?:[A-Za-z]:)?[\w.-]*[/\\](?:[\w.-]+[/\\])+[\w.-]*/, // path
  /(?<![\w-])[\w-]{1,200}\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|html?|md|jpe?g|png|gif|svg|webp|mp[34]|mov|zip|js|ts|css|json|ya?ml|njk)\b/, // file name
  /(?<![\w&])#[A-Za-z_]\w+/, // hashtag
  /(?<![\w.])@[A-Za-z_]\w+/ // handle
]
const address = new RegExp(addresses.map((one) => one.source).join('|'), 'gi')
const filled = new RegExp(`${filler}+`, 'g')
// No word is this long, and what takes it for one may not come back.
const endless = /\S{2000,}/g

/** Where `text` holds placeholders, addresses, file names and hashtags. */
export function findMasked(text: string): Range[] {
  const ranges: Range[] = []
  for (const { index, 0: match } of text.matchAll(filled)) ranges.push({ start: index, end: index + match.length })
  if (text.length >= 2000)
    for (const { index, 0: match } of text.matchAll(endless)) ranges.push({ start: index, end: index + match.length })
  // Cheap tests first: nearly every block has none of these.
  if (/[@#/\\]|\.[a-z]/i.test(text)) {
    for (const { index, 0: match } of text.matchAll(address)) {
      const trimmed = withoutStop(match)
      // 3/6/2026 and 24/7 are no paths, nor is and/or.
      if (trimmed.includes('/') && (!/[a-z]/i.test(trimmed) || (!/[.:\\]/.test(trimmed) && !/\/.*\//.test(trimmed))))
        continue
      ranges.push({ start: index, end: index + trimmed.length })
    }
  }
  return ranges
}

/** An address without the stop or the bracket of the sentence it stands in. */
export function withoutStop(address: string): string {
  return address.replace(/(?<![.,;:!?)'’\]])[.,;:!?)'’\]]+$/, '')
}

/** Sorts ranges and joins those that touch. */
export function joinRanges(ranges: Range[]): Range[] {
  if (ranges.length === 0) return ranges
  ranges.sort((a, b) => a.start - b.start)
  const joined: Range[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else joined.push({ ...range })
  }
  if (joined.length >= manyRanges) inOrder.add(joined)
  return joined
}

/** Lists of this many ranges or more that are in order and apart. In these a place is found at once, however long they are. */
const manyRanges = 8
const inOrder = new WeakSet<readonly Range[]>()

/** Whether any range holds some of a stretch. In a long list it searches by halves if `joinRanges` made it, else one by one. */
export function overlaps(ranges: readonly Range[], start: number, end: number): boolean {
  if (!inOrder.has(ranges)) return ranges.some((one) => one.start < end && start < one.end)
  return (ranges[firstAfter(ranges, start)]?.start ?? Number.POSITIVE_INFINITY) < end
}

/** How much of a stretch these ranges hold, in UTF-16 units. They are apart, as `joinRanges` gives them. */
export function covered(ranges: readonly Range[], start: number, end: number): number {
  let units = 0
  for (let at = inOrder.has(ranges) ? firstAfter(ranges, start) : 0; ; at++) {
    const range = ranges[at]
    if (!range || range.start >= end) return units
    units += Math.max(0, Math.min(end, range.end) - Math.max(start, range.start))
  }
}

/** The index of the first range that ends after a place. */
function firstAfter(ranges: readonly Range[], place: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}
