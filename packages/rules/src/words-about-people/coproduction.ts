import { type Block, type Draft, oncePer, type Place, sentenceAt } from '@allclear/core'
import { anyOf, type Found, search } from '../search.ts'

/** Where a draft says that something was made together with the people it is for. */
export interface Claim {
  block: Block
  place: Place | null
  /** The sentence that makes the claim, and the paragraph it stands in. */
  sentence: string
  paragraph: string
}

// What is done or was done; not a wish, a plan or a definition.
const claimed =
  /\bco[- ]?(?:produced|designed|created)\b|\b(?:through|using|by) (?:genuine |true |full )?co-?(?:production|design|creation)\b|\b(?:written|designed|developed|made|created|planned) (?:together )?(?:with|by) (?:people|patients|those|experts) (?:with|by) (?:lived )?experience\b/gi
const notYet =
  /\b(?:will|would|should|must|can|could|may|if|how|when|what|whether|why|means?|about|not|never|until|before|to) (?:\p{L}+ ){0,4}$/iu

// Films and machines are made together too.
const otherThing =
  /\b(?:films?|movies?|documentar(?:y|ies)|series|albums?|songs?|studios?|hardware|software|code|chips?|schemas?|plays?|shows?)\b/i

/** The claims of a draft, but for headings, wishes and definitions. Read once. */
export const claimsOf = oncePer(
  ({ blocks }: Draft) => blocks,
  (draft): readonly Claim[] => [...search(draft, claimed)].flatMap(toClaim)
)

function toClaim({ block, start, place }: Found): Claim[] {
  const own = sentenceAt(block, start)
  if (!own || (block.kind !== 'paragraph' && block.kind !== 'item')) return []
  const sentence = block.text.slice(own.start, own.end)
  if (sentence.trim().endsWith('?') || otherThing.test(sentence)) return []
  if (notYet.test(block.text.slice(own.start, start))) return []
  return [{ block, place, sentence, paragraph: block.text }]
}

// Asking people what they think leaves the decision with those who ask.
const asking =
  /\b(?:surveys?|surveyed|questionnaires?|consult(?:ed|ation|ations|ing)?|focus groups?|feedback|polls?|drop-?in(?: session)?s?|asked (?:\p{L}+ ){0,5}(?:views|opinions|comments)|informed|told)\b/iu
const sharing =
  /\b(?:decided|decisions?|chose|wrote|planned|led|ran|run by|paid|equals?|equal partners|together|trained|board|agreed with us|in charge|votes?|voted|co-?chair\w*|with us|from the (?:very )?(?:start|beginning|outset))\b/i

/** Whether what is called coproduction is told as asking for views, with no word of deciding together. */
export function isOnlyAsking({ sentence, paragraph }: Claim): boolean {
  return asking.test(sentence) && !sharing.test(paragraph)
}

const number = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|\d+ to \d+)`
const group =
  '(?:people|patients|carers?|parents|members|Disabled|disabled|Deaf|autistic|residents|young|women|men|families|adults|volunteers|service users|experts)'
const who = new RegExp(
  String.raw`\b${number} (?:[\p{L}-]+ ){0,4}${group}|\b(?:with|by) (?:[\p{L}-]+ ){0,4}(?:${group}|[Gg]roup|[Ff]orum|[Pp]anel|[Nn]etwork|DPO|[Cc]ouncil|[Cc]ommunity)\b|\b(?:with|by) (?:the )?\p{Lu}[\p{L}-]+ \p{Lu}`,
  'u'
)
const detail = anyOf('iu', [
  /\b(?:they|people|members|the group|we) (?:\p{L}+ )?(?:asked|chose|changed|added|decided|told|wanted|said|picked|wrote|took out|tested|planned|led)\b/u,
  /\bwe (?:have )?(?:changed|added|moved|dropped|removed|rewrote)\b|\bpaid\b|\bvouchers?\b|\bthank(?:ed)?\b/u,
  /\bexpenses\b|\bfrom the (?:very )?(?:start|beginning|outset)\b|\bat (?:every|each) (?:stage|step)\b/u,
  /\bover \p{L}+ (?:months|meetings|years)\b/u
])

/** Whether a draft says who took part, and what they did or how they were thanked, near the claim. */
export function isSupported(draft: Draft, { block }: Claim): boolean {
  const at = draft.blocks.indexOf(block)
  const near = draft.blocks
    .slice(Math.max(0, at - 2), at + 4)
    .map(({ text }) => text)
    .join('\n')
  return who.test(near) && detail.test(near)
}
