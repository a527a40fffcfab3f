import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { people } from '../words/people.ts'

export default rule({
  id: 'victim-language',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Say that people have a condition, not that they suffer',
  why: '“Suffers from” assumes that life with a condition is all misery. It leaves no room for the person’s own view.',
  whoItHelps: ['Disabled people'],
  sources: [
    cite('gov-incl', '1.2'),
    cite('nhs-az', 'suffering from'),
    cite('deep', 'words to avoid'),
    cite('macmillan')
  ],
  cannotSee: 'Whether the person says that they suffer. Their own words are right.',
  examples: [
    { avoid: 'She «suffers from» asthma.', better: 'She has asthma.' },
    {
      avoid: 'People «suffering from» asthma can have a flu vaccine.',
      better: 'People with asthma can have a flu vaccine.'
    },
    { avoid: '«Migraine sufferers» can call us.', better: 'People with migraine can call us.' },
    { avoid: 'We help «stroke victims».', better: 'We help people who have had a stroke.' },
    { avoid: 'He «is afflicted by» epilepsy.', better: 'He has epilepsy.' },
    { avoid: '«Are you suffering from» hay fever?', better: 'Do you have hay fever?' },
    { avoid: 'He «suffers with» his back.' },
    { avoid: 'She «is battling cancer».', better: 'She has cancer.' },
    { avoid: 'He «suffers from autism».', better: 'He is autistic.' },
    { fine: 'We help victims of crime.' },
    { fine: 'The clinic suffers from a lack of rooms.' },
    { fine: 'I suffer from asthma.' },
    { fine: 'Your child may be in pain, and you do not want them to suffer.' },
    { fine: 'He said: “I know how she suffers from it.”' }
  ],
  check: aboutPeople(
    people(
      'suffers from',
      'sufferer',
      'had a stroke',
      'afflicted by',
      'victim of an illness',
      'suffer in silence',
      'battle with cancer'
    ),
    { unless: (hit) => isOfThings(hit), suggest: fitting }
  )
})

// What things, places and services suffer from, and what was done to people.
const things =
  /^ (?:(?:the|a|an|this|these|such|any|some|more|severe|serious|chronic|long-term|other|poor|low|bad) )*(?:lack|shortages?|delays?|cuts|underfunding|funding|staffing|access|design|weather|neglect|abuse|violence|discrimination|racism|poverty|hunger|injustice|harm|crime|effects?|consequences|impacts?|side|problems? with|technical|bugs?|drought|flood\w*|damp|damage|exclusion|stigma|prejudice|war|(?:poor |bad )?(?:bus|rail|transport|links|roads|signal|broadband|infrastructure|management|maintenance))\b/i
const notPeople =
  /\b(?:services?|systems?|clinics?|hospitals?|websites?|buildings?|areas?|towns?|city|cities|villages?|wards?|teams?|projects?|buses|trains|schools?|roads?|county|council|study|studies|data|animals?|cattle|dogs?|cats?|horses?|business(?:es)?|economy)$/i

function isOfThings({ block, sentence, phrase, start, end }: Hit): boolean {
  if (!/^(?:\w+ )?suffer/.test(phrase.words) && !/(?:afflicted|stricken|crippled)/.test(phrase.words)) return false
  const before = block.text.slice(sentence.start, start).trimEnd()
  return (
    things.test(block.text.slice(end)) ||
    notPeople.test(before.replace(/\s(?:that|which|who|often|still|can|may)$/i, ''))
  )
}

/** “You may be suffering from”, “conditions you are suffering with”: nothing fits after “be” alone, or at the end. */
function fitting({ phrase, block, sentence, from, end, suggest }: Hit): string[] {
  if (!/(?:suffer|afflicted|stricken)\w* (?:from|with|by)$/.test(phrase.words)) return suggest
  // “He suffers with his back”
  if (!/^ (?!(?:his|her|their|your|my|its|our)\b)[\p{L}\d“"]/u.test(block.text.slice(end))) return []
  const before = sentence.words[from - 1]?.lower ?? ''
  const isBare = /^(?:suffering|afflicted|stricken)/.test(phrase.words)
  if (
    isBare &&
    /^(?:be|is|are|was|were|been|not|still|also|already|currently|often|am|he's|she's|you|we|after|by|from|of|to|for|without|stop)$/.test(
      before
    )
  )
    return []
  // “Do you suffer with” and “those who suffered with” read on as they should.
  return suggest
}
