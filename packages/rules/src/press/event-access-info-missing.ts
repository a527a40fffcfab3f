import { type Draft, type Place, rule } from '@allclear/core'
import { monthPart, weekdayPart } from '../dates-times-numbers/calendar.ts'
import { anyOf, search } from '../search.ts'
import { cite } from '../sources.ts'

const event =
  '(?:event|meeting|workshop|open day|open evening|drop-?in(?: session| clinic| event)?|conference|webinar|fair|fun day|AGM|annual general meeting|public meeting|focus group|coffee morning|exhibition|celebration|ceremony|forum|talk|roadshow|information session|listening session|launch(?: event)?|festival|get-together|support group|taster session)s?'
const about = String.raw`(?:[\w’'-]+ ){0,5}?`
const invites = new RegExp(
  [
    String.raw`\b(?:join (?:us|our|the)|come (?:along )?(?:to|and)|you(?:['’]re| are)(?: all)? (?:warmly |cordially )?(?:invited|welcome) to|we (?:would like to |are delighted to )?invite (?:you|people|everyone)? ?to|everyone is (?:welcome|invited) (?:to|at)|drop in to|sign up (?:for|to)|register for|book (?:a|your) (?:free )?(?:place|ticket)s? (?:for|at|on)|attend)\b[^.!?\n]{0,20}? ${about}${event}\b`,
    String.raw`\b(?:at|to|of) one of (?:our|the|these) ${about}${event}(?=: (?:on )?(?:${weekdayPart}|\d{1,2} ${monthPart}))`,
    String.raw`\b${event} (?:will )?(?:takes? place|(?:will be|is|are)(?: being)? held|runs? (?:on|from)|starts? (?:on|at)|is on)\b`,
    String.raw`\b(?:will (?:host|hold|run)|(?:is|are) (?:hosting|holding|running)) (?:an?|its|our|their|the|two|three|free) ${about}${event}\b`
  ].join('|'),
  'gi'
)
const date = new RegExp(
  String.raw`\b(?:${weekdayPart}|\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthPart}|${monthPart} \d|today|tomorrow|tonight|next week)|\uE000`,
  'i'
)
const access = anyOf('i', [
  /\baccess(?:ible|ibility)?\b(?! to\b)|\bstep[- ]?free\b|\bwheelchairs?\b|\bramps?\b|\blifts?\b/,
  /\b(?:hearing|induction) loops?\b|\bBSL\b|\bsign language\b|\binterpreters?\b|\bcaption(?:s|ed|ing)\b/,
  /\bsubtitles?\b|\bquiet (?:room|space|hour)\b|\bblue badge\b|\breasonable adjustments?\b/,
  /\b(?:support|communication|dietary|any) needs?\b/,
  /\b(?:tell|let) us (?:know )?(?:what|if|about) (?:you (?:need|would)|would help|any)/,
  /\bspeech[- ]to[- ]text\b|\bpalantypist\b|\brelaxed\b|\bcarers? (?:go|come|get in) free\b/
])
// About the words on the page, not about the event.
const formats =
  /\b(?:large[- ]print|braille|easy ?read|(?:another|other|alternative|accessible|different) (?:formats?|versions?))\b/i

export default rule({
  id: 'event-access-info-missing',
  chapter: 'press',
  severity: 'warning',
  title: 'Say what access an event has, and how to ask for more',
  why: 'Without this, Disabled people have to ask and wait. Many do not come at all.',
  whoItHelps: [
    'Disabled people',
    'Deaf people who use British Sign Language',
    'people with mobility or dexterity impairments',
    'people with hearing loss',
    'autistic people'
  ],
  sources: [cite('gov-formats', '1'), cite('coproduction', 'step 2-3'), cite('scie', 'accessibility')],
  appliesTo: ['press', 'email', 'social', 'poster', 'leaflet', 'web-page', 'letter'],
  cannotSee: 'What access the venue really has.',
  examples: [
    {
      avoid: '«Join our workshop» at the Town Hall on Wednesday 3 June.',
      better:
        'Join our workshop at the Town Hall on Wednesday 3 June. It has step-free access, a hearing loop and a British Sign Language interpreter. Tell us by 20 May what you need.',
      kind: 'press'
    },
    { avoid: 'Millbrook Hospital «is holding a free open day» on Saturday 6 June.', kind: 'press' },
    {
      avoid: 'Have your say «at one of our drop-in events»: Monday 7 December 2026, Town Hall, 6pm to 8pm.',
      kind: 'press'
    },
    { avoid: 'Our «coffee morning takes place» on Friday 5 June.', kind: 'poster' },
    {
      fine: 'Join our workshop on Wednesday 3 June. Call us about what you need: any access needs are fine.',
      kind: 'press'
    },
    {
      avoid: '«Join our workshop» on Wednesday 3 June. Ask for this poster in braille or British Sign Language.',
      kind: 'poster'
    },
    { fine: 'The Mayor said: “Join our workshop on Wednesday 3 June.”', kind: 'press' },
    { fine: 'Millbrook Hospital held an open day on Saturday 6 June.', kind: 'press' },
    { fine: 'Come to the clinic meeting point on Wednesday 3 June.', kind: 'leaflet' },
    { fine: 'Read the notes of our drop-in events: Monday 7 December 2026.', kind: 'press' },
    { fine: 'You are invited to a meeting about your care on Wednesday 3 June.', kind: 'letter' },
    { fine: 'Your care meeting is on Wednesday 3 June.', kind: 'letter' },
    { fine: 'Do not attend the event on Wednesday 3 June if you feel unwell.', kind: 'email' },
    { fine: 'Join our workshop. We will give the date later.', kind: 'press' }
  ],
  *check(draft, { organisation }) {
    const [invitation] = invitations(draft)
    if (invitation === undefined || givesAccess(draft) || organisation.elsewhere.includes('accessibility')) return
    yield {
      place: invitation,
      message: 'Say what access there is, such as step-free or a hearing loop, and how to ask for more.'
    }
  }
})

function givesAccess({ blocks }: Draft): boolean {
  return blocks.some(
    ({ text, sentences }) =>
      access.test(text) &&
      sentences.some(({ start, end }) => {
        const said = text.slice(start, end)
        return access.test(said) && !formats.test(said)
      })
  )
}

/** A talk about somebody's own care, or something else that is called by the word: “Join our talk group”. */
function isOfOne(before: string, words: string, after: string): boolean {
  return (
    /(?:\bnot|n['’]t|\bstaff|\byour(?: (?!say\b)[\w-]+){0,2}) $/i.test(before) ||
    /\byour (?:\w+ )?meetings?$/i.test(words) ||
    /^ (?:group|therapy|list|page|notes|minutes|report)\b|^ (?:about|to (?:discuss|talk about|review)) (?:your|his|her)\b/i.test(
      after
    )
  )
}

/** Invitations with the date they are for. */
function* invitations(draft: Draft): Generator<Place | null> {
  for (const { block, start, end, place, match } of search(draft, invites)) {
    if (
      / (?:point|room|place)$/i.test(block.text.slice(start, end + 6)) ||
      isOfOne(block.text.slice(Math.max(0, start - 40), start), match[0], block.text.slice(end, end + 40)) ||
      /\bmeeting (?:point|room)/i.test(match[0] + block.text.slice(end, end + 8))
    )
      continue
    const index = draft.blocks.indexOf(block)
    const near = draft.blocks.slice(Math.max(0, index - 2), index + 4).map(({ text }) => text)
    if (date.test(near.join('\n'))) yield place
  }
}
