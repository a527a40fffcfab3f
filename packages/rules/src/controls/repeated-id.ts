import { type Draft, elements, openingTag, rule, spokenName } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'repeated-id',
  chapter: 'controls',
  severity: 'warning',
  title: 'Use each id that others point at once',
  why: 'A label or a hint points at its field by id. When two have the same id, people hear the words of another.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('duplicate-id-aria')],
  mendedBy: 'developer',
  examples: [
    {
      avoid:
        '<label for="day">First day</label> <input id="day"> <label for="last">Last day</label> «<input id="day">» <input id="last">',
      in: 'html'
    },
    {
      avoid:
        '<button aria-describedby="tip">Book</button> <p id="tip">It takes 5 minutes.</p> «<p id="tip">»You can cancel.</p>',
      better: '<button aria-describedby="tip">Book</button> <p id="tip">It takes 5 minutes.</p> <p>You can cancel.</p>',
      in: 'html'
    },
    { fine: '<h2 id="times">Clinic times</h2> <p id="times">Open 9am to 5pm.</p>', in: 'html' },
    {
      fine: '<svg aria-labelledby="i"><title id="i">Step-free</title></svg> <svg aria-labelledby="i"><title id="i">Step-free</title></svg>',
      in: 'html'
    },
    { fine: '<label for="day">First day</label> <input id="day">', in: 'html' }
  ],
  *check(draft) {
    if (draft.format === 'text') return
    const pointedAt = new Set(pointers(draft))
    if (pointedAt.size === 0) return
    const first = new Map<string, Element>()
    for (const element of elements(draft)) {
      const id = element.properties.id
      if (typeof id !== 'string' || !pointedAt.has(id)) continue
      const before = first.get(id)
      if (!before) first.set(id, element)
      else if (!saySame(before, element))
        yield {
          place: openingTag(draft, element),
          message: 'Give this its own id. A label or hint points at that id, and another has it too.'
        }
    }
  }
})

const attributes = ['htmlFor', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'ariaOwns', 'ariaDetails'] as const

function* pointers(draft: Draft): Generator<string> {
  for (const { properties } of elements(draft))
    for (const attribute of attributes) {
      const ids = properties[attribute]
      if (Array.isArray(ids)) for (const id of ids) yield String(id)
    }
}

/** The same icon twice, with the same words: whichever is found says the same. */
function saySame(one: Element, other: Element): boolean {
  const words = spokenName(one)
  return words !== '' && words === spokenName(other)
}
