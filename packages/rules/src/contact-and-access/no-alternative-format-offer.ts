import { type Block, type Draft, type Place, rule, type Word } from '@allclear/core'
import { cite } from '../sources.ts'
import { isComplete, signOffOf } from './complete.ts'

const format =
  /\blarge(?:r)?[- ]print\b|\beasy ?read\b|\bbraille\b|\baudio\b|\b(?:BSL|British Sign Language)\b(?! ?(?:\(BSL\) ?)?interpret)|\b(?:an|any)?other (?:accessible )?(?:formats?|languages?)\b|\b(?:alternative|accessible|different) (?:formats?|versions?)\b/i
const ask =
  /\b(?:ask|contact|call|phone|ring|e-?mail|text|get|request|available|need|order|download|would like|tell us|let us know|provide|offer|want|prefer|visit|scan)\b/i

export default rule({
  id: 'no-alternative-format-offer',
  chapter: 'contact-and-access',
  severity: 'error',
  title: 'Say how to get this in another format',
  why: 'Some people need large print, Easy Read, audio, braille or British Sign Language. They have to know that they can ask, and how.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with low vision',
    'people with a learning disability',
    'Deaf people who use British Sign Language',
    'dyslexic people',
    'people who are new to English'
  ],
  sources: [
    cite('ais', 'meet needs'),
    cite('eqa', 'section 20(6)'),
    cite('nhs-messages', 'Paper letters example'),
    cite('gov-formats', '1 Providing accessible formats'),
    cite('healthwatch', 'Bury 2023')
  ],
  appliesTo: ['letter', 'leaflet', 'email', 'poster', 'consent', 'web-page'],
  cannotSee: 'Whether you can really give these formats, and how fast.',
  examples: [
    { avoid: 'Dear Sam\n\nThe clinic has moved.\n\n«Yours sincerely»\n\nAda Okoro', kind: 'letter' },
    { avoid: '<p>Dear Sam</p><p>The clinic has moved.</p><p>«See you there.»</p>', in: 'html', kind: 'email' },
    {
      fine: 'Dear Sam\n\nThe clinic has moved.\n\nYou can ask for this in large print or Easy Read. Email info@example.nhs.uk.\n\nYours sincerely\n\nAda Okoro',
      kind: 'letter'
    },
    { fine: 'Dear Sam\n\nThe clinic has moved.\n\n{% include "formats.md" %}', kind: 'letter' },
    { fine: 'The clinic has moved.', kind: 'leaflet' },
    {
      fine: 'Dear Sam\n\nThe clinic has moved.\n\nYours sincerely\n\nAda Okoro',
      kind: 'letter',
      settings: { organisation: { elsewhere: ['formats'] } }
    }
  ],
  *check(draft, { organisation }) {
    if (organisation.elsewhere.includes('formats') || !isComplete(draft) || hasOffer(draft)) return
    // A page can be made larger or read aloud as it is, and its site may make the offer.
    const isPage = draft.kind === 'web-page'
    if (isPage && hasStatement(draft)) return
    yield {
      place: lastWords(draft),
      message:
        'Say that people can ask for this in large print, Easy Read, audio, braille or British Sign Language, and how.',
      ...(isPage ? { severity: 'suggestion', needsPerson: true } : {})
    }
  }
})

function hasOffer(draft: Draft): boolean {
  return draft.blocks.some((block, index) => {
    if (!format.test(block.text)) return isFilledIn(draft, block)
    // The formats may be a list, after the words that say to ask.
    const near = draft.blocks.slice(Math.max(0, index - 2), index + 2).map(({ text }) => text)
    return ask.test(near.join('\n')) || linkNames(block).some((name) => format.test(name))
  })
}

/** A template may make the offer where it is filled in. */
function isFilledIn({ source }: Draft, { masked, text, place }: Block): boolean {
  return masked.some(({ start, end }) => {
    const written = text[start] === '\uE000' ? place(start, end) : null
    return written !== null && /format|footer|accessib/i.test(source.slice(written.start, written.end))
  })
}

/** By law the accessibility statement of a public body's site says how to ask for other formats. */
function hasStatement({ blocks }: Draft): boolean {
  return blocks.some((block) => linkNames(block).some((name) => /^accessibility\b/i.test(name)))
}

function linkNames({ spans, text }: Block): string[] {
  return spans.filter(({ element }) => element.tagName === 'a').map(({ start, end }) => text.slice(start, end).trim())
}

/** Where the offer is missed: the sign-off, or the last words. */
function lastWords(draft: Draft): Place | null {
  const goodbye = signOffOf(draft)
  if (goodbye) return goodbye.place(0, goodbye.text.split('\n', 1)[0]?.length ?? 0)
  const block = draft.blocks.findLast(
    ({ kind, sentences }) => kind !== 'title' && kind !== 'alt' && sentences.some(({ words }) => words.some(isRead))
  )
  const sentence = block?.sentences.findLast(({ words }) => words.some(isRead))
  return block && sentence ? block.place(sentence.start, sentence.end) : null
}

function isRead({ masked }: Word): boolean {
  return !masked
}
