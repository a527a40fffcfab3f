import { type Block, type Draft, rule } from '@allclear/core'
import { signOffOf } from '../contact-and-access/complete.ts'
import { cite } from '../sources.ts'

// Who they are to the sender, not what they are called. “Dear parent or carer” says whom it means.
const nobody =
  /^Dear (?:sir(?:s)?(?: ?(?:\/|or|and) ?madam)?|madam|patients?|service users?|clients?|customers?|residents?|members?|householders?|occupiers?|users?|friends?|valued [\w ]+|colleagues? and patients?|to whom it may concern)(?=[\s,.:]*(?:\n|$))/i
const casual = /^(?:Hi|Hey|Hiya|Hello)\b(?: there)?/i
// It goes to many people at once, who have no one name.
const toMany =
  /^(?:Dear|Hi|Hey|Hiya|Hello|Good (?:morning|afternoon|evening)) (?:all|both|colleagues|everybody|everyone|folks|team)\b(?! and\b)/i
const formal = /^(?:Dear|To)\b/i

export default rule({
  id: 'greeting-missing-or-hi',
  chapter: 'emails',
  severity: 'suggestion',
  title: 'Begin with “Dear” and the person’s name',
  why: 'A proper greeting shows that the message is real and meant for this person.',
  whoItHelps: ['everyone', 'older people', 'people who are new to English'],
  sources: [cite('nhs-messages', 'Greeting')],
  appliesTo: ['letter', 'email'],
  cannotSee: 'How this person likes to be greeted.',
  examples: [
    {
      avoid: '«Hi» Sam,\n\nThe clinic has moved.',
      better: 'Dear Sam,\n\nThe clinic has moved.',
      kind: 'email',
      settings: { organisation: { elsewhere: ['formats', 'name'] } }
    },
    { avoid: '«Hello»,\n\nThe clinic has moved.\n\nKind regards', kind: 'email' },
    { avoid: '«Dear Patient»,\n\nThe clinic has moved.\n\nYours sincerely', kind: 'letter' },
    { avoid: '«Dear Sir/Madam»\n\nThe clinic has moved.', kind: 'letter' },
    { avoid: '«The clinic has moved.» Ask us the way.\n\nYours sincerely\n\nAda Okoro', kind: 'letter' },
    { fine: 'Dear Sam Lee,\n\nThe clinic has moved.', kind: 'letter' },
    { fine: 'Dear ((first name))\n\nThe clinic has moved.', kind: 'email' },
    { fine: 'Dear parent or carer of Sam Lee\n\nThe clinic has moved.', kind: 'letter' },
    { fine: '# What is new in June\n\nHi-tech scanners come to Millbrook.\n\nKind regards', kind: 'email' },
    { fine: 'Dear all,\n\nThe clinic has moved.', kind: 'email' },
    { fine: 'Hi everyone! We have moved to Elm Road.\n\nKind regards\n\nAda Okoro', kind: 'email' },
    { fine: 'Hello and welcome to our newsletter.\n\nThe clinic has moved.', kind: 'email' },
    { fine: 'Hi Sam,\n\nThe clinic has moved.', kind: 'sms' }
  ],
  *check(draft) {
    const prose = draft.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'alt')
    for (const block of prose) {
      if (toMany.test(block.text)) return
      if (formal.test(block.text)) {
        const match = nobody.exec(block.text)
        if (match) yield { place: block.place(0, match[0].length), message: 'Write “Dear” and the person’s own name.' }
        return
      }
      const match = casual.exec(block.text)
      if (match && /^(?![\s,]*(?:and|from|to) )[\s,!]|^$/.test(block.text.slice(match[0].length))) {
        // “Dear,” greets nobody.
        const alone = /^\p{L}+$/u.test(match[0]) && /^ [\p{Lu}\uE000]/u.test(block.text.slice(match[0].length))
        yield {
          place: block.place(0, match[0].length),
          message: 'Write “Dear” and the person’s name. People trust a message that does.',
          suggest: alone ? ['Dear'] : []
        }
        return
      }
    }
    const first = firstOfOne(draft, prose)
    const opening = first?.sentences[0]
    if (first && opening)
      yield {
        place: first.place(opening.start, opening.end),
        message: 'Greet the person by name first, as in “Dear Sam”.',
        needsPerson: true
      }
  }
})

/** The first words of a message to one person. A newsletter has headings, and greets nobody. */
function firstOfOne(draft: Draft, prose: readonly Block[]): Block | undefined {
  if (!signOffOf(draft) || (draft.kind === 'email' && prose.some(({ kind }) => kind === 'heading'))) return undefined
  return prose.find(({ kind, sentences, text }) => kind === 'paragraph' && sentences.length > 0 && /[.?!]$/.test(text))
}
