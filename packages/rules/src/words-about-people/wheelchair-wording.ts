import { phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'

export default rule({
  id: 'wheelchair-wording',
  chapter: 'words-about-people',
  severity: 'error',
  title: 'Say “wheelchair user”',
  why: 'A wheelchair lets people move. “Bound” and “confined” tell a story of tragedy that wheelchair users reject.',
  whoItHelps: ['people with mobility or dexterity impairments', 'Disabled people'],
  sources: [cite('gov-incl', 'word table'), cite('nhs-incl-disab')],
  cannotSee: 'How the person wants to be described. Ask them, and use their words.',
  examples: [
    { avoid: 'If you are «wheelchair-bound», use gate B.', better: 'If you are a wheelchair user, use gate B.' },
    { avoid: '«Wheelchair bound» patients use gate B.' },
    { fine: 'Wheelchair users can come in by gate B.' },
    { fine: 'The wheelchair store is bound to be busy.' }
  ],
  check: phrases(
    {
      'wheelchair bound': ['a wheelchair user', 'wheelchair user'],
      'confined to a wheelchair': ['a wheelchair user'],
      'bound to a wheelchair': ['a wheelchair user']
    },
    { quotes: 'ask' }
  )
})
