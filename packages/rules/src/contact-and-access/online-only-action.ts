import { type Block, type Draft, overlaps, type Place, type Range, rule, withoutStop } from '@allclear/core'
import { anyOf, says } from '../search.ts'
import { cite } from '../sources.ts'
import { isFilledIn } from './filled-in.ts'
import { routesOf } from './routes.ts'

const verb =
  '(?:re-?)?(?:book|order|register|apply|fill in|complete|sign up|join|request|renew|pay(?! attention)|respond|reply|have your say|take part|cancel|change(?! your mind)|rearrange|confirm|download the (?:NHS )?app|scan|log in|sign in|enrol|nominate|vote)'
const online = String.raw`(?:\bonline\b|\bour (?:website|portal|app)\b|\b(?:NHS|patient|our) app\b|\bQR code\b|\bthe link\b|\bthis link\b|(?:https?:\/\/|www\.)\S+|\.(?:uk|org|com|net)\b\S*)`
// From the last thing to do: “go to your account, book a test online” is about the booking.
const action = new RegExp(
  String.raw`\b${verb}\b(?:(?!\b(?:${verb}|read|learn|find out|watch)\b)[^?!;]){0,90}?${online}`,
  'gi'
)
const mayBeOnline = /online|website|portal|app\b|QR code|link|http|www|\.(?:uk|org|com|net)\b/i
const asked =
  /(?:^|[.!?:,;(–-] ?|\b(?:you (?:can|must|should|may|will need to|need to|have to)(?: also| only| now)?|please(?: also)?|to|and|or|then|now) )$/i
const notAsked = /\b(?:we|not|cannot|can['’]t|don['’]t|never|I|they|staff|teams?|able|users) [^.]{0,25}$/i
const named = new RegExp(String.raw`^${verb}\b`, 'i')
// What is nowhere but on the internet.
const onlyOnline =
  /\b(?:subscriptions?|mailing list|newsletters?|e-?mail (?:address|preferences|updates)|online (?:group|chat|community))\b/i
const offline = anyOf('i', [
  /\b(?:call|ring|phone|telephone|speak to|talk to)\b|\bin person\b|\bface[- ]to[- ]face\b/,
  /\bby (?:post|letter|hand)\b|\b(?:post|send|return|bring) (?:it|this|the form|us|your form)\b/,
  /\breception\b/,
  /\b(?:at|visit|come to) (?:the|your|our|any) (?:\w+ ){0,2}(?:surgery|clinic|library|pharmacy|centre|desk|office|hospital)\b/,
  /\bask (?:a|any|your|our|the|at)\b|\bpaper (?:form|copy|copies)\b|\bfreepost\b|\bwrite to\b/,
  /\bwalk[- ]in\b|\bdrop in\b/,
  /\b(?:not|n['’]t|cannot|no|without) (?:\w+ ){0,3}(?:online|internet|smartphone|computer)\b/
])

export default rule({
  id: 'online-only-action',
  chapter: 'contact-and-access',
  severity: 'warning',
  title: 'Give a way to do it without the internet',
  why: 'Some people have no internet, data or device. Others do not feel safe online. They are left out.',
  whoItHelps: [
    'older people',
    'people on low incomes or with little data',
    'people with a learning disability',
    'people who find reading hard',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('nhs-messages', 'Email example 2'), cite('gov-formats', '1'), cite('coga', 'provide human help')],
  appliesTo: ['letter', 'leaflet', 'email', 'sms', 'web-page', 'poster', 'press'],
  cannotSee: 'Whether the other way is as quick and as free.',
  examples: [
    {
      avoid: 'Please «register now at www.example.nhs.uk/register».',
      better:
        'Register at www.example.nhs.uk/register. If you cannot get online, call 020 7946 0123, text 07700 900866 or ask at reception.',
      kind: 'email'
    },
    { avoid: 'You can only «book online».', kind: 'leaflet' },
    { avoid: '[«Book your jab»](https://www.example.nhs.uk/jabs)', kind: 'email' },
    { fine: 'Book at www.example.nhs.uk or call 020 7946 0123.', kind: 'leaflet' },
    { fine: 'Book online. If you do not use the internet, ask at your surgery.', kind: 'poster' },
    { fine: 'We order our masks online.', kind: 'leaflet' },
    { fine: 'Pay attention to what you eat. Complete the course, and read more online.', kind: 'leaflet' },
    { fine: 'Join our mailing list at www.example.org.', kind: 'leaflet' },
    { fine: 'Read about flu at www.example.nhs.uk/flu.', kind: 'leaflet' },
    {
      fine: 'Book online at www.example.nhs.uk.',
      kind: 'letter',
      settings: { organisation: { elsewhere: ['contact'] } }
    }
  ],
  *check(draft, { organisation }) {
    if (organisation.elsewhere.includes('contact')) return
    const place = firstAction(draft)
    if (place === undefined || hasOtherWay(draft)) return
    // A text has little room, and the rest of a site may give a number.
    const isSure = draft.kind !== 'sms' && draft.kind !== 'web-page'
    yield {
      place,
      message: 'Add a way to do this without the internet, such as by phone, by post or in person.',
      ...(isSure ? {} : { severity: 'suggestion', needsPerson: true })
    }
  }
})

function hasOtherWay(draft: Draft): boolean {
  const { phones, others } = routesOf(draft)
  return (
    phones.length > 0 ||
    others.has('text') ||
    others.has('post') ||
    says(draft, offline) ||
    isFilledIn(draft, /contact|phone|tel|footer|signature|letterhead|address/i)
  )
}

/** Where people are first asked to do something online; `undefined` where they are not. */
function firstAction({ blocks, kind }: Draft): Place | null | undefined {
  for (const block of blocks) {
    if (block.kind === 'alt' || block.kind === 'title') continue
    // On a page, a link is the way everything is done.
    const found = inWords(block) ?? (kind === 'web-page' ? undefined : inLinks(block))
    if (found) return block.place(found.start, found.end)
  }
  return undefined
}

function inWords({ text, sentences, quotes }: Block): Range | undefined {
  if (!mayBeOnline.test(text)) return undefined
  for (const sentence of sentences) {
    const said = text.slice(sentence.start, sentence.end)
    for (const { index, 0: words } of said.matchAll(action)) {
      const before = said.slice(0, index)
      if (!asked.test(before) || notAsked.test(before) || onlyOnline.test(words)) continue
      const start = sentence.start + index
      const end = start + withoutStop(words).length
      if (!overlaps(quotes, start, end)) return { start, end }
    }
  }
  return undefined
}

/** A link that is called “Book your jab”. */
function inLinks({ text, spans }: Block): Range | undefined {
  return spans.find(
    ({ element, start, end }) =>
      element.tagName === 'a' &&
      /^(?:https?:|\/)/i.test(String(element.properties.href ?? '')) &&
      named.test(text.slice(start, end))
  )
}
