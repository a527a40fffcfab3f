import { expect, test } from 'vitest'
import { estimateAge, type ReadingSentence, readingLevel, sentenceDifficulty } from './index.ts'

/** Enough of splitting for texts made up here. */
function split(text: string): ReadingSentence[] {
  return text.split(/(?<=[.!?])\s+/).map((sentence) => ({
    words: (sentence.match(/[\p{L}\d][\p{L}\d'-]*/gu) ?? []).map((word) => ({ text: word, lower: word.toLowerCase() }))
  }))
}

const easy = split(
  `We can help you get to the clinic. Call us if you need a ride. A driver will come to your house and wait at the door.
  Tell the driver if you use a chair with wheels. You can bring a friend with you. The ride is free. Your friend can come
  free too. We will take you home when you are done. If you are late, do not worry. The driver will wait for you. If you
  feel ill on the way, tell the driver. He will stop the car and help you. You can ask for the same driver next time. Let
  us know two days before if you can. Thank you for coming to see us. We want to help you feel well again soon.`
)
const hard = split(
  `The commissioning organisation undertakes to facilitate non-emergency transportation for eligible individuals whose
  mobility impairments preclude the utilisation of conventional public conveyances. Applications must be substantiated by
  documentation authenticated by an appropriately accredited practitioner, and determinations regarding eligibility are
  communicated within fourteen working days of receipt. Where entitlement is contested, representations may be submitted
  to the adjudication panel, whose deliberations are governed by the statutory provisions enumerated in the accompanying
  schedule. Reimbursement of consequential expenditure incurred by accompanying persons is discretionary and contingent
  upon prospective authorisation, notwithstanding any antecedent correspondence or verbal assurances to the contrary.
  Prolonged postponement of scheduled attendance may occasion reassessment of the aforementioned eligibility criteria.`
)

test('an easy text gets a low band, a hard one a high band', () => {
  expect(readingLevel(easy).band).toBe('9–11')
  expect(readingLevel(hard).band).toBe('18+')
})

test('the reasons are in plain words, with their numbers', () => {
  const { reasons } = readingLevel(hard)
  expect(reasons).toContain('Long sentences: 4 of 5 are over 20 words.')
  expect(reasons.some((reason) => /^Rare words: \d+ that many readers will not know, such as “/.test(reason))).toBe(
    true
  )
  expect(readingLevel(easy).reasons).toContain('Common words: none that many readers will not know.')
})

test('under 100 words there is no level, but sentences and words are judged', () => {
  const level = readingLevel(hard.slice(0, 2))
  expect(level.band).toBe('too short')
  expect(level.reasons).toHaveLength(1)
  expect(level.reasons[0]).toMatch(/^Too short to judge/)
  expect(level.sentences).toHaveLength(2)
  expect(level.words.length).toBeGreaterThan(5)
})

test('sentences and words come worst first', () => {
  const { sentences, words } = readingLevel([...easy, ...hard])
  expect(sentences[0]?.index).toBeGreaterThanOrEqual(easy.length)
  expect(sentences[0]?.reason).toMatch(/^It has \d+ words\. It has \d+ words that some readers will not know\.$/)
  for (const list of [sentences, words])
    expect(list.map(({ score }) => score)).toEqual(list.map(({ score }) => score).sort((a, b) => b - a))
})

test('names and known words do not count against a text', () => {
  const text = (name: string) => [...easy, ...split(`You can see ${name} at the clinic. Ask for ${name} at the door.`)]
  const rare = text('echocardiography')
  const named = rare.map(({ words }) => ({
    words: words.map((word) => ({ ...word, name: word.lower === 'echocardiography' }))
  }))
  const known = { known: new Set(['echocardiography']) }
  expect(readingLevel(rare).words.map(({ word }) => word)).toContain('echocardiography')
  expect(readingLevel(rare, known).words).toEqual(readingLevel(text('Sam')).words)
  expect(readingLevel(named).words).toEqual(readingLevel(text('Sam')).words)
  expect(estimateAge(rare, known)).toBeLessThan(estimateAge(rare))
  expect(estimateAge(named)).toBeCloseTo(estimateAge(text('Zebedee')), 9)
})

test('what was counted is told by kind', () => {
  const words = [
    { text: 'Email', lower: 'email' },
    { text: 'NHS', lower: 'nhs' },
    { text: 'COPD', lower: 'copd' },
    { text: 'Maryam', lower: 'maryam' },
    { text: '24', lower: '24' },
    { text: 'a@b.example', lower: '', masked: true }
  ]
  expect(readingLevel([{ words }]).counted).toEqual({
    words: 6,
    sentences: 1,
    judged: 1,
    name: 1,
    acronym: 1,
    number: 1,
    known: 1,
    masked: 1
  })
})

test('it does not matter what was read before', () => {
  const [first, second] = [estimateAge(easy), estimateAge(hard)]
  expect(estimateAge(hard)).toBe(second)
  expect(estimateAge(easy)).toBe(first)
})

test('a longer sentence of the same words is never easier', () => {
  for (const { words } of [...easy, ...hard]) {
    const plain = words.map(({ lower }) => ({ text: lower, lower }))
    const scores = [1, 2, 3, 4, 8].map((times) =>
      sentenceDifficulty({ words: Array.from({ length: times }, () => plain).flat() })
    )
    scores.slice(1).forEach((score, i) => {
      expect(score).toBeGreaterThanOrEqual((scores[i] ?? 0) - 1e-9)
    })
  }
})

test('every number is finite, whatever the text', () => {
  const odd = ['', '-', "'", '...', '1', 'é', '字', '😀', 'x'.repeat(5000), "n't", 'a-', '--', '\u0000']
  const sentences = odd.map((text) => ({ words: [{ text, lower: text.toLowerCase() }] }))
  for (const list of [[], [{ words: [] }], ...sentences.map((one) => [one]), sentences]) {
    const { band, sentences: judged, counts } = readingLevel(list)
    expect(band).toBe('too short')
    const numbers = [estimateAge(list), ...judged.map(({ score }) => score), ...Object.values(counts)]
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([])
    for (const one of list) expect(sentenceDifficulty(one)).toSatisfy(Number.isFinite)
  }
})
