import { check, createSettings } from '@allclear/core'
import { text } from '@allclear/readers/text'
import { rules } from '@allclear/rules'
import { expect, test } from 'vitest'

/** What one rule says of a whole leaflet: too long to be an example in the guide. */
function actuals(ruleId: string, leaflet: string): string[] {
  const own = rules.filter(({ id }) => id === ruleId)
  return check(text(leaflet, { kind: 'leaflet' }), own, createSettings()).findings.map(({ actual }) => actual)
}

const drops = 'Put 1 drop in each eye in the morning. Wash your hands first. '.repeat(6)

test.each([
  ['Tell us if it is hard to use.', 0],
  ['Tell us if you need other support, or if this leaflet is hard to use.', 0],
  ['If this is hard to use, email us.', 0],
  ['The bottle is hard to use.', 1],
  ['If it is hard to use the drops, lie down.', 1]
])('an invitation to say what is hard: %s', (last, found) => {
  expect(actuals('no-feedback-route', `${drops}\n\n${last}`)).toHaveLength(found)
})

test('SignVideo is a way to call, and no format', () => {
  const last = 'Use SignVideo for British Sign Language. You can ask for this in large print.'
  expect(actuals('format-offer-needs-the-format', `${drops.repeat(12)}\n\n${last}`)).toEqual(['large print'])
})
