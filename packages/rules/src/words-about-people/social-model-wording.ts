import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { asBeing } from '../wording/as-being.ts'
import { standsAlone } from '../wording/stands-alone.ts'
import { people } from '../words/people.ts'

export default rule({
  id: 'social-model-wording',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Say “Disabled people”, not “people with disabilities”',
  why: 'In the UK social model, people have impairments. It is barriers in society that disable them.',
  whoItHelps: ['Disabled people'],
  sources: [
    cite('gov-incl', '1.1'),
    cite('scope', 'social model'),
    cite('mind-style', 'Ability and disability'),
    cite('nhs-incl-disab')
  ],
  cannotSee: 'How the person wants to be described, or what their own group has decided. Ask them.',
  examples: [
    { avoid: 'We offer support for «people with disabilities».', better: 'We offer support for Disabled people.' },
    { avoid: '«An adult with a disability» can bring a helper.', better: 'A Disabled adult can bring a helper.' },
    { avoid: 'Tell us if you «have a disability».', better: 'Tell us if you are disabled.' },
    {
      avoid: 'Tell us if you «have a disability» which affects your visit.',
      better: 'Tell us if you have an impairment which affects your visit.'
    },
    { avoid: 'Does your child «have a disability»?' },
    { fine: 'People with a learning disability can bring a supporter.' },
    { fine: 'The UN Convention on the Rights of Persons with Disabilities is law.' },
    { fine: 'You have a disability if your impairment has a long-term effect (Equality Act 2010).' },
    { fine: 'You need a disability pass, and those who have a disability pass come in free.' },
    { fine: 'I have a disability and I like this ward.' }
  ],
  check: aboutPeople(
    people('people with disabilities', 'living with a disability', 'has a disability', 'impairment or disability'),
    {
      message: ({ suggest: [first = 'Disabled people'] }) => `Write “${first}”, as the social model does.`,
      suggest: fitting,
      unless: (hit) => isOwnWords(hit) || isLaw(hit) || (hit.text.endsWith('disability') && !standsAlone(hit)),
      quotes: 'ask'
    }
  )
})

// “with a disability or health condition” would have to be written afresh.
const goesOn =
  /^(?:,| or| and|\/) ?(?:an? )?(?:[\p{L}-]+ ){0,2}(?:impairment|condition|illness|loss|need|problem|difficult|disease)/u

function fitting(hit: Hit): string[] {
  const { phrase, block, end, suggest } = hit
  if (goesOn.test(block.text.slice(end))) return []
  const fits = phrase.words === 'have a disability' ? asBeing(hit, ['be disabled', 'have an impairment']) : suggest
  // “Are disabled that affects you” would be wrong.
  return /^ (?:that|which|affecting)\b/.test(block.text.slice(end))
    ? fits.filter((words) => /impair/.test(words))
    : fits
}

/** Nobody corrects what people call themselves. */
function isOwnWords({ sentence }: Hit): boolean {
  return sentence.words.some(({ text }) => /^(?:I|I['’]m|I['’]ve|me|my|My|myself)$/.test(text))
}

/** The UN Convention has its name, and the Equality Act says who “has a disability”; so do forms that quote it. */
function isLaw({ phrase, block, sentence, to }: Hit): boolean {
  if (/rights of persons with disabilities/i.test(block.text)) return true
  return (
    phrase.ask === true &&
    (/\b(?:Equality Act|for the purposes of|defined|definition|tribunal)\b/i.test(block.text) ||
      sentence.words[to + 1]?.lower === 'if')
  )
}
