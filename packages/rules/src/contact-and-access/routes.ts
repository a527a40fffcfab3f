import { type Block, type Draft, elements, oncePer, type Range } from '@allclear/core'
import { placeholdersIn } from '../placeholders.ts'
import { anyOf } from '../search.ts'
import { noReplyPart } from './no-reply.ts'

/** The ways a draft gives to get in touch without speaking. */
type Route = 'email' | 'text' | 'form' | 'app' | 'relay' | 'video' | 'post'

interface Routes {
  /** Numbers to ring, in the order they stand. Lines for emergencies, fax and text numbers are none. */
  phones: readonly (Range & { block: Block })[]
  /** Every other way. */
  others: ReadonlySet<Route>
}

/** How people can get in touch, from a draft's words, the addresses of its links and its forms. Read once. */
export const routesOf = oncePer(
  ({ blocks }: Draft) => blocks,
  (draft): Routes => ({
    phones: draft.blocks.flatMap(phonesIn),
    others: new Set([...inWords(draft), ...inElements(draft)])
  })
)

const number = /(?<![\w/.+@-])(?:(?:\+44|0044) ?(?:\(0\) ?)?|\(?0)\d(?:[ ()-]{0,2}\d){6,9}(?![\w/@]|[-.]\d)/g
const notToRing =
  /(?:\b(?:fax|minicom|text ?phone|typetalk)\b[^.\n]{0,30}|\b(?:text|txt|whatsapp)(?: or (?:text|whatsapp))? \w+ on|\b(?:text|txt|sms|whatsapp|ref(?:erence)?|nhs (?:no|number)|account|sort code|order|charity (?:no|number)|company (?:no|number)|case|code)\b(?: (?:us|number|no|on|to|at|message|messages|is|or whatsapp)\b)*)[.:]*(?: (?:on|to|at|is|:))? ?\(?$/i
const emergency = /^tel:\W*(?:999|112|111|119|101|116\W?\d{3}|18000)$/i

function phonesIn(block: Block): (Range & { block: Block })[] {
  const phones = /\d{3}/.test(block.text)
    ? [...block.text.matchAll(number)].flatMap(({ 0: written, index: start }) => {
        const isNumber = written.replace(/\D/g, '').length >= 10 || /^0800 ?1111$/.test(written)
        return isNumber && !notToRing.test(block.text.slice(Math.max(0, start - 40), start))
          ? [{ block, start, end: start + written.length }]
          : []
      })
    : []
  // The number may stand only in the address: “Call the ward”.
  for (const { element, start, end } of block.spans) {
    const href = String(element.properties.href ?? '')
    if (!/^tel:/i.test(href) || emergency.test(href) || /18001/.test(href)) continue
    if (notToRing.test(block.text.slice(Math.max(0, start - 40), start))) continue
    if (!phones.some((phone) => phone.start < end && start < phone.end)) phones.push({ block, start, end })
  }
  return phones.sort((a, b) => a.start - b.start)
}

const patterns: readonly [Route, RegExp][] = [
  [
    'email',
    anyOf('i', [
      new RegExp(String.raw`(?<![\w.%+-])(?!${noReplyPart})[\w.%+-]{1,64}@[\w-]+\.\w`),
      /\be-?mail(?:ing)?\b[^.\n]{0,30}\uE000|\be-?mail (?:us|me|the|our)\b/,
      /\b(?:send|drop) (?:us |me )?an e-?mail\b/,
      /(?<!not |n['’]t )\breply(?:ing)? to this (?:e-?mail|message)\b|\b(?:just|simply|hit|press) reply\b/
    ])
  ],
  [
    'text',
    anyOf('', [
      /\b(?:[Tt](?:ext(?:ing)?|xt)|TEXT|SMS|WhatsApp)\b(?! ?(?:relay|phone))[^.\n]{0,60}(?:\b07\d|\+447|\b\d{5,6}\b|\uE000)/,
      /\b07\d{3} ?\d{3} ?\d{3}\b[^.\n]{0,20}\((?:text|sms)/,
      /(?<!not |n['’]t )\b(?:[Rr]eply(?:ing)?|REPLY) (?:with )?["“‘']?(?:[A-Z]{1,10}\b|to this text|by text|to (?:cancel|change|rearrange|book|confirm)\b)/,
      /\b[Tt]ext [A-Z]{3,}\b|(?<!not |n['’]t )\b(?:[Tt]ext (?:us )?back|(?:WhatsApp|[Mm]essage|DM) us)\b/
    ])
  ],
  [
    'form',
    anyOf('i', [
      /\b(?:online|contact|web|feedback|enquiry|booking|request|cancellation) form\b/,
      /\b(?:live|web|online) ?chat\b|\bchat (?:to|with) us\b|\bwebchat\b/,
      /\b(?:book|rebook|cancel|change|rearrange|reschedule|contact us|tell us|reply|manage|fill in|complete|apply|register|renew|order|respond|sign up|consent)\b[^.\n]{0,60}\b(?:online\b|website\b|(?:at|on|via|go to|visit) [\w:/.-]{1,80}\.(?:uk|org|com|net|scot|wales)\b)/,
      /\b(?:book|register|apply|sign up|reply): ?[\w:/.-]{1,80}\.(?:uk|org|com|net|scot|wales)\b/,
      /\d[^.\n\d]{0,40}\bor (?:online )?(?:at|via) [\w:/.-]{1,80}\.(?:uk|org|com|net|scot|wales)\b/,
      /\bonline\b[^.\n]{0,40}\b(?:book|cancel|change|rearrange|reschedule|contact)\b/,
      /\b(?:www\.|https?:\/\/)?[\w.-]{1,80}\.(?:uk|org|com|net|gov)\/[\w/.-]{0,80}(?:contact|form|book|cancel|appointment|enquir|message)/
    ])
  ],
  ['app', /\bNHS app\b|\b(?:patient|online) (?:portal|account|record)\b|\bsecure messag/i],
  [
    'relay',
    /\brelay ?uk\b|\b18001\b|\btext ?phone\b|\bminicom\b|\btypetalk\b|\btext relay\b|\bnext generation text\b|\bTTY\b/i
  ],
  [
    'video',
    /\bsign ?video\b|\bsign ?live\b|\binterpreter ?now\b|\bvideo relay\b|\b(?:BSL|British Sign Language) (?:video|relay|users? can)\b|\bcall us in BSL\b/i
  ],
  [
    'post',
    /\bwrite to(?:(?: us| the| our| me)\b|:)|\bby (?:post|mail|letter)\b|\bin writing\b|\bfreepost\b|\b(?:post|mail) (?:it|this|them|the form|your|us|to)\b/i
  ]
]

/** Whether words give a way to get in touch without speaking. */
export function givesRoute(text: string): boolean {
  return patterns.some(([, pattern]) => pattern.test(text))
}

function* inWords(draft: Draft): Iterable<Route> {
  const text = draft.blocks.map((block) => block.text).join('\n')
  for (const [route, pattern] of patterns) if (pattern.test(text)) yield route
  // A template may give the route where it is filled in.
  for (const { written } of placeholdersIn(draft, draft.blocks))
    if (!written || /contact|e-?mail|footer|signature|text ?number|letterhead/i.test(written)) yield 'form'
}

const noReply = new RegExp(`^mailto:${noReplyPart}`, 'i')
const toContact = /contact|enquir|feedback|(?:^|[/_-])forms?(?:[/._-]|$)|cancel|appointment|\bbook|chat|message/i

function* inElements(draft: Draft): Iterable<Route> {
  for (const { properties } of elements(draft, 'a')) {
    const href = String(properties.href ?? '')
    if (/^mailto:/i.test(href)) {
      if (!noReply.test(href)) yield 'email'
    } else if (/^tel:\W*18001/i.test(href)) yield 'relay'
    else if (/^(?:sms|https?:\/\/wa\.me)/i.test(href)) yield 'text'
    else if (!/^(?:tel:|#)/i.test(href) && toContact.test(href)) yield 'form'
  }
  // A box to write in, not a search.
  if (elements(draft, 'textarea').length > 0) yield 'form'
  if (elements(draft, 'input').some(({ properties }) => properties.type === 'email')) yield 'form'
}
