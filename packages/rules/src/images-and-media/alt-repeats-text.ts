import { ancestors, type Block, type Draft, isHidden, type Problem, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'
import { plainWords } from '../wording/plain-words.ts'
import { emptyWords } from './empty-words.ts'
import { captionOf, controlAround, isControl, wordsOf } from './pictures.ts'

const holders = new Set(['p', 'li', 'td', 'th'])

export default rule({
  id: 'alt-repeats-text',
  chapter: 'images-and-media',
  severity: 'warning',
  title: 'Do not repeat nearby words in alt text',
  why: 'A screen reader says the same words twice. That slows people down, and hides what the picture shows.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [
    cite('wcag', '1.1.1 A, technique H2'),
    cite('nhs-a11y', 'alternative text'),
    citeAxe('image-redundant-alt')
  ],
  cannotSee: 'The same thing said in other words.',
  examples: [
    {
      avoid: '<a href="/eyes"><img src="eye.png" alt="«Eye clinic»"> Eye clinic</a>',
      better: '<a href="/eyes"><img src="eye.png" alt=""> Eye clinic</a>',
      in: 'html'
    },
    { avoid: '<a href="/eyes"><img src="eye.png" alt="«Eye clinic»"> Eye clinic, floor 2</a>', in: 'html' },
    {
      avoid: '<figure><img src="garden.jpg" alt="«Our new garden»"><figcaption>Our new garden.</figcaption></figure>',
      in: 'html'
    },
    { avoid: '## Our new garden\n\n![«Our new garden»](garden.jpg)\n\nIt is open every day.' },
    { avoid: '<img src="garden.jpg" alt="«Our new garden»" title="Our new garden">', in: 'html' },
    { fine: '<a href="/eyes"><img src="eye.png" alt=""> Eye clinic</a>', in: 'html' },
    {
      fine: '<figure><img src="garden.jpg" alt="Two women plant roses"><figcaption>Our new garden</figcaption></figure>',
      in: 'html'
    },
    { fine: '<a href="/"><img src="logo.png" alt="Millbrook Hospital"></a><h1>Millbrook Hospital</h1>', in: 'html' },
    { fine: '![Eye](eye.png) Eye clinic' },
    { fine: '<a href="/"><img src="logo.png" alt="Logo of Millbrook Hospital"> Millbrook Hospital</a>', in: 'html' }
  ],
  *check(draft) {
    const { blocks } = draft
    const wordsIn = wordsOnce()
    for (const [index, block] of blocks.entries()) {
      if (!isPicture(block) || emptyWords(block.text)) continue
      const problem = repeats(draft, block, index, wordsIn)
      if (problem) yield { place: block.place(0, block.text.length), ...problem }
    }
  }
})

function repeats(
  draft: Draft,
  { text, element, kind }: Block,
  index: number,
  wordsIn: (element: Element) => string
): Omit<Problem, 'place'> | undefined {
  const alt = plainWords(text)
  if (!alt || isHidden(draft, element)) return undefined
  const control = controlAround(draft, element)
  const around = control ? wordsIn(control) : ''
  if (around && (around === alt || (alt.includes(' ') && ` ${around} `.includes(` ${alt} `))))
    return {
      message: 'Leave the alt text empty here: the words of the link say the same.',
      ...(kind === 'alt' ? { suggest: [''] } : {})
    }
  if (plainWords(captionOf(draft, element)) === alt)
    return { message: 'Say here what the picture shows. The caption already says this.' }
  if (kind === 'alt' && plainWords(String(element.properties.title ?? '')) === alt)
    return { message: 'Take the title away. It says the same as the alt text.', severity: 'suggestion' }
  // Alone in a link, a picture needs words of its own.
  if (control) return undefined
  const holder = holderOf(draft, element)
  if ((holder && wordsIn(holder) === alt) || isBeside(draft, index, alt))
    return { message: 'Say here what the picture shows. The words next to it already say this.' }
  return undefined
}

/** What a screen reader calls a picture. */
function isPicture({ kind, element: { tagName, properties } }: Block): boolean {
  if (kind === 'label') return tagName === 'img' || properties.role === 'img'
  return tagName === 'img' && (kind === 'alt' || (kind === 'title' && !properties.alt && !properties.ariaLabel))
}

/** What axe-core takes for the words that go with a picture. */
function holderOf(draft: Draft, image: Element): Element | undefined {
  for (const around of ancestors(draft, image)) if (isControl(around) || holders.has(around.tagName)) return around
  return undefined
}

/** The block before or after it in reading order says the same. */
function isBeside({ blocks }: Draft, index: number, alt: string): boolean {
  return [blocks[index - 1], blocks[index + 1]].some(
    (block) => block && !/^(?:alt|title|label|option)$/.test(block.kind) && plainWords(block.text) === alt
  )
}

/** Many pictures may stand in one paragraph. */
function wordsOnce(): (element: Element) => string {
  const read = new Map<Element, string>()
  return (element) => {
    let words = read.get(element)
    if (words === undefined) {
      words = plainWords(wordsOf(element))
      read.set(element, words)
    }
    return words
  }
}
