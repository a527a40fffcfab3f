import { phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { asked, isVague, promises, vagueTimes } from './when.ts'

export default rule({
  id: 'vague-time',
  chapter: 'dates-times-numbers',
  severity: 'warning',
  title: 'Say when: give a date or the longest wait',
  why: '“Soon” and “in due course” do not say when. Waiting with no end in sight can make people anxious. Some people need a date to plan or remember.',
  whoItHelps: [
    'autistic people',
    'people with mental health conditions, anxiety or distress',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [
    cite('nhse-waiting', 'honest timescales'),
    cite('nhs-howwewrite', 'Accurate'),
    cite('coga', 'literal language')
  ],
  cannotSee: 'How long it really takes. Ask the service, then say what to do if that time goes by.',
  examples: [
    { avoid: 'We will be in touch «in due course».', better: 'We will text you by Friday 12 June.' },
    { avoid: 'You will get your results «shortly».' },
    { avoid: 'Please tell us «as soon as possible» if you cannot come.' },
    { avoid: 'Please call us «at your earliest convenience».', better: 'Please call us by Friday 12 June.' },
    { avoid: 'Reply to us «ASAP».', better: 'Reply to us by Friday 12 June.' },
    { fine: 'We will text you soon: by Friday 12 June.' },
    { fine: 'Call 999 as soon as you can if you have chest pain.' },
    { fine: 'Call 999 ASAP if you have chest pain.' },
    { fine: 'You can hold your baby soon after birth.' },
    { fine: 'We look forward to meeting you soon.' },
    { fine: 'You will soon feel better.' }
  ],
  check: phrases(
    vagueTimes.map((words) => ({ words })),
    {
      message: ({ phrase, sentence, block }) =>
        asked.includes(phrase.words) && !promises.test(block.text.slice(sentence.start, sentence.end))
          ? 'Say by when, such as a date or how many days before.'
          : 'Say when: give a date or the longest wait, and what to do if it passes.',
      unless: (hit) => !isVague(hit)
    }
  )
})
