import { type Block, rule } from '@allclear/core'
import { greetingOf, isComplete, signOffOf } from '../contact-and-access/complete.ts'
import { firstLine } from '../contact-and-access/edges.ts'
import { says } from '../search.ts'
import { cite } from '../sources.ts'

export default rule({
  id: 'letter-subject-line-missing',
  chapter: 'letters',
  severity: 'suggestion',
  title: 'Say at the top what the letter is about',
  why: 'A short title tells people what to do with the letter now, and helps them find it later.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'dyslexic people',
    'blind people and screen reader users'
  ],
  sources: [cite('nhs-messages', 'short, descriptive titles'), cite('ie-easy', 'order')],
  appliesTo: ['letter'],
  cannotSee: 'Whether the title says what the letter is about.',
  examples: [
    {
      avoid: '«Dear Ms Okafor»\n\nThank you for coming to the eye clinic last week.\n\nYours sincerely',
      kind: 'letter'
    },
    { fine: '# Your eye test\n\nDear Ms Okafor\n\nThank you for coming.\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear Ms Okafor\n\n**Your eye test**\n\nThank you for coming.\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear Ms Okafor,\n\nRe: your eye test\n\nThank you for coming.\n\nYours sincerely', kind: 'letter' },
    { fine: 'Going home from Ward 6\n\nDear Ms Okafor\n\nYou can go home today.\n\nYours sincerely', kind: 'letter' },
    {
      avoid: 'Private and confidential\n\n«Dear Ms Okafor»\n\nThank you for coming.\n\nYours sincerely',
      kind: 'letter'
    },
    { fine: 'Dear Ada\n\nWe were so sorry when Jo died.\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear Ms Okafor, thank you for coming.', kind: 'letter' }
  ],
  *check(draft) {
    const greeting = isComplete(draft) ? greetingOf(draft) : undefined
    // “Dear Sam, thank you for …” is a note, run on.
    if (!greeting || draft.frontMatter.title || draft.frontMatter.subject || /[.?!]$/.test(greeting.text)) return
    if (says(draft, condolence)) return
    const at = draft.blocks.indexOf(greeting)
    const before = draft.blocks.slice(0, at)
    if (before.some((block) => block.kind === 'heading' || isBold(block) || label.test(block.text))) return
    const above = before.at(-1)
    if (above && isTitleAbove(above)) return
    const next = draft.blocks[at + 1]
    if (next && next !== signOffOf(draft) && isTitle(next)) return
    yield {
      place: firstLine(greeting),
      message: 'Add a short title near this line that says what the letter is about.'
    }
  }
})

// A letter of sympathy has no title.
const condolence =
  /\b(?:sorry|sad|saddened)\b[^.\n]{0,40}\b(?:died|death|passed away|your loss)\b|\b(?:condolences|deepest sympathy|(?:love|thoughts) and sympathy)\b/i

const label = /^(?:re|subject|about|regarding|ref)\b ?:/im

/** A heading, or a short line without a stop, as letters have after the greeting. */
function isTitle(block: Block): boolean {
  const { kind, text } = block
  if (kind === 'heading' || isBold(block) || label.test(text)) return true
  return kind === 'paragraph' && text.length <= 90 && !/[.?!:;,]$/.test(text)
}

/** “Going home from Ward 6”, where names and addresses stand too: only a title has plain words in small letters. */
function isTitleAbove(block: Block): boolean {
  const small = block.text.match(/(?<![\p{L}’'@.-])\p{Ll}{4,}(?![\p{L}@.])/gu) ?? []
  return isTitle(block) && !block.text.includes('\n') && small.some((word) => !notOfTitle.test(word))
}

const notOfTitle = /^(?:addressee|confidential|delivery|email|hand|only|post|upon|with|your)$/

function isBold({ spans, text }: Block): boolean {
  return spans.some(
    ({ element, start, end }) => /^(?:strong|b)$/.test(element.tagName) && start === 0 && end >= text.length - 1
  )
}
