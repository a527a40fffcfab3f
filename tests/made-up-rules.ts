import { axe, type Check, phrases, type Rule, rule } from '@allclear/core'

/** Rules of every level that say little, so that tests of the command do not change with the real ones. */
function madeUp(id: string, severity: Rule['severity'], check: Rule['check']): Rule {
  return rule({
    id,
    chapter: 'plain-language',
    severity,
    title: `Do what ${id} says`,
    why: 'It is only a test.',
    whoItHelps: ['everyone'],
    sources: [],
    examples: [],
    check
  })
}

export const red = madeUp('red-word', 'error', phrases({ crimson: 'red' }))
export const amber = madeUp('amber-word', 'warning', phrases({ ochre: 'yellow' }))
export const green = madeUp('green-word', 'suggestion', phrases({ emerald: 'green' }))

/** Its fix is safe, and makes room for another. */
export const safe = madeUp('safe-word', 'warning', ({ blocks }) =>
  blocks.flatMap((block) =>
    [...block.text.matchAll(/colour colour|colr/g)].map(({ 0: words, index }) => ({
      place: block.place(index, index + words.length),
      message: 'Write “colour”.',
      suggest: ['colour'],
      safe: true as const
    }))
  )
)

export const asks = madeUp('asks-person', 'error', ({ blocks }) =>
  blocks.flatMap((block) => {
    const at = block.text.indexOf('perhaps')
    return at < 0 ? [] : [{ place: block.place(at, at + 7), message: 'Is this true?', needsPerson: true as const }]
  })
)

const fail: Check = () => {
  throw new Error('it fell over\nat line 1')
}
export const broken = madeUp('broken-rule', 'warning', fail)
export const missing = madeUp('says-nothing', 'warning', () => [{ place: null, message: 'Say when it is.' }])
export const button = madeUp('button-words', 'error', axe('button-name', 'Say what this button does.'))
