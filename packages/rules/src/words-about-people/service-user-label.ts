import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { type PeopleLabel, people } from '../words/people.ts'

export default rule({
  id: 'service-user-label',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say “people” or “you”, not “service users”',
  why: '“Service user” and “client” sound cold. They are not what people call themselves.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-az', 'service user; people or patients')],
  cannotSee: 'Whether the group you write about chose the name.',
  examples: [
    {
      avoid: 'We asked «service users» what they need.',
      better: 'We asked people who use our services what they need.'
    },
    { avoid: 'Our «clients» get care at home.', better: 'Our people get care at home.' },
    // “Our 42 people who use our services” would say it twice.
    { avoid: 'We asked our 42 «service users».', better: 'We asked the 42 people who use our services.' },
    { fine: 'The service user group meets on Monday.' },
    { fine: 'Open your email client. The law firm has many clients.' },
    { fine: 'He said: “I am a service user.”' },
    {
      fine: 'We asked service users what they need.',
      settings: { words: [{ write: 'patient', insteadOf: 'service user', why: '', when: 'always' }] }
    }
  ],
  check: aboutPeople(people('service user', 'clients'), {
    unless: isName,
    suggest: (hit) => (isOwned(hit) ? hit.suggest.filter((words) => words === 'people') : hit.suggest)
  })
})

const health = /\b(?:care|support|therapy|therapists?|counsell\w+|treatment|clinic|health|nurses?)\b/i
const business = /\b(?:law|legal|solicitors?|email|server|software|apps?|API|business|firm|agency|browser|campaign)\b/i

function isOwned({ block, start }: Hit): boolean {
  return /\b(?:its|my|our|their|your) (?:[\d,]+ )?$/i.test(block.text.slice(0, start))
}

/** A group that chose the name, or a client who buys something. */
function isName({ block, end }: Hit, label: PeopleLabel): boolean {
  const after = block.text.slice(end)
  if (label === 'clients')
    return !health.test(block.text) || business.test(block.text) || /^ (?:app|side|software|group)/.test(after)
  return /^(?:[ -](?:groups?|forums?|panels?|involvement|represent\w+|reps?|networks?|led|leads?|council|engagement|organisations?|consultants?|feedback)\b|['’]s? )/i.test(
    after
  )
}
