import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { claimsOf, isOnlyAsking, isSupported } from './coproduction.ts'

export default rule({
  id: 'coproduction-claim-unsupported',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say who coproduced it, and what they changed',
  why: 'Coproduction means equal partners who share decisions. People trust the word when they can see who did what.',
  whoItHelps: ['Disabled people'],
  sources: [
    cite('coproduction', '5 values, 7 steps'),
    cite('scie', 'principles'),
    cite('arnstein', 'ladder'),
    cite('nhs-standard', '6')
  ],
  appliesTo: ['web-page', 'leaflet', 'press', 'easy-read', 'consent', 'email', 'social', 'poster', 'letter', 'general'],
  cannotSee: 'What really happened. Ask the people who took part whether they would call it coproduction.',
  examples: [
    {
      avoid: 'This leaflet was «coproduced».',
      better:
        '12 Disabled people planned and tested this leaflet with us. They asked us to add text numbers. We paid them.'
    },
    { avoid: 'Our plan is «co-designed» with patients.' },
    {
      fine: 'Coproduced with 12 Disabled people from Millbrook Access Group. They asked us to add text numbers. We paid them.'
    },
    { fine: 'We want to coproduce our next plan. What is coproduction?' },
    { fine: 'The guide will be coproduced with carers.' },
    { fine: 'The chair said: “This was coproduced.”' }
  ],
  *check(draft) {
    for (const claim of claimsOf(draft)) {
      // Then `involvement-level-word-mismatch` asks.
      if (isOnlyAsking(claim) || isSupported(draft, claim)) continue
      yield {
        place: claim.place,
        message: 'Say who took part, from when, what they changed, and how you thanked them.',
        needsPerson: true
      }
      return
    }
  }
})
