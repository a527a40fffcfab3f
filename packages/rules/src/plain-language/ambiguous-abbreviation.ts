import { rule } from '@allclear/core'
import { notInFull, withArticle } from '../initials/not-in-full.ts'
import { search } from '../search.ts'
import { cite } from '../sources.ts'
import { shortEnough } from '../wording/short-enough.ts'
import { hasSeveral } from '../words/initials.ts'

// “DNA” for “did not attend”: everybody knows the other sense.
const missed =
  /\b(?:(?<=\b(?:you|they|patients|who|people) )DNA|DNA(?= (?:your|their|the|an|his|her|my|this|that) (?:\p{L}+ )?(?:appointments?|clinics?|slots?|visits?)\b))\b(?![’'])/gu

const isOfSomething = /^ (?:an?|any|her|his|my|one|that|the|their|this|two|your|\d)/

export default rule({
  id: 'ambiguous-abbreviation',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Write initials in full if they have more than one meaning',
  why: '“ED” is an emergency department, an eating disorder or a problem with erections. Readers may take the wrong one.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-az', 'DNA'), cite('aomrc', 'jargon')],
  cannotSee: 'Which of the meanings is yours.',
  examples: [
    { avoid: 'Go to the «ED».', better: 'Go to the emergency department (ED).' },
    { avoid: 'Your «PA» can come too.' },
    { avoid: 'All staff must log in to «ESR».' },
    {
      avoid: 'If you «DNA» your appointment, we have to start again.',
      better: 'If you miss your appointment, we have to start again.'
    },
    { avoid: 'If you «DNA», we have to start again.', better: 'If you do not come, we have to start again.' },
    { fine: 'Go to the emergency department (ED). The ED is always open.' },
    { fine: 'Your DNA is in every cell.' },
    { fine: 'The ED team will see you.', settings: { audience: 'staff' } },
    { fine: 'The PA can help.', settings: { organisation: { knownTerms: ['PA'] } } }
  ],
  *check(draft, settings) {
    for (const { use, entry } of notInFull(draft, settings)) {
      if (!entry || !hasSeveral(entry)) continue
      const [first = '', second = ''] = entry.full
      yield {
        ...withArticle(use, use.many ? [] : entry.full.map((words) => `${words} (${use.short})`)),
        message: shortEnough(
          `Write “${use.short}” in full: it can mean ${first} or ${second}.`,
          `Write “${use.short}” in full: it has several meanings.`
        ),
        needsPerson: true
      }
    }
    if (settings.audience === 'staff') return
    for (const { block, end, place } of search(draft, missed))
      yield isOfSomething.test(block.text.slice(end))
        ? { place, message: 'Write “miss”: most people know “DNA” as genes.', suggest: ['miss', 'missed'] }
        : {
            place,
            message: 'Write “do not come”: most people know “DNA” as genes.',
            suggest: ['do not come', 'did not come']
          }
  }
})
