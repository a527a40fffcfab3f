import { ancestors, type Block, type Draft, rule } from '@allclear/core'
import type { Element } from 'hast'
import { greetingOf } from '../contact-and-access/complete.ts'
import { wordsIn } from '../sentences/count-words.ts'
import { limitsOf } from '../sentences/limits.ts'
import { cite } from '../sources.ts'
import { inFigures } from '../wording/how-many.ts'

const opening = 'The new clinic opens on Monday 1 June 2026.'
const when =
  'It is on the ground floor of Elm House, next to the library. You do not need to climb any stairs. The doors open at 9am and close at 5pm. You can come on any day from Monday to Friday.'
const travel =
  'The number 12 bus stops at the gate. It runs every 10 minutes. You can park at the back of Elm House for free. There are 6 Blue Badge spaces next to the door. The path from the car park is flat and wide.'
const visit =
  'Tell us at the desk that you are here. A nurse will call your name. You can bring a friend, a carer or a guide dog. Please bring a list of your medicines. A visit takes about 30 minutes.'
const help =
  'We have a quiet room where you can wait. The desk has a hearing loop. You can ask for a longer visit, or for an interpreter. Email clinic@example.nhs.uk or text 07700 900142 by Friday 22 May 2026.'
const offer = 'You can ask for this in large print, Easy Read, audio, braille or British Sign Language.'

export default rule({
  id: 'no-headings-in-long-text',
  chapter: 'readability',
  severity: 'warning',
  title: 'Break up long text with headings',
  why: 'Headings let people find the part they need. Screen reader users can jump from one to the next.',
  whoItHelps: [
    'blind people and screen reader users',
    'dyslexic people',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with ADHD'
  ],
  sources: [
    cite('nhs-formatting', 'Headings'),
    cite('pemat', 'informative headers'),
    cite('coga', 'o3p05'),
    cite('wcag', '2.4.10 AAA')
  ],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'press', 'general'],
  cannotSee: 'Whether the headings say what is under them.',
  examples: [
    {
      avoid: `«${opening}» ${when}\n\n${travel}\n\n${visit}\n\n${help}`,
      better: `## When and where\n\n${opening} ${when}\n\n## How to get there\n\n${travel}\n\n## Your visit\n\n${visit}\n\n## If you need help\n\n${help}\n\n${offer}`,
      kind: 'email'
    },
    { fine: `${opening} ${when}\n\n${travel}\n\n${visit}\n\n${help}`, kind: 'letter' },
    { fine: `Hello Sam\n\n${opening} ${when}\n\n${travel}\n\n${visit}\n\n${help}`, kind: 'email' },
    {
      fine: `1. When and where\n${opening} ${when}\n\n2. How to get there\n${travel}\n\n3. Your visit\n${visit}\n\n4. Help\n${help}`,
      kind: 'email',
      in: 'text'
    },
    { fine: `${opening} ${when}\n\n${travel}\n\n**Your visit**\n\n${visit}\n\n${help}`, kind: 'email' },
    { fine: `${opening} ${when}\n\n${travel}\n\n**Your visit.** ${visit}\n\n${help}`, kind: 'email' },
    {
      fine: `${opening} ${when}\n\n${travel}\n\n| Day | Opens |\n| --- | --- |\n| Monday | 9am |\n\n${visit}\n\n${help}`,
      kind: 'email'
    }
  ],
  *check(draft) {
    // An email that greets somebody reads as a letter does; one that does not is more of a newsletter.
    const { stretch } = limitsOf(draft.kind === 'email' && greetingOf(draft) ? 'letter' : draft.kind)
    let first: Block | undefined
    let words = 0
    for (const block of [...draft.blocks, undefined]) {
      if (block && !isBreak(draft, block)) {
        if (!isText(block)) continue
        first ??= block
        words += wordsIn(block)
        continue
      }
      if (first && words > stretch)
        yield {
          place: first.place(0, first.sentences[0]?.end ?? first.text.length),
          message: `Add headings from here on: ${inFigures(words)} words have none. Aim for one about every 150 words.`
        }
      first = undefined
      words = 0
    }
  }
})

/** A heading, or what looks like one and stands for it: a table, a question that opens, a line by itself, bold words that lead in. */
function isBreak(draft: Draft, { kind, element, spans, text }: Block): boolean {
  if (kind === 'heading' || kind === 'cell' || kind === 'button' || kind === 'label' || kind === 'caption') return true
  if (element.tagName === 'dt') return true
  if (spans.some(({ element: { tagName }, start, end }) => start === 0 && end < 80 && /^(?:b|strong)$/.test(tagName)))
    return true
  const isAlone = kind === 'paragraph' || (kind === 'item' && isOnlyItem(draft, element))
  return isAlone && text.length < 80 && !/[.!,;:…)\n]["”’]?$|\n/.test(text) && /\p{L}/u.test(text)
}

/** “2. How we decide”, over text: a list of one item is no list. */
function isOnlyItem(draft: Draft, element: Element): boolean {
  const [list] = ancestors(draft, element)
  return list?.children.filter((child) => child.type === 'element').length === 1
}

/** Not the links of a menu or a list of pages. */
function isText({ kind, spans, text }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'item') return false
  const linked = spans.reduce((sum, { element, start, end }) => sum + (element.tagName === 'a' ? end - start : 0), 0)
  return linked * 2 < text.length
}
