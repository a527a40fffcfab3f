import { type Draft, rule, sentenceAt } from '@allclear/core'
import { anyOf, type Found, search } from '../search.ts'
import { cite, citeAct } from '../sources.ts'

// Only things on a page or a screen, so that “the pain on the left side” and “the red book” are left alone.
const things =
  'buttons?|menus?|navigation|links?|box(?:es)?|panels?|columns?|side ?bars?|icons?|tabs?|banners?|pictures?|photos?|images?|charts?|diagrams?|graphs?|tables?|fields?|search bar|symbols?'
const colours =
  '(?:(?:dark|light|bright|pale) )?(?:red|green|blue|yellow|orange|purple|pink|grey|gray|black|white|brown)'
const shapes = 'round|square|triangular|triangle|circular|circle|rectangular|star-shaped|diamond-shaped|oval'
const sizes = 'big|large|small|little|wide|narrow'
const sides = '(?:left|right|top|bottom)(?:[- ]hand)?(?: (?:side|corner|column))?(?: (?:left|right))?'
// Of anything else, such as an inhaler or a door, people can feel or find where its right is.
const pages = 'app|document|email|form|leaflet|letter|page|screen|site|website|window'
const look = 'click|press|tap|select|choose|use|see|find|follow|look (?:at|in|for)|go to|open|fill in|tick|read'

const patterns = [
  // Overleaf; see right.
  /\boverleaf\b|\b(?:on|over|see) the (?:other side of (?:this|the) (?:page|letter|sheet|leaflet)|reverse)\b/gi,
  /\b(?:see|as shown|shown|pictured|listed) (?:on the |at )?(?:right|left|opposite)(?=[.,;:)]|$)/gi,
  // The menu on the right, when people are told to use it; the right-hand column.
  new RegExp(
    `\\b(?:${look}) (?:on |under |in )?(?:\\w+ ){0,2}?(?:the|this|these|our) (?:\\w+ ){0,2}?(?:${things}),? (?:shown |found )?(?:on|at|to|in) (?:the|your) ${sides}\\b(?! of (?:an?|each|the|this|your) (?!(?:\\w+ )?(?:${pages})\\b))`,
    'gi'
  ),
  /\b(?:left|right)[- ]hand (?:column|menu|panel|corner of (?:the|this) (?:page|screen|letter)|side of (?:the|this|your) (?:page|screen|letter|form))/gi,
  // The green button; the round icon.
  new RegExp(
    `\\b(?:${look}) (?:on )?(?:the|any|this) (?:\\w+ )?(?:${colours}|${shapes}|${sizes})(?: \\w+)? (?:${things}|text|arrow)\\b`,
    'gi'
  ),
  new RegExp(`\\b(?:within|in|from|using|with) the (?:${colours}|${shapes}) (?:${things})\\b`, 'gi'),
  // Shown in red.
  new RegExp(
    `\\b(?:shown|marked|highlighted|shaded|listed|printed|written|displayed|given|(?:words|text|dates|items|fields|those|ones)) in ${colours}(?! (?:ink|pen|and)\\b)(?: text| type| letters)?\\b`,
    'gi'
  )
]
const order = new RegExp(`^(?:${look})\\b`, 'i')
const hint = anyOf('i', [
  /overleaf|the reverse|other side of|\b(?:left|right|top|bottom|opposite)\b/,
  /\b(?:red|green|blue|yellow|orange|purple|pink|grey|gray|black|white|brown)\b|round|square|triang|circ/,
  /rectang|-shaped|oval|\b(?:big|large|small|little|wide|narrow)\b/
])

export default rule({
  id: 'position-only-reference',
  chapter: 'links',
  severity: 'suggestion',
  title: 'Name what you point to, not only its place, shape or colour',
  why: '“On the right” means nothing by ear, in braille or on a phone. Not everybody can tell colours apart.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision', 'colour-blind people'],
  sources: [cite('nhs-a11y', 'colour or position'), cite('wcag', '1.3.3 A; 1.4.1 A'), citeAct('9bd38c')],
  cannotSee: 'Whether the thing has a name of its own, or only a colour or a place.',
  examples: [
    {
      avoid: 'There is more about what to bring «overleaf».',
      better: 'There is more under “What to bring”, on page 2.'
    },
    { avoid: '«Click the green button» to book.', better: 'Choose “Book a visit”.' },
    { avoid: '«Use the menu on the right» to find your clinic.' },
    { avoid: '«Use the menu at the top» of this page.' },
    { avoid: 'You must fill in the fields «marked in red», and the boxes «shaded in grey».' },
    { avoid: 'Please «see the green box on the right».' },
    { fine: 'Press the green button called “Book a visit”.' },
    { fine: 'The rash was on the right. It hurts on the left side, at the top of your leg.' },
    { fine: 'Use the brown inhaler. Take the small blue tablet. Bring your red book and your blue badge.' },
    { fine: 'The red blood cells carry oxygen. Call us if it is below 38C.' },
    { fine: 'The lift is on the right of the main door. Press the button on the top of the inhaler.' }
  ],
  *check(draft) {
    const all = patterns
      .flatMap((pattern) => [...search(draft, pattern, hint)])
      .filter(({ block }) => /^(?:paragraph|item|cell|heading|caption)$/.test(block.kind))
      .filter((found) => !(isNamed(found) || isStory(found) || isItsName(draft, found)))
    for (const found of all) {
      // “The green box on the right” is one thing to name, whichever pattern knows a part of it.
      if (all.some((other) => other !== found && isWithin(found, other))) continue
      yield {
        place: found.place,
        message: 'Say what it is called as well. Not everybody can see where it is or how it looks.',
        needsPerson: true
      }
    }
  }
})

function isWithin(one: Found, other: Found): boolean {
  return one.block === other.block && other.start <= one.start && one.end <= other.end
}

/** The sentence gives its name too. */
function isNamed({ block, start, end }: Found): boolean {
  const sentence = sentenceAt(block, start)
  const words = block.text.slice(sentence?.start ?? 0, sentence?.end ?? block.text.length)
  if (
    /\b(?:called|named|labelled|that says|saying|marked) ["“‘'(]?\S|["“‘][^"”’]+["”’]/i.test(
      words.replace(/\bmarked in\b/gi, '')
    )
  )
    return true
  return block.spans.some(
    (span) => /^(?:a|strong|b)$/.test(span.element.tagName) && span.start < end + 40 && start < span.end
  )
}

/** What somebody did, rather than what the reader is told to do. */
function isStory({ block, start, match }: Found): boolean {
  if (!order.test(match[0])) return false
  return !/(?:^|[.!?:;,\n–—-]\s*|\b(?:please|then|and|or|to|can|must|should|just) )$/i.test(block.text.slice(0, start))
}

/** A button, a picture or a heading has these very words, such as “Round button”. */
function isItsName({ blocks }: Draft, { match, block: own }: Found): boolean {
  const words = match[0].toLowerCase().split(' ').slice(-2).join(' ')
  return blocks.some((block) => block !== own && block.kind !== 'paragraph' && block.text.toLowerCase().includes(words))
}
