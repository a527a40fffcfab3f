import { type Hit, type Phrase, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { standsAlone } from '../wording/stands-alone.ts'

const who = `adult, adults, child, children, clients, communities, families, group, groups, individuals, members,
  older people, patient, patients, people, person, populations, residents, users, women, young people`.split(/,\s+/)
const words: readonly Phrase[] = [
  ...['', 'the most ', 'our most '].flatMap((most) =>
    who.map((one): Phrase => ({ words: `${most}vulnerable ${one}`, ask: true }))
  ),
  { words: 'the most vulnerable', ask: true },
  { words: 'our most vulnerable', ask: true },
  { words: 'those most vulnerable', ask: true }
]
// The words go on to say who or why.
const goesOn =
  /^(?:,? (?:who|whose|because|such as|like|including|for example|to|with|at risk|due to|living|of|in (?:a )?(?:crisis|care))\b|,? ?[(:])/i

export default rule({
  id: 'vulnerable-without-reason',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say who is at risk, and from what',
  why: 'People do not see themselves in “vulnerable”. It also hides what puts them at risk.',
  whoItHelps: ['Disabled people', 'older people'],
  sources: [cite('nhse-waiting', 'support needs'), cite('rewriting', 'vulnerable'), cite('inclusion-london')],
  cannotSee: 'Whether a law or a form makes you use the word.',
  examples: [
    {
      avoid: 'We have vaccines for «vulnerable patients».',
      better: 'We have vaccines for people with a weak immune system.'
    },
    { avoid: 'We help «the most vulnerable».' },
    { fine: 'Some veins are vulnerable, and so is bone.' },
    { fine: 'The virus puts vulnerable people, such as those having cancer treatment, at risk.' },
    { fine: 'We checked on clinically vulnerable people.' },
    { fine: 'Our safeguarding policy covers vulnerable adults.' }
  ],
  check: phrases(words, {
    message: ({ text }) => `Say who you mean and what puts them at risk, not “${text}”.`,
    unless: (hit) => isSaid(hit) || isLegal(hit)
  })
})

function isSaid(hit: Hit): boolean {
  const { block, sentence, from, end } = hit
  if (goesOn.test(block.text.slice(end)) || !standsAlone(hit)) return true
  return /^(?:clinically|extremely|financially|digitally|not|less)$/.test(sentence.words[from - 1]?.lower ?? '')
}

/** The law on keeping people safe has its own terms. */
function isLegal({ block }: Hit): boolean {
  return /\b(?:safeguard\w*|Vulnerable Groups|Act \d{4}|court|witness\w*|abuse[ds]?|DBS|barred list)\b/i.test(
    block.text
  )
}
