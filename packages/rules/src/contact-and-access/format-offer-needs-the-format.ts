import { type Block, type Draft, type Problem, rule } from '@allclear/core'
import { wordsInAll } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'
import { format, isOffer } from './format-offer.ts'
import { routesOf } from './routes.ts'

// About a page and a half: on one page, an offer at the end is soon found.
const long = 400
const anotherWay =
  /@|\uE000|\be-?mail|\btext\b|\bSMS\b|\bWhatsApp\b|\bwww\.|https?:|\.(?:uk|org|com)\b|\bonline\b|\bwebsite\b|\bwrit(?:e|ing)\b|\bpost\b|\bask (?:a|any|your|the|our|at)\b|\brelay\b|\b18001\b|\btext ?phone\b|\bform\b|\bvisit\b|\bscan\b|\bsign ?video\b/i
const goesOn = /^(?:or\b|e-?mail|text|write|website|online|textphone|relay)/i

export default rule({
  id: 'format-offer-needs-the-format',
  chapter: 'contact-and-access',
  severity: 'warning',
  title: 'Put the offer of other formats where people will meet it',
  why: 'An offer at the very end is missed. One with only a number to call leaves out Deaf people.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with low vision',
    'Deaf people who use British Sign Language',
    'people with a learning disability',
    'dyslexic people'
  ],
  sources: [
    cite('ais', 'meet needs'),
    cite('healthwatch', 'Bury 2023'),
    cite('gov-formats', '1.1'),
    cite('ukaaf', 'MS03')
  ],
  appliesTo: ['letter', 'leaflet', 'email', 'consent', 'poster'],
  cannotSee: 'How large the offer is printed, and whether somebody answers.',
  examples: [
    {
      avoid: 'For «large print», ring 020 7946 0123.\n\nTo book, email clinic@example.nhs.uk.',
      better: 'For large print, ring 020 7946 0123 or text 07700 900866.\n\nTo book, email clinic@example.nhs.uk.',
      kind: 'leaflet'
    },
    { fine: 'For large print, ring 020 7946 0123 or text 07700 900866.', kind: 'leaflet' },
    { fine: 'Ask for this in Easy Read or audio.\n\nTo book, email us at clinic@example.nhs.uk.', kind: 'leaflet' },
    { fine: 'The library has audio books. Call 020 7946 0123 or email books@example.org.', kind: 'leaflet' },
    {
      fine: 'For large print, ring 020 7946 0123.\n\nTo book, email clinic@example.nhs.uk.',
      kind: 'leaflet',
      settings: { organisation: { elsewhere: ['formats'] } }
    }
  ],
  *check(draft, { organisation }) {
    if (organisation.elsewhere.includes('formats')) return
    const offers = draft.blocks.flatMap((block, index) =>
      block.kind !== 'heading' && isOffer(draft, index) ? [{ block, index }] : []
    )
    const [first] = offers
    if (!first) return
    if (offers.every(({ index }) => isByPhoneOnly(draft, index)))
      yield {
        place: placeOf(first.block),
        message: 'Add a way to ask for other formats without speaking, such as email or text.'
      }
    else yield* tooLate(draft, first.index)
  }
})

/** The words where it stands, and those around it, give a number and nothing else. A draft with no other way at all is for `phone-only-contact`. */
function isByPhoneOnly(draft: Draft, index: number): boolean {
  const { phones, others } = routesOf(draft)
  if (others.size === 0) return false
  const [own, next] = draft.blocks.slice(index, index + 2)
  if (!own || !phones.some(({ block }) => block === own)) return false
  return !anotherWay.test(own.text) && !own.spans.some(isLink) && !goesOn.test(next?.text ?? '')
}

function isLink({ element }: Block['spans'][number]): boolean {
  return element.tagName === 'a' && !/^tel:/i.test(String(element.properties.href ?? ''))
}

/** In a long draft the first offer stands near the end. */
function* tooLate({ blocks, kind }: Draft, index: number): Iterable<Problem> {
  if (kind === 'poster') return
  const all = wordsInAll(blocks)
  const block = blocks[index]
  if (!block || all < long || wordsInAll(blocks.slice(0, index)) < all * 0.8) return
  yield {
    place: placeOf(block),
    message: 'Say near the top that other formats are here. People who need them may not reach the end.',
    severity: 'suggestion'
  }
}

/** The first format it names. */
function placeOf(block: Block) {
  const match = format.exec(block.text)
  return match ? block.place(match.index, match.index + match[0].length) : null
}
