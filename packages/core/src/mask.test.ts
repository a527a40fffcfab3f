import { expect, test } from 'vitest'
import { findMasked, maskPlaceholders } from './mask.ts'

test.each([
  ['Dear {{name}}, hello', '{{name}}'],
  ['Dear {{ person.name | title }}, hello', '{{ person.name | title }}'],
  ['{% if x %}Come{% endif %}', '{% if x %}', '{% endif %}'],
  ['Hello <<FirstName>>!', '<<FirstName>>'],
  ['Hello «First name»!', '«First name»'],
  ['Hello %%merge%%!', '%%merge%%'],
  ['Hello *|FNAME|*!', '*|FNAME|*'],
  ['Come on ((date)) at ((time))', '((date))', '((time))'],
  ['Come on [DATE] to [CLINIC NAME].', '[DATE]', '[CLINIC NAME]'],
  ['Hello <%= name %>', '<%= name %>'],
  ['See [NHS 111](https://111.nhs.uk) and [BSL][1]'],
  ['50% of people (and 20% of staff) said so'],
  ['a << b and c >> d']
])('a placeholder is masked: %s', (source, ...placeholders) => {
  const masked = maskPlaceholders(source)
  expect(masked).toHaveLength(source.length)
  const found = [...masked.matchAll(/\uE000+/g)].map(({ index, 0: match }) => source.slice(index, index + match.length))
  expect(found).toEqual(placeholders)
})

test('line endings inside a placeholder stay', () => {
  expect(maskPlaceholders('a {{ x\r\n y }} b').replace(/\uE000/g, '.')).toBe('a ....\r\n..... b')
})

test.each([
  ['See https://www.nhs.uk/conditions/asthma.', 'https://www.nhs.uk/conditions/asthma'],
  ['See www.nhs.uk/asthma, or nhs.uk.', 'www.nhs.uk/asthma', 'nhs.uk'],
  ['Email clinic.team+eyes@example.nhs.uk.', 'clinic.team+eyes@example.nhs.uk'],
  ['Open the file letter-2.pdf now', 'letter-2.pdf'],
  ['Use #KnowYourNumbers and ask @ExampleTrust', '#KnowYourNumbers', '@ExampleTrust'],
  ['Look in src/pages/index.md', 'src/pages/index.md'],
  ['24/7 and/or he/she on 3/6/2026'],
  ['Take 2.5mg at 2.30pm. No. 5 is next'],
  ['e.g. this, i.e. that'],
  ['Stop.Next sentence']
])('an address is masked: %s', (text, ...addresses) => {
  expect(findMasked(text).map(({ start, end }) => text.slice(start, end))).toEqual(addresses)
})
