import type { AxeResults, Draft, Styles } from '@allclear/core'
import type { DOMWindow } from 'jsdom'
import { type AxeOptions, axe, failed, type Stage, sheetReader } from './axe.ts'
import { unseen } from './left-out.ts'
import { lookUpFast } from './lookups.ts'
import { answerFromMemory, learn } from './memory.ts'
import { mend } from './mend.ts'
import { couldFail, withoutRunning } from './worth-running.ts'

export interface JsdomOptions extends AxeOptions {
  /** Works out how a draft looks, where that is not known yet. jsdom does it without, in twice the time. */
  stylesOf?(draft: Draft): Promise<Styles>
}

/** The draft with what axe finds in it on a page that is never shown. Without work for axe, neither is even loaded. */
export async function checkWithAxe(draft: Draft, { rules, stylesOf }: JsdomOptions): Promise<Draft> {
  const clear = withoutRunning(draft, rules)
  if (clear) return clear
  const able = rules.filter((id) => couldFail(draft, id))
  try {
    const styles = draft.styles ?? (await stylesOf?.(draft))
    const stage = await openStage(able.includes(sheetReader))
    try {
      return withUnseen(draft, await axe(styles ? { ...draft, styles } : draft, stage, { rules: able }))
    } finally {
      stage.close()
    }
  } catch (error) {
    return withUnseen(draft, failed(error))
  }
}

function withUnseen(draft: Draft, { violations, notChecked }: AxeResults): Draft {
  return { ...draft, axe: { violations, notChecked: [...notChecked, ...unseen] } }
}

let shared: Promise<DOMWindow> | undefined

/**
 * One window lends its ways to all pages, as to open one takes longer than a small page does. The pages stand in no window:
 * nothing in them can run or be fetched. jsdom reads style sheets only of a page in a window, so such a page has its own.
 */
async function openStage(withSheets: boolean): Promise<Stage & { close(): void }> {
  if (withSheets) {
    const window = await openWindow()
    const page = window.document
    return { window, page, ready: () => learn(page, window), close: () => window.close() }
  }
  shared ??= openWindow()
  shared.catch(() => {
    shared = undefined
  })
  const window = await shared
  const page = window.document.implementation.createHTMLDocument('')
  Object.defineProperty(page, 'defaultView', { value: window })
  return { window, page, ready: () => learn(page, window), close() {} }
}

async function openWindow(): Promise<DOMWindow> {
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const { window } = new JSDOM('<!doctype html>', { virtualConsole: new VirtualConsole() })
  // Whatever listens to a window is kept as long as the window, and jsdom has every page listen whose elements it selects.
  window.addEventListener = () => {}
  mend(window)
  answerFromMemory(window)
  lookUpFast(window)
  return window
}
