import { type Hit, type House, normalise, type Settings } from '@allclear/core'

const who =
  `people|person|adults?|child|children|patients?|men|man|women|woman|boys?|girls?|residents?|students?|anyone|
  someone|those`.replace(/\s+/g, '')
// What people live with for years.
const condition =
  `AIDS|Alzheimer['’]s|arthritis|asthma|bipolar disorder|cancer|COPD|dementia|depression|diabetes|eczema|
  endometriosis|epilepsy|frailty|HIV|mental health conditions|migraine|MS|multiple sclerosis|obesity|Parkinson['’]s|
  psoriasis|schizophrenia`.replace(/\s*\n\s*/g, '')

/** “people with dementia”, “people living with dementia”: who, how, and what with. */
export const livingWith = new RegExp(
  String.raw`\b(${who}) (living with|with) ((?:type [12] |severe |long-term )?(?:${condition}))\b`,
  'gi'
)

/** Where people sign in with a pen, which is not logging in. */
export const atADesk = /\b(?:reception|desk|visitors?|book|register|on arrival|ward)\b/i

/** Whether the organisation's own list has these words, so that house-words tells what to write. */
export function isHouseWord(text: string, { words }: Settings): boolean {
  const one = singular(text)
  return words.some(({ write, insteadOf }) => singular(write) === one || singular(insteadOf) === one)
}

function singular(words: string): string {
  return normalise(words).replace(/s$/, '')
}

/** What to write, in the words the organisation chose where UK sources disagree. */
export function inHouseStyle(words: string, hit: Hit, house: House): string {
  let chosen = words
  if (house.disabled === 'disabled')
    chosen = chosen.replace(/\bDisabled\b/g, (word, at: number) =>
      at === 0 && /^\p{Lu}/u.test(hit.text) ? word : 'disabled'
    )
  if (house.ethnicCapitals === false) chosen = chosen.replace(/\b(?:White|Black)\b/g, (word) => word.toLowerCase())
  if (house.livingWith !== 'either') chosen = chosen.replace(livingWith, `$1 ${house.livingWith} $3`)
  if (house.pregnant === 'pregnant women and people')
    chosen = chosen.replace(/\bpregnant women$/, 'pregnant women and people')
  return chosen
}
