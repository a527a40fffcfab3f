import { type Draft, elements, rule } from '@allclear/core'
import { anyOf, says } from '../search.ts'
import { cite } from '../sources.ts'
import { isComplete, isForPublic } from './complete.ts'
import { lastWords } from './edges.ts'
import { isFilledIn } from './filled-in.ts'

const named = anyOf('', [
  /\b(?:NHS|CIC|CIO|CCG|ICB)\b/,
  /\b(?:Trust|Surgery|Hospital|Infirmary|Hospice|Council|Clinic|Practice|Pharmacy|Cent(?:re|er)|Services?|Team|Department|Unit|Ward|School|College|University|Society|Foundation|Association|Charity|Group|Library|Partnership|Board|Network|Hub|Project|Programme|Agency|Institute|Ltd|Limited)\b/,
  // “Millbrook Podiatry”, “Elm House Physiotherapy”.
  /\b[A-Z][\w’-]+ (?:[A-Z][a-z]*(?:iatrics?|iatry|ology|therapy)|Dietetics)\b/,
  /@[\w-]+\.\w|\bwww\.|\bhttps?:\/\//
])

/** A line that is a name, such as “Elm House team” under the sign-off. */
const line =
  /^(?:[Tt]he )?(?!(?:The|Your|Our|This)\b)\p{Lu}[\p{L}’'-]+(?: [\p{L}’'&-]+){0,4} (?:team|surgery|clinic|service|practice|ward|hospital|pharmacy|department|unit)$/mu

const fromWhom =
  /service|organi[sz]ation|sender|team|clinic|practice|trust|hospital|surgery|header|letterhead|logo|footer|signature|from/i

export default rule({
  id: 'unclear-who-from',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Say who this is from',
  why: 'A message from nobody looks like a scam. People put it away or worry about it.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-messages', 'Telling patients who your message is from'), cite('nhs-standard', '1')],
  appliesTo: ['letter', 'email'],
  cannotSee: 'Whether people know the name you use, and find the same name everywhere.',
  examples: [
    { avoid: 'Dear Sam\n\nYour results are ready. Please call us.\n\n«Yours sincerely»\n\nJo Marsh', kind: 'letter' },
    { fine: 'Dear Sam\n\nYour results are ready.\n\nYours sincerely\n\nJo Marsh\\\nMillbrook Surgery', kind: 'letter' },
    { fine: 'Dear Sam\n\nYour results are ready.\n\nYours sincerely\n\n((service name))', kind: 'letter' },
    {
      fine: 'Dear Sam\n\nYour results are ready.\n\nYours sincerely\n\nJo Marsh\\\nThe Elm House memory team',
      kind: 'letter'
    },
    { fine: '---\nfrom: Millbrook Surgery\n---\n\nDear Sam\n\nYour results are ready.', kind: 'email' },
    { fine: 'Dear Sam\n\nYour results are ready.\n\nJo Marsh\\\nDirector, Northern Screening Hub', kind: 'letter' },
    {
      fine: 'Millbrook Podiatry\\\nElm Road\n\nDear Sam\n\nYour results are ready.\n\nYours sincerely',
      kind: 'letter'
    },
    { fine: 'Your results are ready.', kind: 'letter' },
    {
      fine: 'Dear Sam\n\nYour results are ready.\n\nYours sincerely\n\nJo Marsh',
      kind: 'letter',
      settings: { organisation: { elsewhere: ['name'] } }
    }
  ],
  *check(draft, settings) {
    const { elsewhere, name } = settings.organisation
    if (elsewhere.includes('name') || !isComplete(draft) || !isForPublic(draft, settings)) return
    if (says(draft, named) || says(draft, line) || hasSender(draft) || isFilledIn(draft, fromWhom)) return
    if (name && draft.source.includes(name)) return
    yield { place: lastWords(draft), message: `Name the service this is from${name ? `, such as ${name}` : ''}.` }
  }
})

/** An email’s sender is shown with it; a letterhead may be a picture. */
function hasSender(draft: Draft): boolean {
  const { from, sender } = draft.frontMatter
  return Boolean(from ?? sender) || elements(draft, 'img').length > 0 || says(draft, /^From: ?\S/m)
}
