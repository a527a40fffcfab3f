import { ancestors, type Draft, elements, isHidden, openingTag, rule, spokenName } from '@allclear/core'
import type { Element, ElementContent } from 'hast'
import { cite } from '../sources.ts'

export default rule({
  id: 'fake-control',
  chapter: 'controls',
  severity: 'error',
  title: 'Make buttons and links that keys can press',
  why: 'Words with onclick only work with a mouse or a finger. Keys never reach them, and screen readers do not call them buttons.',
  whoItHelps: [
    'people with mobility or dexterity impairments',
    'blind people and screen reader users',
    'people with low vision'
  ],
  sources: [cite('wcag', '2.1.1 A; 4.1.2 A; failures F42, F54 and F59')],
  mendedBy: 'developer',
  cannotSee: 'What scripts make of other words on the page.',
  examples: [
    {
      avoid: '«<div onclick="save()">»Save my answers</div>',
      better: '<button onclick="save()">Save my answers</button>',
      in: 'html'
    },
    { avoid: `<p>See «<span onclick="location.href='/map'">»our map</span>.</p>`, in: 'html' },
    { avoid: '«<img src="print.png" alt="Print" onclick="print()">»', in: 'html' },
    { avoid: '<table><tr>«<td onkeypress="pick(3)">»3 March</td></tr></table>', in: 'html' },
    { avoid: '«<div role="button" onclick="save()">»Save my answers</div>', in: 'html' },
    { fine: '<div role="button" tabindex="0" onclick="save()">Save my answers</div>', in: 'html' },
    { fine: '<div onclick="note()"><a href="/map">See our map</a></div>', in: 'html' },
    { fine: '<button><span onclick="save()">Save my answers</span></button>', in: 'html' },
    { fine: '<div class="button">Save my answers</div>', in: 'html' },
    { fine: '<p onclick="return false">Bring your letter.</p>', in: 'html' },
    { fine: '<p onclick="event.stopPropagation()">Bring your letter.</p>', in: 'html' },
    { fine: '<div class="behind" onclick="shut()"></div>', in: 'html' }
  ],
  *check(draft) {
    if (!/[\s"'/]on(?:click|key|mousedown)/i.test(draft.source)) return
    for (const element of elements(draft)) {
      if (!plain.test(element.tagName) || !isPressed(element) || isOperable(element)) continue
      if (isHidden(draft, element) || [...ancestors(draft, element)].some(isReal)) continue
      if (holdsControl(element.children) || !saysSomething(draft, element)) continue
      yield {
        place: openingTag(draft, element),
        message: 'Make this a real button or link, so that keys can press it.'
      }
    }
  }
})

/** What is neither a control nor a part of the page as a whole. A link without `href` is no more than words. */
const plain = /^(?:a|b|dd|div|dt|em|h[1-6]|i|img|li|p|span|strong|td|th)$/
const handlers = ['onClick', 'onKeyDown', 'onKeyPress', 'onKeyUp', 'onMouseDown']
/** It stops a press, counts it, passes it on to a field, or asks which of its children was pressed. */
const doesNothing =
  /^(?:return(?:\s+(?:false|true))?)?[\s;]*$|\b(?:ga|gtag|_gaq|dataLayer|track\w*|stopPropagation|preventDefault|focus|target|srcElement)\b/i

function isPressed({ properties }: Element): boolean {
  return handlers.some((name) => {
    const script = properties[name]
    return typeof script === 'string' && !doesNothing.test(script.trim())
  })
}

function isOperable({ tagName, properties }: Element): boolean {
  if (tagName === 'a' && properties.href !== undefined) return true
  // A role alone lets no key reach a button. Of others, such as the items of a menu, the whole may see to that.
  if (properties.role !== undefined && !/^(?:button|link)$/.test(String(properties.role))) return true
  return ['tabIndex', 'contentEditable', 'draggable', 'useMap'].some((name) => properties[name] !== undefined)
}

const real = /^(?:a|audio|button|details|embed|iframe|input|label|object|option|select|summary|textarea|video)$/

function isReal({ tagName, properties }: Element): boolean {
  if (properties.role !== undefined || properties.tabIndex !== undefined) return true
  return tagName === 'a' ? properties.href !== undefined : real.test(tagName)
}

/** A box that listens for what stands in it: a real control, or another that is pressed. */
function holdsControl(children: readonly ElementContent[]): boolean {
  return children.some(
    (child) => child.type === 'element' && (isReal(child) || isPressed(child) || holdsControl(child.children))
  )
}

/** An empty box is often the shade behind a dialog, and a long text is not a button. */
function saysSomething(draft: Draft, element: Element): boolean {
  const words = spokenName(element, draft)
  return words.length <= 120 && (words !== '' || !/^(?:div|li|p|t[dh])$/.test(element.tagName))
}
