import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { people } from '../words/people.ts'

export default rule({
  id: 'pregnancy-loss-words',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Use gentle, clear words about pregnancy and loss',
  why: 'Clinical words can hurt after a loss. Some say that a body failed.',
  whoItHelps: ['people with mental health conditions, anxiety or distress', 'everyone'],
  sources: [cite('rebirth'), cite('nhs-az', 'baby; unplanned')],
  cannotSee: 'Which words the parents use for their baby. Use theirs.',
  examples: [
    { avoid: 'You had a «spontaneous abortion».', better: 'You had a miscarriage.' },
    { avoid: 'We will test the «products of conception».', better: 'We will test the pregnancy tissue.' },
    { avoid: 'You have «an incompetent cervix».' },
    { avoid: 'She had a «geriatric pregnancy».', better: 'She had a pregnancy at 35 or over.' },
    { avoid: 'Call us about an «unwanted pregnancy».', better: 'Call us about an unplanned pregnancy.' },
    { avoid: 'You can have a «normal birth» next time.', better: 'You can have a vaginal birth next time.' },
    { fine: 'You can have an abortion at this clinic.' },
    { fine: 'Your baby had a normal birth weight.' },
    { fine: 'He said: “They called it products of conception.”' }
  ],
  check: aboutPeople(
    people('spontaneous abortion', 'geriatric mother', 'failure to progress', 'normal birth', 'unwanted pregnancy'),
    {}
  )
})
