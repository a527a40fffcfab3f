import { ancestors, spokenName } from '@allclear/core'
import type { Element, ElementContent } from 'hast'
import type { Contents } from './contents.ts'

/** Of an element that axe would find fault with, or that we cannot tell from one. */
type Fault = (element: Element, contents: Contents) => boolean

/** For the axe rules whose subject most pages have: what no page without a fault has. */
export const faults: Record<string, Fault> = {
  'aria-conditional-attr': ({ tagName, properties }) =>
    Object.keys(properties).some(isAria) && (properties.role !== undefined || /^(?:input|tr)$/.test(tagName)),
  'button-name': isNameless('button'),
  'css-orientation-lock': ({ tagName, children }) =>
    tagName === 'style' && children.some((node) => node.type === 'text' && /orientation/i.test(node.value)),
  'document-title': ({ tagName, children }) => tagName === 'head' && !children.some(isTitle),
  'empty-heading': isNameless('h1 h2 h3 h4 h5 h6', 'heading'),
  'empty-table-header': isNameless('th', 'rowheader', 'columnheader'),
  'html-has-lang': ({ tagName, properties }) => tagName === 'html' && !String(properties.lang ?? '').trim(),
  'html-lang-valid': ({ tagName, properties }) => tagName === 'html' && !isEnglish(properties),
  'input-button-name': ({ properties: { type } }) => /^(?:button|submit|reset)$/i.test(String(type)),
  'input-image-alt': ({ properties: { type } }) => /^image$/i.test(String(type)),
  'landmark-banner-is-top-level': isInside('header', 'banner'),
  'landmark-contentinfo-is-top-level': isInside('footer', 'contentinfo'),
  'landmark-main-is-top-level': isInside('main', 'main'),
  'landmark-no-duplicate-banner': isOneOfMany('header', 'banner'),
  'landmark-no-duplicate-contentinfo': isOneOfMany('footer', 'contentinfo'),
  'landmark-no-duplicate-main': isOneOfMany('main', 'main'),
  'landmark-one-main': (_, { count, hides }) => hides || !count('main') || count('main[role]') > 0,
  'landmark-unique': ({ tagName, properties }, { count }) =>
    properties.role !== undefined
      ? landmarkRoles.test(String(properties.role))
      : landmarks.has(tagName) && count(tagName) > 1,
  'link-name': isNameless('a'),
  list: (element) => isList(element) && !element.children.every((child) => isListItem(child) || isBlank(child)),
  listitem: (element) =>
    !isList(element) && element.children.some((child) => isElement(child) && child.tagName === 'li'),
  'meta-viewport': limitsZoom,
  'meta-viewport-large': limitsZoom,
  'nested-interactive': ({ tagName, properties, children }) =>
    (/^(?:button|option|progress|meter|summary)$/.test(tagName) || properties.role !== undefined) &&
    children.some(isElement),
  'page-has-heading-one': (_, { count, hides }) =>
    hides || !count('h1') || count('h1[role]') + count('h1[ariaLevel]') > 0,
  'presentation-role-conflict': ({ tagName, properties }) =>
    Object.keys(properties).some((key) => isAria(key) || /^(?:tabIndex|contentEditable)$/.test(key)) ||
    (!/^(?:img|table)$/.test(tagName) && properties.role !== undefined),
  region: ({ tagName, children }) => tagName === 'body' && !children.every(isLandmarkOrBlank),
  'valid-lang': ({ properties }) => (properties.lang ?? properties.xmlLang) !== undefined && !isEnglish(properties)
}

const landmarks = new Set(['aside', 'footer', 'form', 'header', 'main', 'nav', 'section'])
const landmarkRoles = /banner|complementary|contentinfo|form|main|navigation|region|search/i

function isAria(property: string): boolean {
  return /^aria/i.test(property)
}

function isTitle(node: ElementContent): boolean {
  return isElement(node) && node.tagName === 'title' && !node.children.every(isBlank)
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
  return isElement(node) && node.tagName === 'li' && node.properties.role === undefined
}

function isNameless(tags: string, ...roles: string[]): Fault {
  const own = new Set(tags.split(' '))
  return (element, { count }) =>
    (own.has(element.tagName) || roles.includes(String(element.properties.role))) &&
    // A style sheet may hide the words that would be its name, and an empty name may be said to stand elsewhere.
    (count('style') > 0 || element.properties.ariaLabelledBy !== undefined || !spokenName(element))
}

function isInside(tag: string, role: string): Fault {
  return (element, { draft }) =>
    (element.tagName === tag || element.properties.role === role) &&
    [...ancestors(draft, element)].some(
      ({ tagName, properties }) => landmarks.has(tagName) || properties.role !== undefined
    )
}

function isOneOfMany(tag: string, role: string): Fault {
  return (_, { count }) => count(tag) + count(`role=${role}`) > 1
}

const besideContent = new Set(['noscript', 'script', 'style', 'template'])

function isLandmarkOrBlank(node: ElementContent): boolean {
  if (!isElement(node)) return isBlank(node)
  if (besideContent.has(node.tagName)) return true
  return /^(?:aside|footer|header|main|nav)$/.test(node.tagName) && node.properties.role === undefined
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && !node.value.trim())
}
