import type { Draft } from '@allclear/core'
import type { Element, ElementContent, Properties, Root } from 'hast'
import { toDom } from 'hast-util-to-dom'

type DomElement = globalThis.Element

export interface Built {
  /** What axe is to look at: the page, or what holds the piece of one. */
  context: DomElement
  /** The element of the draft's tree that an element of the page was made from. */
  elementOf(element: DomElement): Element | undefined
}

const mostElements = 20_000

/** Puts a draft into a document as plain elements: nothing of it that could run is taken along. */
export function build(draft: Draft, document: Document, { withSheets }: { withSheets: boolean }): Built {
  const origins = new Map<unknown, Element>()
  const elements = new WeakMap<object, Element>()
  const html = draft.tree.children.find((node): node is Element => node.type === 'element' && node.tagName === 'html')
  const dom = toDom(html ? copy(html) : { type: 'root', children: copyAll(draft.tree) }, {
    document,
    fragment: true,
    afterTransform(node, made) {
      const origin = origins.get(node)
      if (origin) elements.set(made, origin)
    }
  })
  const context = html ? (dom as DomElement) : document.createElement('div')
  if (html) document.documentElement.replaceWith(context)
  else {
    context.append(dom)
    document.documentElement.lang = draft.lang
    document.body.replaceChildren(context)
  }
  return { context, elementOf: (element) => elements.get(element) }

  function copyAll(parent: Root | Element): ElementContent[] {
    const isStyle = parent.type === 'element' && parent.tagName === 'style'
    if (isStyle && !withSheets) return []
    return parent.children.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [isStyle ? { type: 'text', value: withoutAddresses(node.value) } : node]
      return node.type === 'element' && !left.has(node.tagName) ? [copy(node, parent)] : []
    })
  }

  function copy(element: Element, parent?: Root | Element): Element {
    if (origins.size >= mostElements)
      throw new Error(`the draft has more than ${mostElements.toLocaleString('en-GB')} elements`)
    const tagName = name.test(element.tagName) ? element.tagName : 'span'
    const twin: Element = { type: 'element', tagName, properties: keep(element), children: [] }
    origins.set(twin, element)
    // jsdom hides the title of a drawing as if it were the page's.
    if (tagName === 'title' && !draft.styles && !(parent?.type === 'element' && parent.tagName === 'head'))
      twin.properties.style = 'display: inline'
    twin.children = copyAll(element)
    return twin
  }
}

const left = new Set(['base', 'link', 'script'])
const fetched = new Set(
  `archive background code codeBase classId data imageSrcSet manifest ping poster src srcDoc srcSet
  xLinkHref`.split(/\s+/)
)
// The parser takes names that no document can be given, such as that of `<a"b>`.
const name = /^[a-z_][\w.:-]*$/i

/** No handlers, and nothing that a window would fetch or go to: it is enough that a picture is there. */
function keep({ tagName, properties }: Element): Properties {
  const kept: Properties = {}
  for (const [key, value] of Object.entries(properties)) {
    if (!name.test(key) || /^on/i.test(key) || fetched.has(key)) continue
    if (key === 'href' && tagName !== 'a' && tagName !== 'area') continue
    kept[key] = key === 'style' ? withoutAddresses(String(value)) : value
  }
  return kept
}

/** A style sheet still says what is hidden once it can't fetch anything. Escapes go, as they could spell `url`. */
function withoutAddresses(css: string): string {
  return css
    .replaceAll('\\', '')
    .replace(/@import/gi, '@none')
    .replace(/(?:url|src|image|image-set|cross-fade)\(/gi, 'none(')
}
