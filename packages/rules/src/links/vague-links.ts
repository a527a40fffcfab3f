import {
  ancestors,
  type Block,
  blocksOf,
  type Draft,
  elements,
  openingTag,
  overlaps,
  type Place,
  spokenName,
  textOf
} from '@allclear/core'
import type { Element } from 'hast'
import { type Link, linksOf, wordsOf } from './links.ts'

const vague = new Set(
  `click|click here|click this link|click on this link|click for more|tap here|press here|here|just here|over here|
  see here|go here|look here|this|this one|link|this link|the link|link here|available here|found here|page|
  this page|the page|this web page|this webpage|website|this website|our website|the website|site|this site|
  our site|web page|webpage|article|this article|full article|document|this document|the document|this file|
  this form|this video|this leaflet|more|read more|read more here|see more|see more here|view more|show more|
  learn more|learn more here|find out more|find out more here|discover more|more info|more information|
  for more information|further information|further info|info|information|more details|full details|further details|
  details|read this|read on|read it|read|continue reading|keep reading|download|download here|download now|
  download it|download this|download file|view|view here|view now|view it|visit|visit here|go|see|see this|
  read full article|read the full article|read full story|read the full story|full story`
    .split('|')
    .map((words) => words.trim())
)

/** What a file is, and not what is in it. */
const types = new Set(
  'pdf|pdf file|pdf version|html|html version|word|word version|word document|doc|docx|epub|excel|csv|plain text|text version|odt|powerpoint'.split(
    '|'
  )
)

export interface VagueLink {
  link: Link
  place: Place | null
  /** The words that say nothing. */
  said: string
  /** Nothing in its sentence, list item or cell says more. */
  isAlone: boolean
}

/** Links whose names say nothing of where they go. */
export function* vagueLinks(draft: Draft): Generator<VagueLink> {
  for (const link of linksOf(draft)) {
    const name = plainName(link.name)
    const isType = types.has(name)
    if (!isType && !isVagueName(name)) continue
    // A menu names what it leads to, and “Information” may well be that name.
    if (!name.includes(' ') && [...ancestors(draft, link.element)].some(isMenu)) continue
    const words = wordsOf(draft, link.element)
    // No words that are read: a drawing, or another language.
    if (!words && !isDrawn(draft, link.element)) continue
    if (words && overlaps([...words.block.quotes, ...words.block.masked], words.start, words.end)) continue
    const said =
      saysNothing(name) || isType ? (words?.block.text.slice(words.start, words.end) ?? link.name) : 'Click here'
    yield {
      link,
      place: words ? words.place : openingTag(draft, link.element),
      said,
      isAlone: saysNothing(name) && isAlone(draft, link)
    }
  }
}

/** Whether a link's words say nothing of where it goes. */
export function isVague(words: string): boolean {
  return isVagueName(plainName(words))
}

function isVagueName(name: string): boolean {
  return saysNothing(name) || /\b(?:click|tap) (?:on )?(?:here|this|the link)\b/.test(name)
}

function saysNothing(name: string): boolean {
  // “Follow this link” says no more than “this link”.
  const rest = name.replace(/^(?:follow|go to|read|see|use|using|via|view|visit|visiting) /, '')
  return vague.has(name) || vague.has(rest)
}

/** As compared: no capitals, arrows, stops, or note about a new window. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /[([]?\b(?:this )?(?:link )?(?:will )?opens? in (?:a )?new (?:tab|window)(?: or (?:tab|window))?[)\]]?/,
      ''
    )
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

function isMenu({ tagName, properties }: Element): boolean {
  return tagName === 'nav' || properties.role === 'navigation'
}

function isDrawn(draft: Draft, link: Element): boolean {
  return elements(draft, 'svg').length > 0 && [...ancestors(draft, link)].some(({ tagName }) => tagName === 'svg')
}

function isAlone(draft: Draft, { element, name }: Link): boolean {
  const { title, ariaDescribedBy } = element.properties
  if (ariaDescribedBy !== undefined || (typeof title === 'string' && title.length > name.length)) return false
  const block = blockOf(draft, element)
  if (block && /\p{L}{2}/u.test(textWithoutLinks(block))) return false
  for (const parent of ancestors(draft, element)) {
    if (parent.tagName === 'li' && /\p{L}{2}/u.test(spokenName(parent).replace(name, ''))) return false
    if (parent.tagName === 'tr') return !parent.children.some((cell) => isRowHeader(cell, element))
  }
  return true
}

/** The text a link stands in, also where the link itself is a picture. */
function blockOf(draft: Draft, link: Element): Block | undefined {
  const own = textOf(draft, link)
  if (own) return own.block
  const [parent] = ancestors(draft, link)
  return parent && blocksOf(draft, parent).find(({ kind }) => /^(?:paragraph|item|cell|caption)$/.test(kind))
}

function textWithoutLinks({ text, spans }: Block): string {
  let rest = ''
  let from = 0
  for (const { element, start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (element.tagName !== 'a' || start < from) continue
    rest += text.slice(from, start)
    from = end
  }
  return rest + text.slice(from)
}

/** A header that is that of the row, and not of all the columns under it. */
function isRowHeader(cell: Element['children'][number], link: Element): boolean {
  return cell.type === 'element' && cell.tagName === 'th' && !cell.children.includes(link) && spokenName(cell) !== ''
}
