import { type Block, type Draft, type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { type PeopleLabel, people } from '../words/people.ts'

export default rule({
  id: 'mental-illness-as-insult',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Keep words for mental illness for mental illness',
  why: 'Jokes and insults about mental illness add to shame. They stop people asking for help.',
  whoItHelps: ['people with mental health conditions, anxiety or distress'],
  sources: [cite('mind-style', 'stigma'), cite('gov-incl', 'table')],
  cannotSee: 'Whether the words are meant as a joke.',
  examples: [
    { avoid: 'It has been a year of «schizophrenic weather».', better: 'It has been a year of changeable weather.' },
    { avoid: 'I know a «nutter» when I see one.' },
    { avoid: 'We are «so OCD» in this team.', better: 'We are so careful about details in this team.' },
    { avoid: 'It was a «crazy» month on the ward.', better: 'It was a very busy month on the ward.' },
    { fine: 'You may feel that you are going mad. You are not alone.' },
    { fine: 'We are Deaf, Disabled and mad people, and proud of it.' },
    { fine: 'Welcome to the Crip Collective. We run a group for mad folk.' },
    { fine: 'OCD is a mental health condition. So is bipolar disorder.' },
    { fine: 'Crazy golf opens on Saturday. Do not eat nuts.' },
    { fine: 'He said: “It was mad.”' }
  ],
  check: aboutPeople(people('illness as a joke', 'nutter', 'crazy'), { unless: isMeant })
})

const feeling =
  /\b(?:feel\w*|felt|fear\w*|afraid|worr\w+|think|thought|losing|symptoms?|voices|called|calling|call|word)\b/i

/** What people fear, or are called; a film, or a breakdown of a machine. */
function isMeant({ block, sentence, phrase, start }: Hit, label: PeopleLabel, draft: Draft): boolean {
  if (label === 'nutter') return /\b(?:Bates|Hitchcock|film|novel|Mad Max)\b/.test(block.text)
  if (label !== 'crazy') return false
  if (phrase.words === 'mad' && isReclaimed(block, draft)) return true
  const before = block.text.slice(sentence.start, start)
  return feeling.test(before) || (phrase.words === 'mad' && /\b(?:MAD|Mad)\b/.test(block.text.slice(start, start + 3)))
}

/** What people have made their own: “mad and proud of it”, or “mad folk” in a draft that also says “crip”. */
function isReclaimed({ text }: Block, draft: Draft): boolean {
  return (
    /\b(?:proud(?:ly)?|pride)\b/i.test(text) || draft.blocks.some((one) => /\b(?:crips?|mad pride)\b/i.test(one.text))
  )
}
