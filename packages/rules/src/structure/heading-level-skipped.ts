import { blocksOf, type Draft, elements, isFurniture, placeOf, rule, spokenName } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'
import { levelOf } from './headings.ts'

export default rule({
  id: 'heading-level-skipped',
  chapter: 'structure',
  severity: 'warning',
  title: 'Do not skip a heading level',
  why: 'Screen reader users read the levels as an outline. A gap suggests that something is missing.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard'],
  sources: [cite('nhs-formatting', 'Structure'), cite('wcag', '1.3.1 A'), citeAxe('heading-order')],
  cannotSee: 'Whether each heading is at the level its meaning asks for.',
  examples: [
    { avoid: '## Before your test\n\n«#### Food»', better: '## Before your test\n\n### Food' },
    {
      avoid: '## Your test\n\n«#### Food»\n\n«##### Fruit»\n\n«#### Drink»',
      better: '## Your test\n\n### Food\n\n#### Fruit\n\n### Drink'
    },
    {
      avoid: '<h2>Your test</h2>\n«<h4 id="food">Food</h4>»',
      better: '<h2>Your test</h2>\n<h3 id="food">Food</h3>',
      in: 'html'
    },
    { fine: '## Before your test\n\n### Food\n\n#### Fruit\n\n## After your test' },
    { fine: '### Food\n\nA piece of a page may begin at any level.' },
    { fine: '<h2>Your test</h2><div role="heading" aria-level="3">Food</div><h4>Fruit</h4>', in: 'html' },
    { fine: '<h2>Your test</h2><footer><h4>Contact us</h4></footer>', in: 'html' },
    { fine: '<h1>Your test</h1><div class="cookie-banner"><h3>Cookies</h3></div><h2>Food</h2>', in: 'html' }
  ],
  *check(draft) {
    let group: Moved[] = []
    for (const one of outline(draft)) {
      // A group is mended as a whole or not at all, so that what stands under what stays the same.
      if (one.level === one.written) {
        yield* problems(draft, group)
        group = []
      } else group.push(one)
    }
    yield* problems(draft, group)
  }
})

interface Moved {
  heading: Element
  written: number
  /** The level it has once those before it are mended. */
  level: number
}

function* outline(draft: Draft): Generator<Moved> {
  const above: Moved[] = []
  for (const heading of elements(draft)) {
    const written = levelOf(heading)
    if (!written || !placeOf(heading) || !spokenName(heading) || isApart(draft, heading, written)) continue
    while ((above.at(-1)?.written ?? 0) >= written) above.pop()
    const parent = above.at(-1)
    const one = { heading, written, level: parent ? Math.min(written, parent.level + 1) : written }
    above.push(one)
    yield one
  }
}

/** Outside the page's own outline: a footer, a menu or a box at the side begins at any level. */
function isApart(draft: Draft, heading: Element, level: number): boolean {
  return level > 1 && isFurniture(draft, heading)
}

function* problems(draft: Draft, group: readonly Moved[]) {
  const safe = group.every(({ heading, level }) => rewrite(draft, heading, level) && isPlain(draft, heading))
  for (const { heading, level } of group) {
    const mended = rewrite(draft, heading, level)
    yield {
      place: placeOf(heading),
      message: `Make this a heading of level ${level}, so that no level is skipped.`,
      suggest: mended ? [mended] : [],
      ...(safe ? { safe: true as const } : {})
    }
  }
}

/** The heading as it would be written at another level, where that is sure. */
function rewrite(draft: Draft, heading: Element, level: number): string | undefined {
  const place = placeOf(heading)
  if (!place || heading.properties.role || heading.properties.ariaLevel) return undefined
  const written = draft.source.slice(place.start, place.end)
  const hashes = /^#+(?=\s)/.exec(written)?.[0]
  if (hashes) return '#'.repeat(level) + written.slice(hashes.length).replace(/(?<=\s)#+$/, '#'.repeat(level))
  const tags = new RegExp(`^<${heading.tagName}(?=[\\s>])([\\s\\S]*)</${heading.tagName}\\s*>$`, 'i').exec(written)
  return tags ? `<h${level}${tags[1]}</h${level}>` : undefined
}

/** Nothing in it that a fix must leave alone. */
function isPlain(draft: Draft, heading: Element): boolean {
  return blocksOf(draft, heading).every(({ quotes, masked }) => quotes.length + masked.length === 0)
}
