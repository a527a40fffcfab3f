import { type Draft, elements, placeOf, spokenName } from '@allclear/core'
import type { Element, ElementContent } from 'hast'
import { onlyAsk } from './left-out.ts'
import { subjects } from './subjects.ts'

/** Whether a draft has anything that one of these axe rules could judge. Loading axe takes longer than all else together. */
export function worthRunning(draft: Draft, rules: readonly string[]): boolean {
  return rules.some((id) => couldFail(draft, id))
}

/** Whether a draft has anything that an axe rule could find fault with. Where we do not know, it has. */
export function couldFail(draft: Draft, id: string): boolean {
  if (draft.format === 'text' || onlyAsk.has(id)) return false
  const contents = contentsOf(draft)
  const own = subjects[id]?.split(/\s+/) ?? ['*']
  if (!own.some((subject) => contents.has.has(subject))) return false
  const isFault = faults[id]
  return !isFault || contents.elements.some((element) => isFault(element, contents))
}

/** What no page without the fault has: for the rules whose subject most pages have. */
const faults: Record<string, (element: Element, contents: Contents) => boolean> = {
  'button-name': isNameless('button'),
  'css-orientation-lock': ({ tagName, children }) =>
    tagName === 'style' && children.some((node) => node.type === 'text' && /orientation/i.test(node.value)),
  'document-title': ({ tagName, children }, { has }) =>
    tagName === 'title' ? children.every(isBlank) : tagName === 'html' && !has.has('title'),
  'empty-heading': isNameless('h1 h2 h3 h4 h5 h6', 'heading'),
  'empty-table-header': isNameless('th', 'rowheader', 'columnheader'),
  'html-has-lang': ({ tagName, properties }) => tagName === 'html' && !String(properties.lang ?? '').trim(),
  'html-lang-valid': ({ tagName, properties }) => tagName === 'html' && !isEnglish(properties),
  'input-button-name': ({ properties: { type } }) => /^(?:button|submit|reset)$/i.test(String(type)),
  'input-image-alt': ({ properties: { type } }) => /^image$/i.test(String(type)),
  'landmark-one-main': (_, { has }) => !has.has('main') || has.has('[role]') || has.has('style'),
  'link-name': isNameless('a'),
  list: (element) => isList(element) && !element.children.every((child) => isListItem(child) || isBlank(child)),
  listitem: (element) => !isList(element) && element.children.some((child) => child.type === 'element' && child.tagName === 'li'),
  'meta-viewport': limitsZoom,
  'meta-viewport-large': limitsZoom,
  'page-has-heading-one': (_, { has }) => !has.has('h1') || has.has('[role]') || has.has('style'),
  region: ({ tagName, children }) => tagName === 'body' && !children.every(isLandmarkOrBlank),
  'valid-lang': ({ properties }) => (properties.lang ?? properties.xmlLang) !== undefined && !isEnglish(properties)
}

function limitsZoom({ tagName, properties }: Element): boolean {
  return tagName === 'meta' && /scal/i.test(String(properties.content))
}

function isEnglish({ lang, xmlLang }: Element['properties']): boolean {
  return xmlLang === undefined && /^en(?:-[a-z]{2})?$/i.test(String(lang))
}

function isList({ tagName, properties }: Element): boolean {
  return /^(?:ul|ol|menu)$/.test(tagName) && properties.role === undefined
}

function isListItem(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'li' && node.properties.role === undefined
}

function isNameless(tags: string, ...roles: string[]): (element: Element, contents: Contents) => boolean {
  const own = new Set(tags.split(' '))
  return (element, { has }) =>
    (own.has(element.tagName) || roles.includes(String(element.properties.role))) &&
    // A style sheet may hide the words that would be its name, and an empty name may be said to stand elsewhere.
    (has.has('style') || element.properties.ariaLabelledBy !== undefined || !spokenName(element))
}

const landmarks = new Set(['aside', 'footer', 'header', 'main', 'nav', 'noscript', 'script', 'style', 'template'])

function isLandmarkOrBlank(node: ElementContent): boolean {
  if (node.type !== 'element') return isBlank(node)
  return landmarks.has(node.tagName) && node.properties.role === undefined
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && !node.value.trim())
}

interface Contents {
  elements: readonly Element[]
  /** The names of tags, `[property]`, `tag[property]` and `role=…`. */
  has: ReadonlySet<string>
}

const known = new WeakMap<Draft, Contents>()

function contentsOf(draft: Draft): Contents {
  let contents = known.get(draft)
  if (!contents) {
    const own = elements(draft).filter((element) => isForAxe(draft, element))
    contents = { elements: own, has: new Set(own.flatMap(namesOf)) }
    known.set(draft, contents)
  }
  return contents
}

function namesOf({ tagName, properties }: Element): string[] {
  const names = ['*', tagName]
  for (const key of Object.keys(properties)) names.push(`[${key}]`, `${tagName}[${key}]`, ...(/^aria/i.test(key) ? ['[aria*]'] : []))
  const roles = String(properties.role ?? '').toLowerCase().split(/\s+/)
  return [...names, ...roles.map((role) => `role=${role}`)]
}

/** Written as HTML. What a processor puts in is as good as the processor makes it, but for what the writer left empty. */
function isForAxe(draft: Draft, element: Element): boolean {
  const place = placeOf(element)
  if (!place) return ['html', 'head', 'body'].includes(element.tagName)
  return draft.source[place.start] === '<' || (/^(?:a|th|h[1-6])$/.test(element.tagName) && !spokenName(element))
}
