import { ancestors, type Draft, elements, openingTag, type Place, placeOf, rule } from '@allclear/core'
import type { Element, ElementContent } from 'hast'
import { cite } from '../sources.ts'
import { likeThis } from '../wording/how-many.ts'

export default rule({
  id: 'empty-lines',
  chapter: 'structure',
  severity: 'suggestion',
  title: 'Do not make space with empty lines',
  why: 'Some screen readers say “blank” at each empty line. People may think that the page has ended.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision'],
  sources: [cite('wcag', '1.3.1 A'), cite('word-a11y', 'whitespace')],
  // Email programs take no notice of the space that a style asks for.
  appliesTo: ['letter', 'leaflet', 'web-page', 'easy-read', 'consent', 'press', 'general'],
  examples: [
    {
      avoid: '<p>We open at 9am.</p>«<p>&nbsp;</p>»<p>We close at 1pm.</p>',
      better: '<p>We open at 9am.</p><p>We close at 1pm.</p>',
      in: 'html'
    },
    { avoid: '<p>We open at 9am.«<br><br>»We close at 1pm.</p>', in: 'html' },
    { avoid: '<div>We open at 9am.</div>«<div><br></div>»<div>We close at 1pm.</div>', in: 'html' },
    { avoid: '<p>We open at 9am.</p>«<p class="MsoNormal"><o:p>&nbsp;</o:p></p>»<p>We close at 1pm.</p>', in: 'html' },
    // Told once, however many there are.
    { avoid: '<p>One</p>«<p></p>»<p>Two</p><p><br></p><p>Three</p><p> </p><p>Four</p>', in: 'html' },
    { fine: '<p>Example Hospital<br>1 Example Street<br>Exampletown</p>', in: 'html' },
    { fine: '<p><img src="map.png" alt="Map of car park A"></p>', in: 'html' },
    { fine: '<p id="message" role="alert"></p><p class="error" data-field="name"></p>', in: 'html' },
    { fine: '<p><i class="icon-map"></i></p><div></div>', in: 'html' },
    { fine: '<td><p>&nbsp;</p></td><p>{{name}}</p>', in: 'html' },
    { fine: 'We open at 9am.\n\n\n\nWe close at 1pm.' }
  ],
  *check(draft) {
    const found = [...emptyParagraphs(draft), ...breaks(draft)].sort((a, b) => a.start - b.start)
    const [place] = found
    if (!place) return
    yield { place, message: `Take out this empty line. Set the space with a style.${likeThis(found.length)}` }
  }
})

function* emptyParagraphs(draft: Draft): Generator<Place> {
  for (const paragraph of elements(draft, 'p', 'div')) {
    const place = placeOf(paragraph)
    if (!place || mayBeFilled(paragraph)) continue
    if (!paragraph.children.every(isBlank) || [...ancestors(draft, paragraph)].some(isCell)) continue
    // An empty box takes no room; one with a line break in it is how some editors write an empty line.
    if (paragraph.tagName === 'div' && !paragraph.children.some(isBreak)) continue
    yield place
  }
}

/** By a script, which has to be able to find it. What Word calls its paragraphs is for no script. */
function mayBeFilled({ properties }: Element): boolean {
  return Object.entries(properties).some(([name, value]) =>
    name === 'className' ? !/^Mso/.test(String(value)) : !/^(?:style|align|dir|lang)$/.test(name)
  )
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br' && node.properties.clear === undefined
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th' || tagName === 'template'
}

function isBlank(node: ElementContent): boolean {
  if (node.type === 'text') return !node.value.trim()
  if (node.type !== 'element') return true
  // A style sheet may draw an icon in one.
  if (node.tagName !== 'br' && node.children.length === 0 && node.properties.className !== undefined) return false
  return (
    /^(?:b|br|em|font|i|o:p|span|strong)$/.test(node.tagName) && !node.properties.id && node.children.every(isBlank)
  )
}

/** Two line breaks or more with nothing between them. */
function* breaks(draft: Draft): Generator<Place> {
  let run: Element[] = []
  for (const one of elements(draft, 'br')) {
    const last = run.at(-1)
    if (last && followsOn(draft, last, one)) {
      run.push(one)
      continue
    }
    yield* placeOfRun(draft, run)
    run = [one]
  }
  yield* placeOfRun(draft, run)
}

function followsOn(draft: Draft, last: Element, next: Element): boolean {
  const from = placeOf(last)?.end
  const to = placeOf(next)?.start
  return from !== undefined && to !== undefined && /^(?:\s|&nbsp;)*$/.test(draft.source.slice(from, to))
}

function* placeOfRun(draft: Draft, run: readonly Element[]): Generator<Place> {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last || run.length < 2) return
  const [parent] = ancestors(draft, first)
  // Breaks alone in a paragraph make it an empty one, which is told already.
  if (parent?.children.every(isBlank)) return
  const start = openingTag(draft, first)?.start
  const end = openingTag(draft, last)?.end
  if (start !== undefined && end !== undefined) yield { start, end }
}
