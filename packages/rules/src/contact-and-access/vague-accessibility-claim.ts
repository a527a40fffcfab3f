import { type Hit, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { standsAlone } from '../wording/stands-alone.ts'

const claims = `fully accessible, completely accessible, fully wheelchair accessible, wheelchair friendly,
  disabled friendly, disability friendly, accessible to all, accessible for all, accessible to everyone,
  accessible for everyone, DDA compliant, has good access, good disabled access, full disabled access`.split(/,\s+/)
// What is there, so that people can see for themselves.
const features =
  /\b(?:level (?:access|entrance)|step-?free|ramps?|lifts?|hoists?|hearing loops?|induction loops?|accessible (?:toilets?|parking)|changing places|blue badge|wide(?:r)? doors?|automatic doors?|quiet (?:room|space)|handrails?|metres? wide|\d+ ?cm)\b/i
const digital =
  /\b(?:WCAG|websites?|web ?pages?|pages?|sites?|apps?|digital|online|documents?|PDFs?|forms?|content|keyboards?|screen readers?|services?|information|data|records?|tools?|software|system|code|components?)\b/i

export default rule({
  id: 'vague-accessibility-claim',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Say what is there, not “fully accessible”',
  why: 'No place works for everybody. Facts let people decide whether they can use it.',
  whoItHelps: [
    'people with mobility or dexterity impairments',
    'blind people and screen reader users',
    'Deaf people who use British Sign Language',
    'autistic people'
  ],
  sources: [cite('aais', 'guidance'), cite('scope', 'talking about disability')],
  cannotSee: 'What is really there. Go and look, or ask Disabled people who use it.',
  examples: [
    {
      avoid: 'The venue is «fully accessible».',
      better: 'The venue has level access, a lift and a hearing loop.'
    },
    { avoid: 'We meet in a «wheelchair-friendly» hall.' },
    { fine: 'The hall is fully accessible. It has a lift and a hearing loop.' },
    { fine: 'Some pages are not fully accessible. They do not meet WCAG 2.2.' },
    { fine: 'The hall is not fully accessible.' },
    { fine: 'Is the venue fully accessible? It has good access to the M1. We need fully accessible homes.' },
    { fine: 'The flyer calls it “fully accessible”.' }
  ],
  check: phrases(
    claims.map((words) => ({ words })),
    {
      message: ({ text }) =>
        `Say what is there instead of “${text}”: a lift, level entrance, hearing loop, quiet room.`,
      unless: (hit, draft) => isDenied(hit) || digital.test(saidIn(hit)) || hasFeatures(hit, draft.blocks)
    }
  )
})

/** “Not fully accessible”, or a wish to be: “make it accessible to all”. */
function isDenied(hit: Hit): boolean {
  const { phrase, sentence, from, to, block } = hit
  // “Is the venue fully accessible?” asks, and “good access to the motorway” is about something else.
  if (block.text[sentence.end - 1] === '?') return true
  if (phrase.words.endsWith('access') && sentence.words[to + 1]?.lower === 'to') return true
  if (phrase.words.startsWith('accessible') && !standsAlone(hit)) return true
  return sentence.words
    .slice(Math.max(0, from - 4), from)
    .some(({ lower }) =>
      /^(?:not|never|no|less|more|make|makes|making|want|need|needs|demand|campaign|aim|should|must|become)$|n't$/.test(
        lower
      )
    )
}

function saidIn({ block, sentence }: Hit): string {
  return block.text.slice(sentence.start, sentence.end)
}

function hasFeatures({ block }: Hit, blocks: readonly { text: string }[]): boolean {
  const at = blocks.indexOf(block)
  return blocks.slice(at, at + 8).some(({ text }, index) => (index < 2 || text.length < 120) && features.test(text))
}
