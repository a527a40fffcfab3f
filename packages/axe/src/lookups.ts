import type { DOMWindow } from 'jsdom'

/** `[id="a"]`, `label[for="a"]`, `[aria-owns~=a]`, `#a`: how axe looks for what another element speaks of. */
const simple =
  /^(?:\*|([a-z]*))(?:\[([\w-]+)(~?)=(?:"((?:[^"\\]|\\.)*)"|((?:[\w-]|[^\0-\x7f]|\\.)+))\]|#((?:[\w-]|[^\0-\x7f]|\\.)+))$/su

type Index = ReadonlyMap<string, readonly Element[]>

/** axe looks for the same few things once for every element. Here the page is gone through once for each attribute. */
export function lookUpFast({ Document }: DOMWindow): void {
  const { querySelector, querySelectorAll } = Document.prototype
  const all = new WeakMap<Document, readonly Element[]>()
  const indexes = new WeakMap<Document, Map<string, Index>>()

  Object.assign(Document.prototype, {
    querySelector(this: Document, selector: string) {
      const found = lookUp(this, selector)
      return found ? (found[0] ?? null) : querySelector.call(this, selector)
    },
    querySelectorAll(this: Document, selector: string) {
      return lookUp(this, selector) ?? querySelectorAll.call(this, selector)
    },
    getElementsByName(this: Document, name: string) {
      return indexOf(this, 'name', false).get(name) ?? []
    }
  })

  function lookUp(page: Document, selector: string): readonly Element[] | undefined {
    if (selector === '*') return elementsOf(page)
    const [matched, tag, attribute = 'id', word, quoted, bare, id] = simple.exec(selector) ?? []
    if (matched === undefined) return undefined
    const found = indexOf(page, attribute, word === '~').get(withoutEscapes(quoted ?? bare ?? id ?? '')) ?? []
    return tag ? found.filter(({ localName }) => localName === tag) : found
  }

  function elementsOf(page: Document): readonly Element[] {
    const kept = all.get(page) ?? [...querySelectorAll.call(page, '*')]
    all.set(page, kept)
    return kept
  }

  function indexOf(page: Document, attribute: string, byWord: boolean): Index {
    const kept = indexes.get(page) ?? new Map<string, Index>()
    indexes.set(page, kept)
    const key = `${attribute} ${byWord}`
    const index = kept.get(key) ?? createIndex(page, attribute, byWord)
    kept.set(key, index)
    return index
  }

  function createIndex(page: Document, attribute: string, byWord: boolean): Index {
    const index = new Map<string, Element[]>()
    for (const element of elementsOf(page)) {
      const value = element.getAttribute(attribute)
      if (value === null) continue
      for (const key of byWord ? new Set(value.split(/\s+/)) : [value]) {
        const list = index.get(key)
        if (list) list.push(element)
        else index.set(key, [element])
      }
    }
    return index
  }
}

function withoutEscapes(css: string): string {
  return css.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gisu, (_, code: string | undefined, sign: string) =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : sign
  )
}
