import type { DOMWindow } from 'jsdom'

/**
 * Gives a window what axe asks for and jsdom lacks. Nothing is laid out here, so every box is the same and on the screen:
 * jsdom's own are empty, and axe takes what stands in an empty box with `overflow: hidden` for hidden.
 */
export function mend({ Document, Element, HTMLElement, HTMLCanvasElement, Range, DOMRect }: DOMWindow): void {
  // Which element lies on top, to know whether a dialogue is open. Here nothing lies anywhere.
  Object.assign(Document.prototype, { elementFromPoint: () => null, elementsFromPoint: () => [] })
  for (const { prototype } of [Element, Range])
    Object.assign(prototype, { getBoundingClientRect: () => new DOMRect(0, 0, 100, 20), getClientRects: () => [] })
  // Whether a word is drawn as an icon: never, as every letter is as wide as the next.
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement) {
      return { ...pen, canvas: this }
    }
  })
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent
    }
  })
}

const pen = {
  measureText: ({ length }: string) => ({ width: length * 30 }),
  getImageData: () => ({ data: new Uint8ClampedArray(4).fill(1) }),
  fillText() {},
  clearRect() {}
}
