import { type Block, type Draft, rule } from '@allclear/core'
import { search } from '../search.ts'
import { wordsIn } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'
import { fileOf } from './pictures.ts'

// Not: of a code that stands elsewhere, nor one for signing in.
const asked =
  /(?<!\b(?:staff|they|who|we|teams?|nurses?|volunteers?|stewards|can(?:no|['’])t|not|not (?:need|have) to|re)[ -])\b(?:scan(?:ning)? (?:(?:the|this|our|a) )?QR codes?|scan (?:the|this|our) code|(?:aim|hold|point) your (?:[\w’']+ ){1,3}(?:at|over|to) (?:the|this|our) QR code|(?:use|using|follow|via|through) (?:the|this|our) QR code|QR code (?:below|above|here|opposite))\b(?! (?:(?:that |which )?(?:is |appears |shown )?(?:on|in|from|at) (?:the|your|an?|each|their)|again|with (?:the|your|an?) (?:[\w-]+ ){0,2}app\b|to (?:log|sign) ?in))/gi
const code = /\bqr\b(?!.*\b(?:concept|label|reader|scanner|icon|how)\b)/i
// An address, a number or a person to ask.
const route =
  /\b(?:https?:\/\/|www\.)|\b[\w-]+\.(?:uk|org|com|net|info)\b|@|\b0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b|\b111\b|\b(?:ask|speak to|talk to|call|phone|ring|text|email|visit|contact) (?:at |in )?(?:us|a member|your|the|our|any|one|reception|staff)\b|\bpaper (?:copy|form|version)\b/i
/** How many words before and after a code count as near it. */
const reach = 40

export default rule({
  id: 'qr-code-only',
  chapter: 'images-and-media',
  severity: 'warning',
  title: 'Give a web address and a phone number beside a QR code',
  why: 'A QR code needs a smartphone, data, sight and steady hands. Not everyone has them.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with mobility or dexterity impairments',
    'older people',
    'people on low incomes or with little data'
  ],
  sources: [cite('gov-notify', 'QR codes'), cite('nhs-messages', 'letter options')],
  cannotSee: 'A code in a picture that is not called one.',
  examples: [
    {
      avoid: '«Scan the QR code» to book.',
      better: 'To book, go to example.nhs.uk/book, call or text us on 07700 900866, or use the QR code.'
    },
    { avoid: '«Point your phone camera at the QR code» to book.' },
    { avoid: 'Book your visit.\n\n![«QR code»](qr.png)', kind: 'poster' },
    { avoid: 'Book your visit: «scan this code».\n\n![QR code to book](book-qr-code.png)', kind: 'poster' },
    { fine: 'Scan the QR code or go to example.nhs.uk/book.' },
    { fine: 'Scan the QR code, or ask at reception.' },
    { fine: '![QR code](qr.png)\n\nOr call 0113 496 0123.' },
    { fine: '[Book your visit](https://example.nhs.uk/book) or scan the QR code.' },
    { fine: 'On your computer, scan the QR code on the screen with your phone.' },
    { fine: 'We asked people if they can scan a barcode. You do not need to scan a QR code.' }
  ],
  *check(draft) {
    const told = new Set<Block>()
    for (const { block, place } of search(draft, asked)) {
      if (told.has(block) || hasRoute(draft, block)) continue
      told.add(block)
      yield { place, message: 'Give the web address and a phone number here too.' }
    }
    for (const [index, block] of draft.blocks.entries()) {
      if (block.kind !== 'alt' || !isCode(block)) continue
      if (near(draft, index).some((one) => told.has(one)) || hasRoute(draft, block)) continue
      yield {
        place: block.place(0, block.text.length),
        message: 'Give the web address and a phone number beside this code.'
      }
    }
  }
})

function isCode({ text, element }: Block): boolean {
  return element.tagName === 'img' && text.length < 80 && (code.test(text) || code.test(fileOf(element).words))
}

function hasRoute(draft: Draft, block: Block): boolean {
  return near(draft, draft.blocks.indexOf(block)).some(
    ({ kind, text, spans }) =>
      kind !== 'alt' && kind !== 'title' && (route.test(text) || spans.some(({ element }) => element.tagName === 'a'))
  )
}

function near({ blocks }: Draft, index: number): Block[] {
  return [
    ...within(blocks.slice(Math.max(0, index - most), index).reverse()),
    ...within(blocks.slice(index, index + most))
  ]
}

/** At most so many blocks, however short. */
const most = 8

function* within(blocks: readonly Block[]): Generator<Block> {
  let words = 0
  for (const block of blocks) {
    yield block
    words += wordsIn(block)
    if (words > reach) return
  }
}
