import type { DOMWindow } from 'jsdom'

/** What axe asks of a node many thousands of times. */
interface Facts {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  ownerDocument: Document | null
  parentNode: Node | null
  childNodes: readonly Node[]
  children: readonly Element[]
  attributes: readonly Attr[] | undefined
  shadowRoot: null
  outerHTML: string
  values: ReadonlyMap<string, string>
  /** Where the node stands among all of the page, and where the last one within it does. */
  order: number
  last: number
  textContent?: string | null
  host?: string
}

const facts = Symbol('facts')
type Known = Node & { [facts]?: Facts }

/**
 * Nothing changes on a page while axe looks at it, yet jsdom works out every answer anew. So each node is looked at once,
 * and from then on the page answers from memory.
 */
export function learn(page: Document, { NamedNodeMap }: DOMWindow): void {
  let order = 0
  learnNode(page, null)
  // Of elements only this one is asked, but for the list of all selectors by which axe could name what it found.
  Object.assign(page.documentElement, { querySelectorAll: (selector: string) => page.querySelectorAll(selector) })

  function learnNode(node: Known, parentNode: Node | null): void {
    const { nodeType, nodeName, nodeValue } = node
    const attributes = nodeType === 1 ? [...(node as Element).attributes] : []
    const childNodes = [...node.childNodes]
    const values = new Map(attributes.map(({ name, value }) => [name, value]))
    const own = order++
    for (const child of childNodes) learnNode(child, node)
    node[facts] = {
      nodeType,
      nodeName,
      nodeValue,
      ownerDocument: node === page ? null : page,
      parentNode,
      childNodes,
      children: childNodes.filter((child): child is Element => child.nodeType === 1),
      // axe reads attributes from a list of this kind only.
      attributes: nodeType === 1 ? Object.setPrototypeOf(attributes, NamedNodeMap.prototype) : undefined,
      shadowRoot: null,
      // axe would keep the source of each element it looked at.
      outerHTML: ' ',
      values,
      order: own,
      last: order - 1
    }
  }
}

/** Has the nodes of a window answer from memory, where they are known. */
export function answerFromMemory({ Node, Element, HTMLAnchorElement }: DOMWindow): void {
  for (const name of ['nodeType', 'nodeName', 'nodeValue', 'ownerDocument', 'parentNode', 'childNodes'] as const)
    answer(Node.prototype, name)
  for (const name of ['children', 'attributes', 'shadowRoot', 'outerHTML'] as const) answer(Element.prototype, name)
  // These are worked out when they are first asked for.
  answer(Node.prototype, 'textContent')
  answer(HTMLAnchorElement.prototype, 'host')

  const { getAttribute, hasAttribute } = Element.prototype
  const { getRootNode, compareDocumentPosition } = Node.prototype
  Object.assign(Element.prototype, {
    getAttribute(this: Element & Known, name: string) {
      const known = this[facts]
      return known ? (valueIn(known, name) ?? null) : getAttribute.call(this, name)
    },
    hasAttribute(this: Element & Known, name: string) {
      const known = this[facts]
      return known ? valueIn(known, name) !== undefined : hasAttribute.call(this, name)
    },
    querySelectorAll: undefined
  })
  Object.assign(Node.prototype, {
    getRootNode(this: Known) {
      return this[facts]?.ownerDocument ?? getRootNode.call(this)
    },
    compareDocumentPosition(this: Known, other: Known) {
      const one = this[facts]
      const two = other[facts]
      if (!one || !two) return compareDocumentPosition.call(this, other)
      if (one === two) return 0
      if (one.order < two.order) return two.order <= one.last ? 20 : 4
      return one.order <= two.last ? 10 : 2
    }
  })
}

function valueIn({ values }: Facts, name: string): string | undefined {
  return values.get(name) ?? values.get(name.toLowerCase())
}

function answer(prototype: object, name: keyof Facts): void {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!get) throw new Error(`jsdom has no ${name} to ask for`)
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: Known) {
      const known = this[facts]
      if (!known) return get.call(this)
      if (known[name] === undefined) Object.assign(known, { [name]: get.call(this) })
      return known[name]
    }
  })
}
