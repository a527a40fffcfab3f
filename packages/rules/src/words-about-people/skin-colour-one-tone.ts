import { type Block, type Draft, rule, sentenceAt } from '@allclear/core'
import { anyOf, search } from '../search.ts'
import { cite } from '../sources.ts'

const colour = '(?:red|redder|reddish|reddened|pink|pinkish|pale|paler|flushed|blue|bluish|blotchy|yellow|yellowish)'
// What can stand between the colour and the skin.
const beside =
  `and or very bright dark light hot warm cold cool clammy sweaty dry flaky scaly cracked crusty peeling itchy
  sore painful tender swollen raised bumpy lumpy flat smooth rough hard shiny wet weeping blistering inflamed irritated
  burning small tiny large round circular ring-shaped patchy mottled blotchy lacy white grey purple brown red pink blue
  yellow pus-filled fluid-filled`
    .split(/\s+/)
    .join('|')
const looks =
  '(?:is|are|be|was|looks?|looking|feels?|gets?|getting|turns?|turned|turning|goes|going|becomes?|becoming|may|can|will|it|part)'
const thing =
  '(?:masks?|shields?|cover\\w*|cloths?|wash|paint\\w*|bags?|creams?|products?|peppers?|dressings?|packs?|the|your|up)'
const signs = new RegExp(
  [
    // “a red, raised rash”
    String.raw`\b${colour}[,/-]? ?(?:(?:${beside})[,/-]? ?){0,4}\b(?:skin|rash(?:es)?|spots|patch(?:es)?|bumps|lumps|sores|blisters|lips|cheeks|face|wounds?|hives|welts)\b(?! ${thing}\b)`,
    // “the skin looks hot and red”
    String.raw`\b(?:skin|rash(?:es)?|spots|patches|bumps|sores|lips|cheeks|face|wounds?)(?: ${looks}\b|,)(?:,? [\w-]+){0,4}?,? ${colour}\b(?! (?:blood|book|flag|cross|cells?|eye|eyes|light))`,
    String.raw`\b(?:make|makes|turn|turns|turned) (?:your|the|their)? ?skin (?:go |turn )?${colour}\b`,
    String.raw`\bredness\b|\breddening\b`
  ].join('|'),
  'gi'
)
// A map has red spots too.
const health =
  /\b(?:skin|rash\w*|itch\w*|swell\w*|swollen|sore|blister\w*|lips|baby|babies|child(?:ren)?|fever|symptoms?|infect\w*|pain\w*|hurts?|doctor|GP|nurse|breath\w*|allerg\w+|illness|signs?|wounds?|operation)\b/i
const told = anyOf('i', [
  /\b(?:brown|black|dark|darker|light|lighter|white)(?:(?:,| and| or|,? or) (?:brown|black|dark|darker|light|white))?(?: or (?:brown|black))?[ -]skin(?:ned)?\b/,
  /\bskin (?:tones?|colou?rs?)\b|\bskin[- ]colou?red\b|\bcolour of (?:the|your|their) skin\b/,
  /\b(?:harder|difficult|hard|less easy|not (?:so |as )?easy) to (?:see|spot|notice|tell)\b/,
  /\b(?:less|not(?: be)? (?:so|as)|not(?: be)?) (?:obvious|visible|noticeable)\b/
])
// Nobody's skin, or parts that are about the same colour in everybody.
const elsewhere =
  /\b(?:eyes?|eyelids?|throat|tonsils?|tongue|gums?|mouth|nose|penis|vagina|vulva|anus|bottom|stools?|poo|pee|urine|blood|mucus|discharge|phlegm|litmus|strip|line|device|light|paint|map|chart|button)\b/i
// What to do about it.
const treating =
  /\b(?:reduces?|relieves?|eases?|calms?|treats?|deal with|goes? down|go away|help with)\b[^.]{0,40}\bredness\b/i
// What somebody saw on one person.
const onePerson = /\b(?:she|he|her|his|on examination|I (?:saw|noticed|found)|you (?:had|told|showed)|there was)\b/i

export default rule({
  id: 'skin-colour-one-tone',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Say how skin signs look on brown and black skin',
  why: 'Red, pale and blue look different on brown and black skin. People who know only one picture can miss a sign.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-skin', 'written content'), cite('nhs-az', 'redness')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'social', 'poster', 'easy-read', 'consent', 'general'],
  cannotSee: 'How the sign really looks and feels. Ask a clinician who knows it on every skin tone.',
  examples: [
    {
      avoid: 'Look for a «red, raised rash».',
      better: 'Look for a raised rash. On white skin it is red. On brown or black skin it is harder to see.'
    },
    { avoid: 'Call us if your «wound becomes red».' },
    { avoid: 'Signs are pain and «redness».' },
    { fine: 'On white skin, the rash is red. On brown and black skin, it may be harder to see.' },
    { fine: 'You have a red rash. It can be darker than the rest on brown skin.' },
    { fine: 'Redness in your eyes may mean you have hay fever.' },
    { fine: 'A cold cloth can reduce redness.' },
    { fine: 'Bring the red book. A test counts your red blood cells.' },
    { fine: 'The map has red spots for shops. Wear blue face masks.' },
    { fine: 'White spots on the throat are common.' }
  ],
  *check(draft) {
    let sections: Map<Block, number> | undefined
    let covered = new Set<number>()
    for (const { block, start, place } of search(draft, signs, /\b(?:red|pink|pale|flush|blu|blotchy|yellow)/i)) {
      if (block.kind === 'alt' || block.kind === 'title') continue
      const sentence = sentenceAt(block, start)
      const said = block.text.slice(sentence?.start ?? 0, sentence?.end)
      if (elsewhere.test(said) || treating.test(said) || onePerson.test(said) || !isAboutHealth(draft, block)) continue
      if (!sections) {
        sections = sectionsOf(draft)
        covered = sectionsThatTell(draft, sections)
      }
      const section = sections.get(block) ?? 0
      // Once is enough for what one section leaves out.
      if (covered.has(section)) continue
      covered.add(section)
      yield { place, message: 'Say how this looks on brown and black skin too, and how it feels.' }
    }
  }
})

/** The words around speak of health. */
function isAboutHealth({ blocks }: Draft, block: Block): boolean {
  const at = blocks.indexOf(block)
  return blocks.slice(Math.max(0, at - 3), at + 3).some(({ text }) => health.test(text))
}

/** Which section each block stands in: a new one begins at each main heading. */
function sectionsOf({ blocks }: Draft): Map<Block, number> {
  let section = 0
  return new Map(
    blocks.map((block) => {
      if (/^h[12]$/.test(block.element.tagName)) section++
      return [block, section]
    })
  )
}

function sectionsThatTell({ blocks }: Draft, sections: Map<Block, number>): Set<number> {
  return new Set(blocks.filter(({ text }) => told.test(text)).map((block) => sections.get(block) ?? 0))
}
