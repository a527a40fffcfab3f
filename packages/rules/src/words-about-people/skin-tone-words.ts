import { type Hit, type Phrase, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { standsAlone } from '../wording/stands-alone.ts'

const dark = ['dark', 'darker', 'deeper']
const light = ['fair', 'fairer', 'light', 'lighter']
const words: readonly Phrase[] = [
  ...skin(dark, ['brown and black skin', 'brown or black skin'], ['brown and black skin tones']),
  ...skin(light, ['white skin'], ['white skin tones']),
  ...['people', 'patients', 'children', 'babies', 'adults'].flatMap((who): Phrase[] => [
    ...dark.map((tone) => ({ words: `${tone} skinned ${who}`, suggest: [`${who} with brown or black skin`] })),
    ...[...light, 'pale'].map((tone) => ({ words: `${tone} skinned ${who}`, suggest: [`${who} with white skin`] }))
  ]),
  ...[...dark, ...light, 'pale'].map((tone): Phrase => ({ words: `${tone} skinned` }))
]

function skin(tones: readonly string[], one: string[], many: string[]): Phrase[] {
  return tones.flatMap((tone) => [
    { words: `${tone} skin`, suggest: one },
    { words: `${tone} skin tones`, suggest: many }
  ])
}

export default rule({
  id: 'skin-tone-words',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say “brown and black skin”, not “dark skin”',
  why: 'In NHS research, people with brown and black skin wanted exact words. “Darker” needs a skin to be darker than.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-skin', 'main content and alt text')],
  cannotSee: 'Whether you mean a skin tone, or a patch that is darker than the skin around it.',
  examples: [
    {
      avoid: 'The rash is harder to see on «darker skin».',
      better: 'The rash is harder to see on brown and black skin.'
    },
    { avoid: 'Tell us if you have «dark skin».', better: 'Tell us if you have brown or black skin.' },
    { avoid: '«Fair-skinned people» burn fast.', better: 'People with white skin burn fast.' },
    { fine: 'You may see a patch of darker skin around your neck.' },
    { fine: 'Darker skin on your scar can stay.' },
    { fine: 'Dark skin patches can be a sign.' },
    { fine: 'The rash is harder to see on brown and black skin.' },
    { fine: '![A hand with dark skin and a small plaster](hand.jpg)' }
  ],
  check: phrases(words, {
    message: ({ suggest: [first], text }) =>
      first ? `Write “${first}”, not “${text}”.` : `Name the skin tone: “brown”, “black” or “white”, not “${text}”.`,
    suggest: ({ sentence, from, suggest: [first, second, ...rest] }) =>
      first === undefined
        ? []
        : second && /^(?:have|has|had|having|with)$/.test(sentence.words[from - 1]?.lower ?? '')
          ? [second, first]
          : [first, ...(second ? [second] : []), ...rest],
    unless: (hit) => hit.block.kind === 'alt' || isPatch(hit)
  })
})

/** A part of the skin that is another colour than the rest. */
function isPatch(hit: Hit): boolean {
  const { phrase, sentence, from, end, block } = hit
  if (!phrase.words.endsWith('skin')) return false
  const before = sentence.words.slice(Math.max(0, from - 5), from)
  return (
    !standsAlone(hit) ||
    /^ (?:on|around|under|in|over) (?:your|the|a|their)\b/.test(block.text.slice(end)) ||
    before.some(({ lower }) =>
      /^(?:patch|patches|areas?|spots?|leaves?|causes?|become|becomes|get|gets|mean)$/.test(lower)
    )
  )
}
