import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { people } from '../words/people.ts'

export default rule({
  id: 'carer-terms',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say “carer”, or “paid carer”',
  why: 'In NHS research, people were not sure who a “care worker” is. “Informal” makes little of what carers do.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'everyone'
  ],
  sources: [cite('nhs-az', 'carer'), cite('deep')],
  cannotSee: 'Whether the person sees themselves as a carer at all.',
  examples: [
    { avoid: 'We pay for breaks for «informal carers».', better: 'We pay for breaks for unpaid carers.' },
    { avoid: 'Bring your «caregiver».', better: 'Bring your carer.' },
    { avoid: 'A «care worker» will visit you.', better: 'A paid carer will visit you.' },
    { avoid: 'We want to ease «carer burden».', better: 'We want to ease pressure on carers.' },
    { fine: 'Carers UK can help you.' },
    { fine: 'Flu vaccines are free for health and care workers.' },
    { fine: 'A care worker will visit you.', settings: { audience: 'staff' } },
    { fine: 'She said: “I am an informal carer.”' }
  ],
  check: aboutPeople(people('informal carer', 'care worker', 'carer burden'), {
    // Staff know, and it is the name of a job. Health and social care workers are more people than paid carers.
    unless: ({ block, start, end }, label, _, { audience }) =>
      label === 'care worker' &&
      (audience !== 'public' ||
        /\b(?:social|health|health and) $/i.test(block.text.slice(0, start)) ||
        /^ (?:jobs?|roles?|visa|vacanc)/i.test(block.text.slice(end)))
  })
})
