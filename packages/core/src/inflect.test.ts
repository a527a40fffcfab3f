import { expect, test } from 'vitest'
import { inflect, isParticiple } from './inflect.ts'
import { readSentences } from './sentences.ts'
import { plural, verb } from './word-forms.ts'

test.each([
  ['help', 'helps helped helped helping'],
  ['travel', 'travels travelled travelled travelling'],
  ['cancel', 'cancels cancelled cancelled cancelling'],
  ['reveal', 'reveals revealed revealed revealing'],
  ['fulfil', 'fulfils fulfilled fulfilled fulfilling'],
  ['submit', 'submits submitted submitted submitting'],
  ['occur', 'occurs occurred occurred occurring'],
  ['refer', 'refers referred referred referring'],
  ['offer', 'offers offered offered offering'],
  ['visit', 'visits visited visited visiting'],
  ['limit', 'limits limited limited limiting'],
  ['benefit', 'benefits benefited benefited benefiting'],
  ['deliver', 'delivers delivered delivered delivering'],
  ['equip', 'equips equipped equipped equipping'],
  ['stop', 'stops stopped stopped stopping'],
  ['need', 'needs needed needed needing'],
  ['show', 'shows showed shown showing'],
  ['play', 'plays played played playing'],
  ['carry', 'carries carried carried carrying'],
  ['use', 'uses used used using'],
  ['agree', 'agrees agreed agreed agreeing'],
  ['die', 'dies died died dying'],
  ['watch', 'watches watched watched watching'],
  ['mimic', 'mimics mimicked mimicked mimicking'],
  ['begin', 'begins began begun beginning'],
  ['get', 'gets got got getting'],
  ['give', 'gives gave given giving'],
  ['go', 'goes went gone going'],
  ['do', 'does did done doing'],
  ['have', 'has had had having'],
  ['leave', 'leaves left left leaving'],
  ['undertake', 'undertakes undertook undertaken undertaking'],
  ['rewrite', 'rewrites rewrote rewritten rewriting'],
  ['self-refer', 'self-refers self-referred self-referred self-referring'],
  ['be', 'is - been being']
])('%s: %s', (base, forms) => {
  const { s, past, participle, ing } = verb(base)
  expect([s, past || '-', participle, ing].join(' ')).toBe(forms)
})

test.each([
  ['letter', 'letters'],
  ['query', 'queries'],
  ['way', 'ways'],
  ['wish', 'wishes'],
  ['diagnosis', 'diagnoses'],
  ['child', 'children'],
  ['person', 'people'],
  ['criterion', 'criteria'],
  ['video', 'videos'],
  ['staff', 'staff'],
  ['by-law', 'by-laws']
])('%s, %s', (one, many) => expect(plural(one)).toBe(many))

test('words that have no forms stay as written', () => {
  expect(inflect('are unable to', ['cannot'])).toEqual([{ words: 'are unable to', suggest: ['cannot'] }])
})

test('a noun changes its last word, and so does what to write instead', () => {
  expect(shown(inflect('area of expertise', ['area'], 'noun'))).toContain('area of expertises: areas')
  expect(shown(inflect('specialty', ['area of medicine', 'type of clinic'], 'noun'))).toEqual([
    'specialty: area of medicine | type of clinic',
    'specialties: areas of medicine | types of clinic'
  ])
})

test('what cannot be more than one is left out', () => {
  expect(shown(inflect('signatory', ['person who signs', 'signer'], 'noun'))).toContain('signatories: signers')
  expect(shown(inflect('parameter', ['limits', 'a rule', 'what to do'], 'noun'))).toContain('parameters: ')
})

test('a verb changes its first word, and so does what to write instead', () => {
  expect(shown(inflect('eliminate', ['get rid of', 'end'], 'verb'))).toEqual([
    'eliminate: get rid of | end',
    'eliminates: gets rid of | ends',
    'eliminating: getting rid of | ending',
    'eliminated: got rid of | ended'
  ])
  expect(shown(inflect('exercise caution', ['be careful', 'take care'], 'verb'))).toEqual([
    'exercise caution: be careful | take care',
    'exercises caution: is careful | takes care',
    'exercising caution: being careful | taking care',
    'exercised caution: took care | taken care / been careful | taken care'
  ])
})

test('what is no verb is left out', () => {
  expect(shown(inflect('qualify', ['can get', 'do not need', 'get'], 'verb'))).toContain('qualifies: gets')
})

test('a past and a participle that look alike offer both', () => {
  expect(shown(inflect('provide', ['give'], 'verb'))).toContain('provided: gave | given / given')
  expect(shown(inflect('undertake', ['do'], 'verb'))).toEqual(
    expect.arrayContaining(['undertook: did', 'undertaken: done'])
  )
})

test.each([
  ['It has been *provided.', true],
  ['It is not usually *provided here.', true],
  ['The form *provided by the clinic.', true],
  ['Take it as *provided.', true],
  ['We *provided a form.', false],
  ['We then *provided.', false],
  ['The clinic *provided a form.', false],
  ['The doses *provided, and others.', true],
  ['Help *provided at home.', true],
  ['*Provided free.', true]
])('%s', (marked, expected) => {
  const at = marked.indexOf('*')
  const [sentence] = readSentences(marked.replace('*', ''), [])
  const words = sentence?.words ?? []
  const index = words.findIndex((word) => word.start === at)
  expect(isParticiple(words, index, index)).toBe(expected)
})

function shown(forms: ReturnType<typeof inflect>): string[] {
  return forms.map(
    ({ words, suggest, participle }) =>
      `${words}: ${suggest.join(' | ')}${participle ? ` / ${participle.join(' | ')}` : ''}`
  )
}
