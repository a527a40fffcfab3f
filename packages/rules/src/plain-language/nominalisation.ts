import { phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { hiddenVerbs } from '../words/hidden-verbs.ts'

export default rule({
  id: 'nominalisation',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Say it with a verb',
  why: '“Decide” is shorter than “make a decision”. A verb says more clearly what happens.',
  whoItHelps: ['people who find reading hard', 'people with a learning disability'],
  sources: [cite('pl-gov', 'hidden verbs')],
  cannotSee: 'Whether the words are the name of a step, such as a needs assessment.',
  examples: [
    { avoid: 'We will «carry out an assessment of» your home.', better: 'We will check your home.' },
    { avoid: 'She «made use of» the lift.', better: 'She used the lift.' },
    { avoid: 'You can «make a decision» next week.', better: 'You can decide next week.' },
    { fine: 'You can make an appointment or carry out a test.' },
    { fine: 'Who decides? The decision is yours to make.' },
    { fine: 'The form says “make a decision”.' }
  ],
  check: phrases(hiddenVerbs, { message: ({ suggest: [first] }) => `Write “${first}”: a verb says it in fewer words.` })
})
