import { type Phrase, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'

const words: readonly Phrase[] = [
  { words: 'commit suicide', suggest: ['die by suicide', 'take their own life'], forms: 'verb' },
  { words: 'commited suicide', suggest: ['died by suicide', 'took their own life'] },
  { words: 'completed suicide', suggest: ['died by suicide', 'death by suicide'] },
  { words: 'completed suicides', suggest: ['deaths by suicide'] },
  { words: 'successful suicide', suggest: ['death by suicide'], forms: 'noun' },
  { words: 'successful suicide attempt', suggest: ['death by suicide'], forms: 'noun' },
  { words: 'failed suicide', suggest: ['suicide attempt'], forms: 'noun' },
  { words: 'failed suicide attempt', suggest: ['suicide attempt'], forms: 'noun' },
  { words: 'failed suicide bid', suggest: ['suicide attempt'], forms: 'noun' },
  { words: 'unsuccessful suicide', suggest: ['suicide attempt'], forms: 'noun' },
  { words: 'unsuccessful suicide attempt', suggest: ['suicide attempt'], forms: 'noun' },
  { words: 'suicide bid', suggest: ['suicide attempt'], forms: 'noun' },
  { words: 'suicide epidemic', suggest: ['rise in deaths by suicide'], ask: true },
  { words: 'suicide hotspot', suggest: ['place where people have died by suicide'], ask: true },
  { words: 'suicide hotspots', suggest: ['places where people have died by suicide'], ask: true }
]

export default rule({
  id: 'suicide-words',
  chapter: 'words-about-people',
  severity: 'error',
  title: 'Say “died by suicide”',
  why: 'Suicide has not been a crime since 1961. “Commit” and “successful” add to shame, and can add to risk.',
  whoItHelps: ['people with mental health conditions, anxiety or distress'],
  sources: [cite('samaritans', 'guidelines'), cite('mind-media')],
  cannotSee: 'Whether a draft says too much about how somebody died, or what families want you to say.',
  examples: [
    { avoid: 'He «committed suicide» in 2024.', better: 'He died by suicide in 2024.' },
    { avoid: 'It was a «failed suicide attempt».', better: 'It was a suicide attempt.' },
    { avoid: 'She said: “My son «committed suicide».”' },
    { fine: 'We are committed to suicide prevention.' },
    { fine: 'The Suicide Act 1961 changed the law.' },
    { fine: 'Commit to our plan: suicide can be prevented.' }
  ],
  check: phrases(words, {
    message: ({ suggest, text }) => `Write “${suggest[0]}” instead of “${text}”.`,
    quotes: 'ask'
  })
})
