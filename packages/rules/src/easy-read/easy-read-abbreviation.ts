import { overlaps, type Problem, rule } from '@allclear/core'
import { type Use, usesOf } from '../initials/abbreviations.ts'
import { isInFull } from '../initials/in-full.ts'
import { cite } from '../sources.ts'
import { isCommon } from '../wording/common-words.ts'
import { isKnown } from '../wording/known-terms.ts'
import { initials } from '../words/initials.ts'
import { medicalTerms } from '../words/medical-terms.ts'

// In full these are hard words too.
const hard = new Map(medicalTerms.map(({ words, plain: [meaning] }) => [words, meaning]))
const entries = new Map(initials.map((entry) => [entry.short, entry]))
// People say these, and few know what they stand for.
const said = new Set('NHS GP UK TV OK DVD AM PM COVID USA BBC ID PIN YES NO'.split(' '))

export default rule({
  id: 'easy-read-abbreviation',
  chapter: 'easy-read',
  severity: 'warning',
  title: 'Use no initials in Easy Read',
  why: 'Initials ask people to remember words that are not on the page. So write the words each time.',
  whoItHelps: ['people with a learning disability', 'people who find reading hard'],
  sources: [cite('gov-formats', 'full words'), cite('ie-easy', '12'), cite('pif-easy')],
  appliesTo: ['easy-read'],
  cannotSee: 'Which initials your readers say themselves. List those in your settings.',
  examples: [
    { avoid: 'We will check your «BP».', better: 'We will check your blood pressure.', kind: 'easy-read' },
    { avoid: 'You will have an «ECG».', better: 'You will have a test of your heart.', kind: 'easy-read' },
    { avoid: 'We will check your body mass index («BMI»).', kind: 'easy-read' },
    { avoid: 'The «MRI» takes an hour. The MRI is loud.', kind: 'easy-read' },
    { fine: 'Your NHS doctor is a GP. GPs work at a surgery.', kind: 'easy-read' },
    { fine: 'Go to the IMPACT Centre. The book says “BMI”.', kind: 'easy-read' },
    { fine: 'You may use BSL.', kind: 'easy-read', settings: { organisation: { knownTerms: ['BSL'] } } },
    { fine: 'We will check your body mass index (BMI).', kind: 'leaflet' }
  ],
  *check(draft, settings) {
    for (const [short, uses] of usesOf(draft)) {
      if (said.has(short) || isKnown(short, settings)) continue
      // A word in capitals, or a name that looks like one.
      if (!entries.has(short) && (isCommon(short.toLowerCase()) || short.length > 5)) continue
      const use = uses.find(({ inName, block, start, end }) => !inName && !overlaps(block.quotes, start, end))
      if (use) yield toWrite(use)
    }
  }
})

function toWrite(use: Use): Problem {
  const { short, many, block, start, end } = use
  const entry = entries.get(short)
  const [full, another] = entry?.plain ? [entry.plain] : (entry?.full ?? [])
  const place = block.place(start, end)
  if (isInFull(use, entry?.full ?? []))
    return { place, message: `Leave out “${short}”. Write the words in full each time.` }
  const meaning = entry?.means ?? (another === undefined ? hard.get(full ?? '') : undefined)
  if (meaning !== undefined) return { place, message: `Say what this is in plain words, such as “${meaning}”.` }
  return {
    place,
    message: full && !another ? `Write “${full}” each time.` : `Write “${short}” in full each time.`,
    suggest: many ? [] : another ? (entry?.full ?? []).slice() : full ? [full] : [],
    ...(entry ? {} : { severity: 'suggestion', needsPerson: true })
  }
}
