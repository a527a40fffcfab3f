import { type Block, type Draft, type Place, rule } from '@allclear/core'
import { says, search } from '../search.ts'
import { cite } from '../sources.ts'
import { noReplyPart } from './no-reply.ts'
import { givesRoute, routesOf } from './routes.ts'
import { askedToTellUs } from './tell-us.ts'

const address = String.raw`\b${noReplyPart}@[\w.-]+\w`
const noReply = new RegExp(
  [
    address,
    String.raw`\b(?:do not|don['’]t|cannot|can['’]t) reply(?: directly)? to this (?:e-?mail|message|text|address)\b`,
    String.raw`\bunmonitored (?:mailbox|inbox|account|(?:e-?mail )?address|e-?mail)\b`,
    String.raw`\b(?:mailbox|inbox|address|account) is (?:not|un)[ -]?(?:monitored|read|checked)\b`,
    String.raw`\breplies (?:to this (?:address|e-?mail|text|message) )?(?:are not|aren['’]t|will not be|cannot be) (?:read|monitored|seen|answered|received)\b`
  ].join('|'),
  'i'
)
const fromLine = new RegExp(`^(?:from|sender|reply-?to):.*?(${address})`, 'im')
const code =
  /\b(?:security|verification|access|one-time|login|log ?in|sign ?in) (?:code|password)\b|\bpasscode\b|\bcode is\b/i
// How far from the words a person looks for another way, in blocks.
const reach = 2

export default rule({
  id: 'no-reply-sender',
  chapter: 'contact-and-access',
  severity: 'warning',
  title: 'Let people reply, or say at once how else to',
  why: 'Many Deaf and Disabled people answer by text or email. An address that nobody reads ends the talk.',
  whoItHelps: [
    'Deaf people who use British Sign Language',
    'people who find speaking hard',
    'people with a learning disability'
  ],
  sources: [cite('ais', 'communication support')],
  appliesTo: ['email', 'sms'],
  cannotSee: 'Whether somebody reads the replies.',
  examples: [
    { avoid: 'Your form has come. «Do not reply to this email».', kind: 'email' },
    { avoid: 'This is an «unmonitored mailbox».', kind: 'email' },
    { avoid: '---\nfrom: «no-reply@example.nhs.uk»\n---\n\nYour form has come.', kind: 'email' },
    {
      fine: 'Please do not reply to this email. Email clinic@example.nhs.uk or text 07700 900866.',
      kind: 'email'
    },
    { fine: 'Your security code is 482913. Do not reply to this text.', kind: 'sms' },
    { fine: 'You do not have to reply to our survey.', kind: 'email' }
  ],
  *check(draft) {
    const said = findNoReply(draft)
    if (!said || says(draft, code)) return
    const { phones, others } = routesOf(draft)
    // With a phone and nothing else, phone-only-contact says so; with nothing at all, no-change-or-cancel-route may.
    if (others.size === 0 && (phones.length > 0 || !search(draft, askedToTellUs).next().done)) return
    if (others.size > 0 && givesRoute(said.near)) return
    yield {
      place: said.place,
      message: 'Say here how people can reply: give an email address that is read, or a number to text.',
      ...(others.size > 0 ? { severity: 'suggestion' } : {})
    }
  }
})

/** The first words that say no to replies, and the text around them: for a sender’s address, the top of the email. */
function findNoReply(draft: Draft): { place: Place | null; near: string } | undefined {
  const sender = Object.keys(draft.frontMatter).length > 0 ? fromLine.exec(draft.source.slice(0, 2000)) : null
  if (sender) {
    const end = sender.index + sender[0].length
    return { place: { start: end - (sender[1]?.length ?? 0), end }, near: near(draft.blocks, 0) }
  }
  for (const [index, block] of draft.blocks.entries()) {
    const match = noReply.exec(block.text)
    if (match)
      return {
        place: block.place(match.index, match.index + match[0].length),
        near: near(draft.blocks, index)
      }
  }
  return undefined
}

function near(blocks: readonly Block[], index: number): string {
  return blocks
    .slice(Math.max(0, index - reach), index + reach + 1)
    .map(({ text }) => text)
    .join('\n')
}
