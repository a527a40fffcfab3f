import { type Block, type Draft, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { isComplete, isForPublic } from './complete.ts'
import { lastWords } from './edges.ts'
import { isFilledIn } from './filled-in.ts'
import { format, isOffer } from './format-offer.ts'

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
    { fine: 'Dear colleagues\n\nThe clinic has moved.\n\nBest wishes', kind: 'email' },
    {
      fine: 'Dear Sam\n\nThe clinic has moved.\n\nYou can ask for this in large print or Easy Read. Email info@example.nhs.uk.\n\nYours sincerely\n\nAda Okoro',
      kind: 'letter'
    },
    { fine: 'Dear Sam\n\nThe clinic has moved.\n\nWe can send this in large text.\n\nYours sincerely', kind: 'letter' },
    {
      fine: 'Dear Sam\n\nThe clinic has moved.\n\nAsk for a format that works for you.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nThe clinic has moved.\n\nAsk for this letter in another way.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nThe clinic has moved.\n\nYou can get this letter translated.\n\nYours sincerely',
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
  *check(draft, settings) {
    if (settings.organisation.elsewhere.includes('formats') || !isComplete(draft) || hasOffer(draft)) return
    if (!isForPublic(draft, settings)) return
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
  // A template may make the offer where it is filled in.
  if (isFilledIn(draft, /format|footer|accessib/i)) return true
  return draft.blocks.some(
    (block, index) => isOffer(draft, index) || linkNames(block).some((name) => format.test(name))
  )
}

/** By law the accessibility statement of a public body's site says how to ask for other formats. */
function hasStatement({ blocks }: Draft): boolean {
  return blocks.some((block) => linkNames(block).some((name) => /^accessibility\b/i.test(name)))
}

function linkNames({ spans, text }: Block): string[] {
  return spans.filter(({ element }) => element.tagName === 'a').map(({ start, end }) => text.slice(start, end).trim())
}
