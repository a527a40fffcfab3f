import type { ReadingReport, SettingsInput } from '@allclear/core'
import { type LintOptions, lint } from 'allclear'
import { describe, expect, test } from 'vitest'

const prose =
  `Call the ward if you feel ill. A nurse will tell you what to do. You can ask for help at any time of the day.
Bring a friend with you if you want to. They can wait with you. We will give you both a cup of tea. Tell us if you need
a chair, or more time. The door is wide and there is a lift. You can park outside. It costs nothing to park. If you get
lost, ask the person at the front desk. They will show you where to go. When you are done, we will call a taxi for you.
You can go home when you feel well. Take it easy for the rest of the day.`.replace(/\n/g, ' ')

async function reading(source: string, settings: SettingsInput = {}): Promise<ReadingReport> {
  const { reading } = await lint(source, { format: 'markdown', reading: true, settings })
  return reading as ReadingReport
}

test('a draft is only judged where that was asked for', async () => {
  expect(await lint(prose, {})).not.toHaveProperty('reading')
})

test('an easy text', async () => {
  const { band, reasons, counted, sentenceLengths, sentences, hardWords, classicScores } = await reading(prose)
  expect(band).toBe('9–11')
  expect(reasons).toContain('Short sentences: none is over 20 words.')
  expect(counted).toMatchObject({ sentences: 15, words: 123, names: 0, knownTerms: 0 })
  expect(sentenceLengths).toMatchObject({ longest: 11, over20: 0 })
  expect(sentenceLengths.groups.reduce((sum, group) => sum + group.sentences, 0)).toBe(15)
  expect({ sentences, hardWords }).toEqual({ sentences: [], hardWords: [] })
  expect(classicScores.map(({ formula }) => formula)).toEqual([
    'Flesch-Kincaid',
    'Flesch reading ease',
    'SMOG',
    'Gunning Fog',
    'Coleman-Liau',
    'Automated Readability Index',
    'Dale-Chall',
    'Spache'
  ])
  for (const { age } of classicScores) expect(age).toBeLessThanOrEqual(11)
})

test('only paragraphs and list items are counted, and the rest is named', async () => {
  const source = `# Your stay on the ward

Dear Ms Lee

${prose}

- Bring your glasses.

| Day | Time |
| --- | ---- |
| Monday | Morning visits only |

![The ward has a wide door](door.png)

<p lang="cy">Cysylltwch â ni os oes gennych gwestiynau.</p>

Millbrook Hospital\\
12 Hill Road\\
Leeds`
  const { counted, leftOut } = await reading(source)
  expect(counted.sentences).toBe(16)
  expect(leftOut.map(({ what, words }) => [what, words])).toEqual([
    ['headings', 5],
    ['addresses', 9],
    ['tables', 6],
    ['descriptions of pictures', 6],
    ['passages in other languages', undefined]
  ])
  for (const { why } of leftOut) expect(why).not.toBe('')
})

test('a phone number is one word, and addresses and placeholders are no words', async () => {
  const { counted } = await reading(`${prose} Call 020 7946 0000 or email ward@example.nhs.uk about {{topic}}.`)
  expect(counted).toMatchObject({ words: 130, numbers: 1, notWords: 2 })
})

test('names and known terms do not count against a draft', async () => {
  const source = `${prose} You can see Morwenna Trelawney about lymphoedema. You may need a split skin graft for it.`
  const plain = await reading(source)
  expect(plain.hardWords.map(({ word }) => word)).toContain('lymphoedema')
  expect(plain.counted.names).toBe(2)
  const known = await reading(source, { organisation: { knownTerms: ['Lymphoedema', 'split skin graft'] } })
  expect(known.counted.knownTerms).toBe(4)
  expect(known.hardWords).toEqual([])
})

test('a word explained nearby is no hard word, and one that is not has plainer words', async () => {
  const source = (words: string) => `${prose}\n\nWe will ${words} on Monday.`
  expect((await reading(source('look at your bruise (contusion)'))).hardWords).toEqual([])
  const { hardWords } = await reading(source('look at your contusion, and expedite it'))
  expect(hardWords.map(({ word, plainer }) => [word, plainer[0]])).toEqual(
    expect.arrayContaining([['contusion', 'bruise']])
  )
  for (const { place, word } of hardWords)
    expect(source('look at your contusion, and expedite it').slice(place?.start, place?.end)).toBe(word)
})

test('under 100 words there are sentences and words, and no level', async () => {
  const hard =
    'Prior to commencement of the aforementioned procedure, you are required to abstain from all food and drink, because otherwise it may be necessary to reschedule your appointment.'
  const { band, reasons, sentences, hardWords, classicScores } = await reading(hard)
  expect(band).toBe('too short')
  expect(reasons).toEqual(['Too short to judge: 27 of the 100 words it takes.'])
  expect(classicScores).toEqual([])
  expect(sentences).toMatchObject([{ text: hard, place: { start: 0, end: hard.length }, splitAt: 'because' }])
  expect(sentences[0]?.reason).toMatch(/^It has 27 words\. It has \d+ words that some readers will not know\.$/)
  expect(hardWords.map(({ word }) => word)).toContain('aforementioned')
})

test('a very long sentence of easy words is among the first to change', async () => {
  const long = `You can come to the ward ${'and then you can wait for the nurse '.repeat(6)}and go home.`
  const { sentences } = await reading(`${prose}\n\nThe rheumatology clinic is open.\n\n${long}`)
  expect(sentences[0]?.text).toBe(long)
})

test('hard-word asks only where it is turned on, and never about what another rule speaks of', async () => {
  const source = 'The promulgation of the phlebotomy list is late.'
  const asked = async (options: LintOptions) =>
    (await lint(source, options)).findings.filter(({ ruleId }) => ruleId === 'hard-word').map(({ actual }) => actual)
  expect(await asked({})).toEqual([])
  expect(await asked({ rules: ['hard-word'] })).toEqual(['promulgation'])
  expect(await asked({ settings: { rules: { 'hard-word': 'suggestion' } } })).toEqual(['promulgation'])
})

describe('odd drafts', () => {
  test.each([
    ['nothing', ''],
    ['only a heading', '# Ward'],
    ['only a picture', '![](x.png)'],
    ['another language', '<p lang="cy">Helo bawb</p>'],
    ['one long word', 'x'.repeat(5000)]
  ])('%s', async (_, source) => {
    const report = await reading(source)
    expect(report.band).toBe('too short')
    expect(JSON.stringify(report)).not.toContain('null,"longest"')
    expect(report.sentenceLengths.average).toSatisfy(Number.isFinite)
  })
})
