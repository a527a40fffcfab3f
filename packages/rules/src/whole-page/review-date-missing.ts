import { rule } from '@allclear/core'
import { isComplete, isForPublic } from '../contact-and-access/complete.ts'
import { lastWords } from '../contact-and-access/edges.ts'
import { isFilledIn } from '../contact-and-access/filled-in.ts'
import { says } from '../search.ts'
import { cite } from '../sources.ts'

/** A year in full; or after its month, as on the back of a leaflet: “03/29”, “Mar 29”. */
const year = String.raw`(?:\b(?:19|20)\d\d|\b(?:0?[1-9]|1[0-2])/[23]\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* ?['’]?[23]\d)\b`
const checked = new RegExp(
  String.raw`\b(?:review(?:ed)?|checked|updated?|published|revised|issued?|produced|created|written|version|last modified|date of|valid (?:from|until))\b[^.]{0,40}${year}|${year}[^.]{0,20}\b(?:review|edition|version)`,
  'i'
)
const healthWords = [
  /\bsymptoms?\b/i,
  /\b(?:medicines?|tablets?|capsules?|inhalers?|dose)\b/i,
  /\btreat(?:ment|ed)\b/i,
  /\bside effects?\b/i,
  /\b(?:operation|surgery|anaesthetic)\b/i,
  /\b(?:infections?|vaccin\w+)\b/i,
  /\b(?:pain|fever|swelling|bleeding|rash)\b/i
]

export default rule({
  id: 'review-date-missing',
  chapter: 'whole-page',
  severity: 'suggestion',
  title: 'Say when health information was checked',
  why: 'People and staff need to know whether what they read is still right.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-standard', '1 Best practice'), cite('pif-tick', 'criteria (check)')],
  appliesTo: ['web-page', 'leaflet', 'consent'],
  cannotSee: 'A date that the website puts in by itself.',
  examples: [
    {
      avoid:
        '<html lang="en-GB"><body><h1>Ear infections</h1><p>The symptoms are pain and a fever. «Treatment is with tablets.»</p></body></html>',
      in: 'html',
      kind: 'web-page'
    },
    {
      fine: '<html lang="en-GB"><body><h1>Ear infections</h1><p>The symptoms are pain and a fever. Treatment is with tablets.</p><p>Last checked: May 2026.</p></body></html>',
      in: 'html',
      kind: 'web-page'
    },
    {
      fine: '<html lang="en-GB"><body><h1>Ear infections</h1><p>The symptoms are pain and a fever. Treatment is with tablets.</p><p>Review due: Mar 29</p></body></html>',
      in: 'html',
      kind: 'web-page'
    },
    {
      fine: '<html lang="en-GB"><body><h1>Parking</h1><p>Park behind the clinic.</p></body></html>',
      in: 'html',
      kind: 'web-page'
    },
    {
      fine: '<html lang="en-GB"><body><h1>Ear infections</h1><p>The symptoms are pain and a fever. Treatment is with tablets.</p></body></html>',
      in: 'html',
      kind: 'web-page',
      settings: { organisation: { elsewhere: ['review-date'] } }
    }
  ],
  *check(draft, settings) {
    if (settings.organisation.elsewhere.includes('review-date')) return
    if (!isComplete(draft) || !isForPublic(draft, settings) || says(draft, checked)) return
    if (healthWords.filter((word) => says(draft, word)).length < 3) return
    if (Object.keys(draft.frontMatter).some((key) => /review|update|check|date|modified|version/i.test(key))) return
    if (isFilledIn(draft, /review|update|check|date|version|footer/i)) return
    yield {
      place: lastWords(draft),
      message: 'Say when this was last checked, and when it will be checked again.'
    }
  }
})
