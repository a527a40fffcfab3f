import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { people } from '../words/people.ts'

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
  check: aboutPeople(people('commit suicide', 'failed suicide', 'suicide epidemic'), {
    message: ({ suggest, text }) => `Write “${suggest[0]}” instead of “${text}”.`,
    quotes: 'ask'
  })
})
