import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

const people =
  'patients?|service users?|clients?|applicants?|attendees?|visitors|individuals|participants?|claimants?|residents|tenants|customers|members of the public|parents?(?: (?:and|or) (?:carers?|guardians?))?'
const asked =
  'should|must|(?:will )?need to|ha(?:ve|s) to|(?:are|is)(?: kindly| also| now)? (?:asked|advised|requested|required|reminded|encouraged|urged) (?:to|that)|(?:are|is) not allowed to|may not|should ensure'
const pattern = new RegExp(
  String.raw`(?<!\S)(?<![\p{L}\p{N},;:)–-] )(?:(?:all|any|our|the|most|both) )?(?:(?:new|existing|day|hospital) )?(?:${people})(?: (?:who|with|on|aged|taking|attending|having|coming|wishing|wanting|under|over)\b[^.,;:\n]{2,70}?)? (?:${asked})\b`,
  'giu'
)
const hint = new RegExp(people, 'i')
// What is fair to ask of a service, and what is done to people: “patients must be weighed”.
const notAsked =
  /^ (?:be (?:able|free|safe|seen|treated|offered|given|told|kept|allowed|\w+ed)|not (?:be|have to)|have (?:access|the right)|feel|know that)\b/i

export default rule({
  id: 'reader-not-addressed',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Talk to the reader as “you”',
  why: '“You” is short and clear. “Patients should” leaves people asking if it means them.',
  whoItHelps: ['people who find reading hard', 'people with a learning disability', 'autistic people'],
  sources: [cite('nhs-voice', 'Voice'), cite('pemat', 'addresses user directly'), cite('aomrc', 'second person')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'sms', 'email', 'poster', 'consent', 'general'],
  cannotSee: 'Who reads this. Write “patients” in what only staff read, and set the audience to staff.',
  examples: [
    { avoid: '«Patients should» bring this letter.', better: 'Please bring this letter.' },
    { avoid: '«Patients who use a hearing aid are asked to» tell us.', better: 'If you use a hearing aid, tell us.' },
    { fine: 'You should bring this letter.' },
    { fine: 'Patients should be able to see a nurse on the same day.' },
    { fine: 'We tell staff what patients should bring.' },
    { fine: 'Patients should bring this letter.', settings: { audience: 'staff' } }
  ],
  *check(draft, { audience }) {
    if (audience === 'staff') return
    for (const { block, end, match, place } of search(draft, pattern, hint)) {
      if (block.kind === 'heading' || block.kind === 'title' || notAsked.test(block.text.slice(end))) continue
      yield { place, message: `Talk to the reader: write “you” or “please”, not “${shortened(match[0])}”.` }
    }
  }
})

function shortened(words: string): string {
  const all = words.split(' ')
  return all.length > 4 ? `${all[0]} … ${all.slice(-2).join(' ')}` : words
}
