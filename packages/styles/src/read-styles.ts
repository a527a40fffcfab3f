import type { Draft, Styles } from '@allclear/core'
import type { Element } from 'hast'
import { browserSheet, quirksSheet } from './browser-sheet.ts'
import { createCascade } from './cascade.ts'
import { createComputed } from './computed.ts'
import { isFontSheet } from './fonts.ts'
import { linkColour } from './hints.ts'
import { px } from './lengths.ts'
import { createMatching } from './matching.ts'
import { type Answer, mediaTextFits } from './media.ts'
import { readSheets } from './sheets.ts'
import { attribute, readTree, type Tree } from './tree.ts'

const stepsPerElement = 500

/** Reads a draft's style sheets and style attributes. Nothing is fetched, and whatever stands in them ends in bounded time. */
export function readStyles(draft: Draft): Styles {
  const tree = readTree(draft.tree)
  let steps = 500_000 + tree.all.length * stepsPerElement
  const matching = createMatching(tree, () => steps-- > 0)
  const isQuirky = (draft.tree.data as { quirksMode?: boolean } | undefined)?.quirksMode === true
  const browser = readSheets([{ css: browserSheet + (isQuirky ? quirksSheet : ''), fits: true }], matching)
  const author = readSheets(sheetsOf(tree), matching)
  const isWhole = author.isWhole && isComplete(draft, tree)
  const computed = createComputed(tree, createCascade(browser, author), isWhole)

  return {
    value(element, property) {
      if (property === 'overflow') return joined('overflow-x', 'overflow-y')
      if (property === 'text-decoration') return textDecoration()
      const { value } = computed(element, property)
      if (value === 'currentcolor') return computed(element, 'color').value
      if (property === 'line-height' && /^[\d.]+$/.test(value))
        return px(Number(value) * Number.parseFloat(computed(element, 'font-size').value))
      return value

      function joined(first: string, second: string): string {
        const [one, two] = [computed(element, first).value, computed(element, second).value]
        return one === two ? one : `${one} ${two}`
      }

      function textDecoration(): string {
        const style = computed(element, 'text-decoration-style').value
        const line = computed(element, 'text-decoration-line').value
        return style === 'solid' ? line : `${line} ${style}`
      }
    },
    isSure(element, property) {
      const isKnown =
        property === 'overflow'
          ? computed(element, 'overflow-x').isSure && computed(element, 'overflow-y').isSure
          : computed(element, property === 'text-decoration' ? 'text-decoration-line' : property).isSure
      return isKnown && steps > 0
    }
  }
}

/** A piece of a page gets the looks of the page it is put into; an email brings all of its own. */
function isComplete(draft: Draft, tree: Tree): boolean {
  if (draft.format !== 'html' || !(draft.whole || draft.kind === 'email')) return false
  return !tree.all.some((element) => element.tagName === 'link' && isStyleSheet(element))
}

function isStyleSheet(link: Element): boolean {
  if (isFontSheet(attribute(link, 'href'))) return false
  const rel = attribute(link, 'rel')?.toLowerCase().split(/\s+/) ?? []
  if (rel.includes('preload') && attribute(link, 'as') === 'style') return true
  return rel.includes('stylesheet') && !rel.includes('alternate') && mediaTextFits(attribute(link, 'media')) !== false
}

function sheetsOf(tree: Tree): { css: string; fits: Answer }[] {
  const colour = linkColour(tree.all.find(({ tagName }) => tagName === 'body'))
  const sheets: { css: string; fits: Answer }[] = colour
    ? [{ css: `:where(a:any-link) { color: ${colour} }`, fits: true }]
    : []
  for (const element of tree.all) {
    if (element.tagName !== 'style') continue
    const type = attribute(element, 'type')?.trim().toLowerCase()
    // Browsers that run scripts do as if `noscript` held nothing.
    if ((type && type !== 'text/css') || tree.spot(element)?.parent?.tagName === 'noscript') continue
    const css = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    sheets.push({ css, fits: mediaTextFits(attribute(element, 'media')) })
  }
  return sheets
}
