import { check, createSettings, type Kind } from '@allclear/core'
import { text } from '@allclear/readers/text'
import { rules } from '@allclear/rules'
import { expect, test } from 'vitest'

/** What one rule says of a whole leaflet: too long to be an example in the guide. */
function actuals(ruleId: string, leaflet: string, kind: Kind = 'leaflet'): string[] {
  const own = rules.filter(({ id }) => id === ruleId)
  return check(text(leaflet, { kind }), own, createSettings()).findings.map(({ actual }) => actual)
}

const drops = 'Put 1 drop in each eye in the morning. Wash your hands first. '.repeat(6)

test.each([
  ['Tell us if it is hard to use.', 0],
  ['Tell us if you need other support, or if this leaflet is hard to use.', 0],
  ['If this is hard to use, email us.', 0],
  ['If anything in this leaflet is not clear, call us.', 0],
  ['Let us know what we could do better.', 0],
  ['If you are unhappy with our care, tell the ward sister.', 0],
  ['Bring your family and friends. You will soon get better.', 1],
  ['The bottle is hard to use.', 1],
  ['If it is hard to use the drops, lie down.', 1]
])('an invitation to say what is hard: %s', (last, found) => {
  expect(actuals('no-feedback-route', `${drops}\n\n${last}`)).toHaveLength(found)
})

test('a form that people sign after an information sheet says little itself', () => {
  const signed = 'I have read the information sheet and I agree to take part. '.repeat(8)
  expect(actuals('no-feedback-route', signed, 'consent')).toEqual([])
  expect(actuals('no-feedback-route', signed.replaceAll('have read', 'looked for'), 'consent')).toHaveLength(1)
})

test('SignVideo is a way to call, and no format', () => {
  const last = 'Use SignVideo for British Sign Language. You can ask for this in large print.'
  expect(actuals('format-offer-needs-the-format', `${drops.repeat(12)}\n\n${last}`)).toEqual(['large print'])
})

test.each([
  ['This Easy Read was checked by the Tuesday Group.', 0],
  ['Sam and Jo, who have a learning disability, wrote this with us.', 0],
  ['This is for people with a learning disability.', 1]
])('who checked Easy Read: %s', (last, found) => {
  expect(actuals('easy-read-claim-check', `${drops}\n\n${last}`, 'easy-read')).toHaveLength(found)
})

test.each([
  ['Only sign if you are happy for us to do this.', 0],
  ['Please sign here.', 1]
])('a right to say no: %s', (last, found) => {
  expect(actuals('right-to-say-no-missing', `${drops}\n\n${last}`, 'consent')).toHaveLength(found)
})
