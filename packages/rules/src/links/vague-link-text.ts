import {
  ancestors,
  type Block,
  blocksOf,
  type Draft,
  elements,
  overlaps,
  rule,
  spokenName,
  textOf
} from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'

const vague = new Set(
  `click|click here|click this link|click on this link|here|see here|go here|this|link|this link|the link|page|this page|
  website|this website|our website|site|this site|article|this article|document|this document|this form|more|read more|
  read more here|see more|view more|learn more|learn more here|find out more|find out more here|more info|
  more information|further information|info|information|more details|read this|continue reading|download|
  download here|download now|view|view here|visit|visit here|go`
    .split('|')
    .map((words) => words.trim())
)

export default rule({
  id: 'vague-link-text',
  chapter: 'links',
  severity: 'error',
  title: 'Make link text say where it goes',
  why: 'Many people move from link to link. A screen reader then says the link’s own words and nothing around them.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with mobility or dexterity impairments'
  ],
  sources: [cite('nhs-formatting', 'Links'), cite('gov-notify', 'links'), cite('wcag', '2.4.4 A; 2.4.9 AAA')],
  cannotSee: 'Whether the words match the page behind the link.',
  examples: [
    { avoid: '[«Click here»](/times) for our opening times.', better: 'See our [opening times](/times).' },
    { avoid: 'Our clinic has moved. [«Read more»…](/move)' },
    { avoid: '<a href="/map"><img src="map.png" alt="«Here»"></a>', in: 'html' },
    { avoid: '[«Click here to see our opening times»](/times).' },
    { fine: '[Find out more about asthma](/asthma)' },
    { fine: '<a href="/asthma" aria-label="Read more about asthma">Read more</a>', in: 'html' },
    { fine: 'Come here at 9am. [Here for You leaflet](/leaflet)' },
    { fine: '<nav><a href="/info">Information</a> <a href="/visit">Visit</a></nav>', in: 'html' },
    { fine: 'Do not write “[click here](/times)”.' }
  ],
  *check(draft) {
    for (const link of elements(draft, 'a')) {
      // A name that stands elsewhere may well say more.
      if (link.properties.href === undefined || link.properties.ariaLabelledBy !== undefined) continue
      const name = plain(spokenName(link))
      if (!isVagueName(name)) continue
      // A menu names what it leads to, and “Information” may well be that name.
      if (!name.includes(' ') && [...ancestors(draft, link)].some(({ tagName }) => tagName === 'nav')) continue
      const words = wordsOf(draft, link) ?? pictureOf(draft, link, name)
      if (!words) continue
      const { block, start, end } = words
      const said = vague.has(name) ? block.text.slice(start, end) : 'Click here'
      yield { place: block.place(start, end), message: `Say where this link goes. “${said}” does not tell people.` }
    }
  }
})

/** Whether a link's words say nothing of where it goes. */
export function isVague(words: string): boolean {
  return isVagueName(plain(words))
}

function isVagueName(name: string): boolean {
  return vague.has(name) || name.startsWith('click here')
}

/** As compared: no capitals, arrows, stops, or note about a new window. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\((?:this )?(?:link )?(?:will )?opens? in (?:a )?new (?:tab|window)(?: or (?:tab|window))?\)/, '')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

interface Words {
  block: Block
  start: number
  end: number
}

/** The link's own words, but for arrows; none where they are a quotation, code, or of another language. */
function wordsOf(draft: Draft, link: Element): Words | undefined {
  const found = textOf(draft, link)
  if (!found || overlaps([...found.block.quotes, ...found.block.masked], found.start, found.end)) return undefined
  const letters = [...found.text.matchAll(/[\p{L}\p{N}]+/gu)]
  const [first] = letters
  const last = letters.at(-1)
  if (!first || !last) return undefined
  return { block: found.block, start: found.start + first.index, end: found.start + last.index + last[0].length }
}

/** The alternative text of the picture that is all a link holds. */
function pictureOf(draft: Draft, parent: Element, name: string): Words | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const block = blocksOf(draft, child).find(({ kind }) => kind === 'alt')
    if (block && plain(block.text) === name) return { block, start: 0, end: block.text.length }
    const deeper = pictureOf(draft, child, name)
    if (deeper) return deeper
  }
  return undefined
}
