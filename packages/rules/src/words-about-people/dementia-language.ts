import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { type PeopleLabel, people } from '../words/people.ts'

export default rule({
  id: 'dementia-language',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Say “people with dementia”, without words of fear',
  why: 'People with dementia say that words such as “demented” and “living death” make them want to give up.',
  whoItHelps: ['people with memory, thinking or attention difficulties, including dementia and brain injury'],
  sources: [cite('deep', 'words to avoid')],
  cannotSee: 'How the person with dementia would tell it. Ask them.',
  examples: [
    { avoid: 'We look after «demented patients».', better: 'We look after patients with dementia.' },
    { avoid: 'He has «senile dementia».', better: 'He has dementia.' },
    { avoid: 'Dementia is a «living death».', better: 'Dementia changes what people can do.' },
    { avoid: 'People with dementia «are a burden».', better: 'People with dementia need support.' },
    { avoid: 'Dementia can bring «wandering» at night.', better: 'Dementia can bring walking at night.' },
    { avoid: 'We plan for the «dementia time bomb».', better: 'We plan for the rise in dementia.' },
    { fine: 'A senile cataract comes with age.' },
    { fine: 'You may catch your mind wandering.' },
    { fine: 'The shop is an empty shell. Debt is a burden on families.' },
    { fine: 'He said: “I felt I was a burden.”' }
  ],
  check: aboutPeople(
    people('demented', 'dementia patient', 'empty shell', 'dementia time bomb', 'a burden', 'wandering'),
    {
      unless: isNotAboutPeople
    }
  )
})

const dementia = /\b(?:dementia|Alzheimer|memory (?:loss|clinic|problems))/i
const somebody =
  /\b(?:people|person|patients?|she|he|they|you|adults?|mother|father|mum|dad|relatives?|residents?|carers?)\b/i
const fear = /\b(?:feel\w*|felt|fear\w*|worr\w+|not|never|nobody|isn['’]t|aren['’]t|think|like)\b/i

function isNotAboutPeople({ block, sentence, phrase, start }: Hit, label: PeopleLabel): boolean {
  if (label === 'wandering') return !dementia.test(block.text) || /\b(?:mind|minds|thoughts|eyes?)\b/i.test(block.text)
  const said = block.text.slice(sentence.start, sentence.end)
  if (label === 'a burden')
    return !/\b(?:dementia|Alzheimer|elderly|older people|Disabled|disabled)/.test(said) || fear.test(said)
  if (label === 'empty shell')
    return (
      !/^(?:doolally|gaga)$/.test(phrase.words) &&
      !(dementia.test(block.text) && (phrase.words === 'living death' || somebody.test(said)))
    )
  return label === 'demented' && /\b(?:not|never) $/.test(block.text.slice(0, start))
}
