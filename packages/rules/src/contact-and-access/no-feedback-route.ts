import { rule } from '@allclear/core'
import { hasSeparateSheet } from '../consent/separate-sheet.ts'
import { anyOf, says } from '../search.ts'
import { cite } from '../sources.ts'
import { isComplete, isForPublic } from './complete.ts'
import { lastWords } from './edges.ts'
import { isFilledIn } from './filled-in.ts'

const hard = String.raw`\b(?:hard|difficult) to (?:read|use|understand|follow)\b`
const tell = String.raw`\b(?:tell|e-?mail|text|call|phone|ring|contact|write to|let) us\b`
const said = String.raw`[^.!?\n]{0,80}`
// “Tell us if it is hard to use”, “If this is hard to use, email us”.
const invitedIf = new RegExp(`${tell}${said}${hard}|\\bif (?:this|it|anything)\\b${said}${hard}${said}${tell}`, 'i')
const invited = anyOf('i', [
  /\bfeedback\b|\bcompl(?:ain|aints?|iments?)\b|\bPALS\b|\bPatient Advice and Liaison\b/,
  /\b(?:tell us|let us know|say) (?:what you think|if (?:this|anything|something)|how (?:we|this|to make))/,
  /\byour (?:views|opinions?|comments|thoughts|ideas)\b|\bcomments?\b|\breport a problem\b/,
  /\b(?:something|anything) (?:[\w ]{0,20} )?(?:wrong|unclear|not clear|hard)\b|\bimprove (?:this|it|our)\b/,
  /\b(?:useful|helpful|easy to (?:read|use|understand)|hard to (?:read|use|understand))\?|\bsurvey\b/,
  /\bsuggestions?\b|\bhear (?:from you|what you)\b|\b(?:un|not )happy with (?:our|your|the|this)\b/,
  /\b(?:we|us) (?:could |can )?(?:do|get) better\b|\bhow (?:did|are) we do(?:ing)?\b/,
  /\brate (?:this|us|our)\b|\bfriends and family test\b/,
  /\bconcerns? about (?:your|our|the) (?:care|treatment|service)\b/
])

export default rule({
  id: 'no-feedback-route',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Ask people to say if this is hard to use',
  why: 'People who meet a barrier know best where it is. You hear of it only if they can tell you.',
  whoItHelps: ['everyone'],
  sources: [
    cite('nhs-standard', '1'),
    cite('ais', 'feedback and complaints'),
    cite('psbar', 'accessibility statement')
  ],
  appliesTo: ['leaflet', 'consent'],
  cannotSee: 'Whether somebody reads what people say, and changes things.',
  examples: [
    {
      avoid: `${'Put 1 drop in each eye in the morning. Wash your hands first. '.repeat(6)}\n\n«The bottle is hard to use.»`,
      kind: 'leaflet'
    },
    {
      fine: `${'Put 1 drop in each eye in the morning. Wash your hands first. '.repeat(6)}\n\nWas this hard to use? Email info@example.nhs.uk.`,
      kind: 'leaflet'
    },
    {
      fine: `${'Put 1 drop in each eye in the morning. Wash your hands first. '.repeat(6)}\n\nTo complain, ask for the Patient Advice and Liaison Service.`,
      kind: 'leaflet'
    },
    { fine: 'Put 1 drop in each eye in the morning.', kind: 'leaflet' },
    {
      fine: 'Put 1 drop in each eye in the morning. Wash your hands first. '.repeat(6),
      kind: 'leaflet',
      settings: { organisation: { elsewhere: ['complaints'] } }
    }
  ],
  *check(draft, settings) {
    if (settings.organisation.elsewhere.includes('complaints') || hasSeparateSheet(draft)) return
    if (!isComplete(draft) || !isForPublic(draft, settings) || says(draft, invited) || says(draft, invitedIf)) return
    if (isFilledIn(draft, /feedback|complain|pals|footer/i)) return
    yield {
      place: lastWords(draft),
      message: 'Ask people to tell you if this is hard to use, and say how: by email, text or phone.'
    }
  }
})
