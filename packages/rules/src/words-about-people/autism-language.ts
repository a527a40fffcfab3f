import { type Draft, type Hit, rule } from '@allclear/core'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { asBeing } from '../wording/as-being.ts'
import { standsAlone } from '../wording/stands-alone.ts'
import { type PeopleLabel, people } from '../words/people.ts'

export default rule({
  id: 'autism-language',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say “autistic people”, and what support helps',
  why: 'In UK research, most autistic adults preferred “autistic”. “High-functioning” hides what people need.',
  whoItHelps: ['autistic people'],
  sources: [cite('nas', 'preferred terms'), cite('kenny', 'survey'), cite('scope', 'Autism')],
  cannotSee: 'What the person chooses. Some prefer “person with autism”.',
  examples: [
    { avoid: 'The club is for «children with autism».', better: 'The club is for autistic children.' },
    { avoid: 'Tell us if your child «has autism».', better: 'Tell us if your child is autistic.' },
    { avoid: 'Does your child «have autism»?' },
    { avoid: 'We help «someone with autism».', better: 'We help someone who is autistic.' },
    { avoid: 'He is «high-functioning» but autistic.', better: 'He is autistic, and needs help with travel.' },
    { avoid: 'We are all «a bit autistic».', better: 'We all like quiet at times.' },
    { avoid: 'We help «neurodiverse people» at work.', better: 'We help neurodivergent people at work.' },
    { fine: 'The Autism Act became law in 2009.' },
    { fine: 'Ours is a high-functioning team.' },
    { fine: 'I have autism.' },
    { fine: 'She said: “My son has autism.”' }
  ],
  check: aboutPeople(
    people(
      'person with autism',
      'high-functioning',
      'a bit autistic',
      'on the spectrum',
      "Asperger's",
      'challenging behaviour',
      'neurodiverse'
    ),
    { suggest: fitting, unless: isSomethingElse }
  )
})

const autism = /\b(?:autis|Asperger|neuro(?:div|typ))/i
const brain = /\b(?:autis|ADHD|dyslexi|neuro(?:div|typ))/i

function isSomethingElse(hit: Hit, label: PeopleLabel, draft: Draft): boolean {
  const { phrase, block, end } = hit
  if (/^(?:high|low) functioning$/.test(phrase.words)) return !autism.test(block.text)
  if (phrase.words.startsWith('normal ')) return !brain.test(block.text)
  if (label === 'on the spectrum')
    return !standsAlone(hit) || !says(draft, /\bautis|Asperger/i) || /^ of\b/.test(block.text.slice(end))
  if (label === 'challenging behaviour') return !/\b(?:autis|learning disab)/i.test(block.text)
  // What it used to be called is worth saying.
  if (label === "Asperger's")
    return /\b(?:used to|no longer|previously|formerly|known as|called|diagnos\w+)\b/i.test(block.text)
  return phrase.words.endsWith('autism') && /^[-‐‑ ]spectrum/i.test(block.text.slice(end))
}

/** “have autism and a learning disability” would have to be written afresh. */
function fitting(hit: Hit): string[] {
  const { phrase, block, end, suggest } = hit
  if (!/\bautism$/.test(phrase.words)) return suggest
  if (/^(?:,| or| and|\/)/.test(block.text.slice(end))) return []
  return phrase.words === 'have autism' ? asBeing(hit, ['be autistic']) : suggest
}
