import type { AxeResults, Draft, NotChecked } from '@allclear/core'
import type { DOMWindow } from 'jsdom'
import { type AxeOptions, axe, failed } from './axe.ts'
import { worthRunning } from './worth-running.ts'

/** What cannot be told from a page that nobody lays out, plays or moves on from. */
const needBrowser = new Set(
  `avoid-inline-spacing blink color-contrast color-contrast-enhanced css-orientation-lock focus-order-semantics
  label-content-name-mismatch link-in-text-block marquee meta-refresh meta-refresh-no-exceptions no-autoplay-audio
  object-alt p-as-heading scrollable-region-focusable target-size`.split(/\s+/)
)

const unseen: readonly NotChecked[] = [
  'colour contrast',
  'layout, and the size of text and buttons',
  'focus, and use with a keyboard',
  'moving content'
].map((what) => ({ what, why: 'it needs a real browser' }))

/** The draft with what axe finds in it on a page that is never shown. Without work for axe, neither is even loaded. */
export async function checkWithAxe(draft: Draft, { rules }: AxeOptions): Promise<Draft> {
  const able = rules.filter((id) => !needBrowser.has(id))
  try {
    if (able.length === 0 || !worthRunning(draft, able)) {
      return { ...draft, axe: { violations: [], notChecked: draft.format === 'html' ? [...unseen] : [] } }
    }
    const window = await openWindow()
    try {
      return withUnseen(draft, await axe(draft, window, { rules: able }))
    } finally {
      window.close()
    }
  } catch (error) {
    return withUnseen(draft, failed(error))
  }
}

function withUnseen(draft: Draft, { violations, notChecked }: AxeResults): Draft {
  return { ...draft, axe: { violations, notChecked: [...notChecked, ...unseen] } }
}

/** A window that runs no scripts, fetches nothing and says nothing. */
async function openWindow(): Promise<DOMWindow> {
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const { window } = new JSDOM('<!doctype html>', { virtualConsole: new VirtualConsole() })
  // axe asks what lies on top, to know whether a dialogue is open. Here nothing lies anywhere.
  window.document.elementFromPoint = () => null
  window.document.elementsFromPoint = () => []
  // axe asks for the style of every element many times over, and nothing changes here.
  const styles = new WeakMap<Element, CSSStyleDeclaration>()
  const read = window.getComputedStyle.bind(window)
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo) return read(element, pseudo)
    const style = styles.get(element) ?? read(element)
    styles.set(element, style)
    return style
  }
  return window
}
