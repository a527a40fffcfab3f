import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { type PeopleLabel, people } from '../words/people.ts'

export default rule({
  id: 'impairment-as-metaphor',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Say what you mean, without “deaf to” or “blind to”',
  why: 'It uses deafness, blindness and other impairments to mean that people do not care or know.',
  whoItHelps: ['Deaf people who use British Sign Language', 'blind people and screen reader users', 'Disabled people'],
  sources: [cite('gov-incl', '1.3'), cite('mind-style')],
  cannotSee: 'Other pictures built on impairments.',
  examples: [
    { avoid: 'Our concerns «fell on deaf ears».', better: 'Nobody acted on our concerns.' },
    { avoid: 'Do not «turn a blind eye to» abuse.', better: 'Do not ignore abuse.' },
    { avoid: 'It was a «lame excuse».', better: 'It was a weak excuse.' },
    { avoid: 'She has «crippling» pain.', better: 'She has severe pain.' },
    { avoid: 'There is no such thing as a «dumb» question.', better: 'There is no such thing as a silly question.' },
    { fine: 'In the trial, patients were blind to the treatment they got.' },
    { fine: 'Lift the dumb-bell. Our horse is lame.' },
    { fine: 'He is deaf to high sounds.' },
    { fine: 'Blind people can ask for braille.' },
    { fine: 'He said: “It fell on deaf ears.”' }
  ],
  check: aboutPeople(people('deaf to', 'blind to', 'dumb', 'lame', 'crippling'), { unless: isMeant })
})

const meant: Partial<Record<PeopleLabel, RegExp>> = {
  'deaf to': /\b(?:sounds?|frequenc\w+|pitch|noises?|music\w*|sing\w*|notes?|voices?)\b/i,
  'blind to':
    /\b(?:trials?|studies|study|treatments?|allocation|placebo|randomi\w+|colou?rs?|groups?|reviewers?|assess\w+)\b/i
}

function isMeant({ block, sentence }: Hit, label: PeopleLabel): boolean {
  return meant[label]?.test(block.text.slice(sentence.start, sentence.end)) ?? false
}
