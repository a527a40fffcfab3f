import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { claimsOf, isOnlyAsking } from './coproduction.ts'

export default rule({
  id: 'involvement-level-word-mismatch',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Use the word for how people took part',
  why: 'Telling people, asking people and deciding with people are different. Each is useful, and each has its own word.',
  whoItHelps: ['Disabled people'],
  sources: [cite('arnstein', 'ladder'), cite('scie', 'ladder')],
  appliesTo: ['web-page', 'leaflet', 'press', 'easy-read', 'consent', 'email', 'social', 'poster', 'letter', 'general'],
  cannotSee: 'Who made the decisions. Ask the people who took part which word fits.',
  examples: [
    {
      avoid: 'Our «coproduced» survey asked 500 people.',
      better: 'We asked 500 people in a survey. Then 8 of them helped us write the plan.'
    },
    { avoid: 'We «co-designed» the plan in a public consultation.' },
    { fine: 'We asked 500 people in a survey.' },
    { fine: 'Disabled people coproduced the survey with us. They chose the questions.' },
    { fine: 'After a survey, we decided the plan together in a coproduced group.' },
    { fine: 'How is a coproduced plan different from a consultation?' }
  ],
  *check(draft) {
    for (const claim of claimsOf(draft))
      if (isOnlyAsking(claim))
        yield {
          place: claim.place,
          message: 'Was this asking for views, or deciding together? Use the word for what you did.',
          needsPerson: true
        }
  }
})
