import { type Block, type Draft, hasOwnStyles, placeOf, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'
import { couldBeHeading, firstLineSetOff, isBeside, isOver, isSignature, isTypedAsHeading } from './heading-like.ts'
import { follows, setApart } from './set-apart.ts'

const ask = 'Is this a heading? If so, mark it as one, so that people can find it.'

export default rule({
  id: 'fake-heading',
  chapter: 'structure',
  severity: 'warning',
  title: 'Use real headings, not bold or large text',
  why: 'Many people find their way by headings. Software only finds those that are marked as headings.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard', 'dyslexic people'],
  sources: [
    cite('nhs-formatting', 'Bold'),
    cite('nhs-a11y', 'use headings'),
    cite('wcag', '1.3.1 A'),
    citeAxe('p-as-heading')
  ],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'press', 'general'],
  cannotSee: 'Which level the heading belongs at, and looks that are set in another file.',
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
    {
      avoid: '<p><b>«How to get here»</b><br>Take the number 9 bus from the station to the main door.</p>',
      in: 'html'
    },
    { fine: '<p><b>Elm Surgery</b><br>1 Elm Road<br>Millbrook</p>', in: 'html' },
    { fine: '<p><b>Elm Surgery</b><br>We are in the big white house by the church on Elm Road.</p>', in: 'html' },
    { avoid: '«WHAT TO BRING»\n\nBring your letter and your glasses.' },
    { avoid: '«**Vitamin B12 2nd dose**»\n\nPlease come back after 2 months.' },
    { fine: '**3 Elm Road, LS1 4AB**\n\nThe clinic is on the ground floor.' },
    { avoid: '<div>«WHAT TO BRING»</div><div>• your letter</div>', in: 'html' },
    {
      avoid:
        '<style>.big { font-size: 28px }</style>«<p class="big">What to bring</p>»<p>Bring your letter and your glasses.</p>',
      in: 'html',
      kind: 'email'
    },
    {
      avoid:
        '<h2>Your visit</h2>\n<p>We look at your eyes.</p>\n«<p style="font-size: 24px">What to bring</p>»\n<p>Bring your letter and your glasses.</p>',
      better:
        '<h2>Your visit</h2>\n<p>We look at your eyes.</p>\n<h3 style="font-size: 24px">What to bring</h3>\n<p>Bring your letter and your glasses.</p>',
      in: 'html'
    },
    {
      avoid:
        '<table role="presentation"><tr><td style="font-size: 28px">«What to bring»</td></tr><tr><td>Bring your letter and your glasses.</td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    { avoid: '<p><font size="5">«What to bring»</font></p><p>Bring your letter and your glasses.</p>', in: 'html' },
    { avoid: '<p><big>«What to bring»</big></p><ul><li>your letter</li></ul>', in: 'html' },
    { fine: '<p><font size="5">Example Hospital</font></p><p>We care for you and your family.</p>', in: 'html' },
    { fine: '<p><font size="2">What to bring</font></p><p>Bring your letter and your glasses.</p>', in: 'html' },
    {
      fine: '<div style="font-size: 28px">Example Hospital</div><div>We care for you and your family.</div>',
      in: 'html',
      kind: 'email'
    },
    { fine: '<p style="font-size: 17px">What to bring</p><p>Bring your letter and your glasses.</p>', in: 'html' },
    {
      fine: '<div role="heading" style="font-size: 28px">What to bring</div><p>Bring your letter and your glasses.</p>',
      in: 'html'
    },
    { fine: '## What to bring\n\nBring your letter and your glasses.' },
    { fine: '**Do not eat before your test.**\n\nYou can drink water.' },
    { fine: '**Date: Monday 4 May 2026**\n\nPlease come to the main entrance.' },
    { fine: 'Yours sincerely\n\n**Asha Brown**\n\nWard manager, Example Hospital' },
    { fine: '**Asha Brown**\n\nWard manager, Example Hospital' },
    { fine: '**7 out of 10 people**\n\nsaid they would tell a friend to come to this clinic.' },
    { fine: '| **Monday** | 9am |\n| --- | --- |\n| **Tuesday** | 10am |\n\nBring your letter and your glasses.' },
    { fine: 'WHAT TO BRING\n\nBring your letter and your glasses.', in: 'text' }
  ],
  wants: { styles: hasOwnStyles },
  *check(draft) {
    const blocks = draft.blocks.filter(({ kind }) => kind !== 'alt' && kind !== 'title' && kind !== 'label')
    let level = 1
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'heading') level = Number(block.element.tagName.slice(1))
      const line = firstLineSetOff(block)
      if (line && !isSignature(blocks, index))
        yield {
          place: block.place(line.start, line.end),
          message: ask,
          severity: 'suggestion',
          needsPerson: true
        }
      const next = blocks[index + 1]
      if (!next || !couldBeHeading(block) || isSignature(blocks, index)) continue
      const sure = isSure(draft, block, next, blocks[index - 1])
      if (sure === undefined) continue
      const mended = sure ? rewrite(draft, block, Math.min(level + 1, 6)) : undefined
      yield {
        place: mended ? placeOf(block.element) : block.place(0, block.text.length),
        message: sure ? 'Mark this as a heading, so that people can find it.' : ask,
        suggest: mended ? [mended] : [],
        ...(sure ? {} : { severity: 'suggestion', needsPerson: true })
      }
    }
  }
})

/** Whether it is a heading by its looks and by what follows it; `undefined` where it is none. */
function isSure(draft: Draft, block: Block, next: Block, before: Block | undefined): boolean | undefined {
  if (!isOver(draft, block, next)) return undefined
  if (isTypedAsHeading(block)) return isBeside(draft, block, next) ? true : undefined
  // Many emails do not say that their tables are there for the layout.
  if (block.kind === 'cell' && draft.kind !== 'email') return undefined
  const where = isBeside(draft, block, next) ? 'beside' : follows(draft, block, next)
  const look = where && setApart(draft, block, next)
  if (!look) return undefined
  // A line under a heading may be the rest of it, in other letters.
  return (
    where === 'beside' &&
    block.kind !== 'cell' &&
    block.element.tagName !== 'td' &&
    (look === 'bold' || before?.kind !== 'heading')
  )
}

/** The paragraph as a real heading, where nothing but its tag or the bold has to go. */
function rewrite(draft: Draft, { element }: Block, level: number): string | undefined {
  const place = placeOf(element)
  const written = place ? draft.source.slice(place.start, place.end) : ''
  const markdown = /^(\*\*|__)([^*_\n<>[\]]+)\1$/.exec(written)?.[2]
  if (markdown) return `${'#'.repeat(level)} ${markdown}`
  const [, tag = '', look = '', words = ''] = /^<(p|div)(\s[^<>]*)>([^<]+)<\/\1>$/i.exec(written) ?? []
  if (tag) return `<h${level}${look}>${words}</h${level}>`
  const html = /^<p>\s*<(strong|b)>([^<]+)<\/\1>\s*<\/p>$/i.exec(written)?.[2]
  return html ? `<h${level}>${html}</h${level}>` : undefined
}
