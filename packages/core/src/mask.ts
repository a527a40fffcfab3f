import type { Range } from './ranges.ts'

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
