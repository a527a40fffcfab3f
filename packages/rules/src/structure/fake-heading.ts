import { ancestors, type Block, type Draft, placeOf, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'fake-heading',
  chapter: 'structure',
  severity: 'warning',
  title: 'Use real headings, not bold text',
  why: 'Many people find their way by headings. Software only finds those that are marked as headings.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard', 'dyslexic people'],
  sources: [
    cite('nhs-formatting', 'Bold'),
    cite('nhs-a11y', 'use headings'),
    cite('wcag', '1.3.1 A'),
    citeAxe('p-as-heading')
  ],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'press', 'general'],
  cannotSee: 'Which level the heading belongs at.',
  examples: [
    {
      avoid: '«**What to bring**»\n\nBring your letter and your glasses.',
      better: '## What to bring\n\nBring your letter and your glasses.'
    },
    {
      avoid: '<h2>Your visit</h2>\n«<p><strong>What to bring</strong></p>»\n<ul><li>your letter</li></ul>',
      better: '<h2>Your visit</h2>\n<h3>What to bring</h3>\n<ul><li>your letter</li></ul>',
      in: 'html'
    },
    { avoid: '«WHAT TO BRING»\n\nBring your letter and your glasses.' },
    { fine: '## What to bring\n\nBring your letter and your glasses.' },
    { fine: '**Do not eat before your test.**\n\nYou can drink water.' },
    { fine: '**Date: Monday 4 May 2026**\n\nPlease come to the main entrance.' },
    { fine: 'Yours sincerely\n\n**Asha Brown**\n\nWard manager, Example Hospital' },
    { fine: '**Asha Brown**\n\nWard manager, Example Hospital' },
    { fine: '| **Monday** | 9am |\n| --- | --- |\n| **Tuesday** | 10am |\n\nBring your letter and your glasses.' },
    { fine: 'WHAT TO BRING\n\nBring your letter and your glasses.', in: 'text' }
  ],
  *check(draft) {
    const blocks = draft.blocks.filter(({ kind }) => kind !== 'alt' && kind !== 'title' && kind !== 'label')
    let level = 1
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'heading') level = Number(block.element.tagName.slice(1))
      const next = blocks[index + 1]
      if (!next || !looksLikeHeading(block) || !standsOver(draft, block, next) || isSignature(blocks, index)) continue
      const mended = rewrite(draft, block, Math.min(level + 1, 6))
      yield {
        place: mended ? placeOf(block.element) : block.place(0, block.text.length),
        message: 'Mark this as a heading, so that people can find it.',
        suggest: mended ? [mended] : []
      }
    }
  }
})

function looksLikeHeading(block: Block): boolean {
  const { text, kind, element, masked, quotes, spans } = block
  if (kind !== 'paragraph' || !/^(?:p|div)$/.test(element.tagName) || text.length > 90) return false
  // A sentence, a label, an address of several lines, a date, a phone number, a warning, a name.
  if (/[\n:]|[.!,;…–-]["”’)]*$/.test(text) || fact.test(text) || masked.length + quotes.length > 0) return false
  if (text.split(' ').length > 12 || !/\p{L}{3}/u.test(text)) return false
  if (spans.some((span) => span.element.tagName === 'a' && span.end - span.start === text.length)) return false
  return isBold(block) || isCapitals(text)
}

const fact =
  /^(?:dear|dr|mr|mrs|ms|miss|mx|prof|professor|please|do not|don['’]t|never|note|important|warning|remember|tip|by|thank|call|phone|ring|text|email)\b|^(?:figure|fig|table|chart|picture|photo)\.? \d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d\s?(?:am|pm)\b|\d{4}|[£@]|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/i

function isBold({ text, spans }: Block): boolean {
  let rest = 0
  for (const { element, start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (element.tagName !== 'strong' && element.tagName !== 'b') continue
    if (/[\p{L}\p{N}]/u.test(text.slice(rest, start))) return false
    rest = Math.max(rest, end)
  }
  return rest > 0 && !/[\p{L}\p{N}]/u.test(text.slice(rest))
}

/** In capitals, and more than initials. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{Lu}{4,}/gu)?.length ?? 0) >= 2
}

/** What follows is the text or the list it would be the heading of. */
function standsOver(draft: Draft, block: Block, next: Block): boolean {
  if (looksLikeHeading(next)) return false
  const around = [...ancestors(draft, block.element)]
  if (around.some(({ tagName }) => /^(?:address|button|figure|label)$/.test(tagName))) return false
  const after = [...ancestors(draft, next.element)]
  if (next.kind === 'paragraph')
    return after[0] === around[0] && (/[.:?!]$/.test(next.text) || next.text.split(' ').length >= 8)
  return next.kind === 'item' && after[after.findIndex(({ tagName }) => /^[uod]l$/.test(tagName)) + 1] === around[0]
}

/** The name and the post under a letter. */
function isSignature(blocks: readonly Block[], index: number): boolean {
  return blocks
    .slice(Math.max(0, index - 3), index)
    .some(({ text }) =>
      /^(?:yours|kind(?:est)? regards|regards|(?:with )?best wishes|many thanks|thank you)\b/i.test(text)
    )
}

/** The paragraph as a real heading, where nothing but the bold has to go. */
function rewrite(draft: Draft, { element }: Block, level: number): string | undefined {
  const place = placeOf(element)
  const written = place ? draft.source.slice(place.start, place.end) : ''
  const markdown = /^(\*\*|__)([^*_\n<>[\]]+)\1$/.exec(written)?.[2]
  if (markdown) return `${'#'.repeat(level)} ${markdown}`
  const html = /^<p>\s*<(strong|b)>([^<]+)<\/\1>\s*<\/p>$/i.exec(written)?.[2]
  return html ? `<h${level}>${html}</h${level}>` : undefined
}
