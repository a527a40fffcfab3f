import type { Finding } from '@allclear/core'
import { lint } from 'allclear'
import { beforeAll, describe, expect, test } from 'vitest'
import { corpus, hasCorpus, read } from './corpus.ts'
import { draw, precision, readVerdicts, samples } from './precision/sample.mjs'

describe.skipIf(!hasCorpus)('on real pages', () => {
  const pages: { file: string; source: string; findings: Finding[]; words: number }[] = []

  beforeAll(async () => {
    for (const { name, source } of [...corpus('md'), ...corpus('html')]) {
      const { findings } = await lint(source, { file: name, settings: { today: '2026-05-01' } })
      pages.push({ file: name, source, findings, words: countWords(name, source) })
    }
  }, 120_000)

  test('at most 1 error or warning per 100 words, in the median page', () => {
    const shares = pages
      .map(({ findings, words }) => (100 * findings.filter(isFault).length) / words)
      .sort((a, b) => a - b)
    expect(shares[shares.length >> 1]).toBeLessThanOrEqual(1)
  })

  test('at most 3 errors or warnings that the writer can put right, in the median page in HTML', () => {
    const counts = pages
      .filter(({ file }) => file.startsWith('html/'))
      .map(({ findings }) => findings.filter((one) => isFault(one) && isOfPages(one)).length)
      .sort((a, b) => a - b)
    expect(counts[counts.length >> 1]).toBeLessThanOrEqual(3)
  })

  test.each(samples)('the sample about $name read by hand is the one these rules give, and 92% is right', (sample) => {
    const said = readVerdicts(sample)
    const verdicts = draw(sample, pages).map(({ file, fingerprint }) => said.get(`${file} ${fingerprint}`))
    expect(verdicts).toHaveLength(sample.size)
    const judged = verdicts.flatMap((verdict) => (verdict?.verdict && verdict.reason ? [verdict] : []))
    // Rules change, and the sample with them; `node tests/precision/draw.mjs --show` shows what is to be judged again.
    expect(sample.size - judged.length).toBe(0)
    expect(judged.filter(({ verdict }) => verdict === 'right').length / judged.length).toBeGreaterThanOrEqual(0.92)
    for (const { rule, right, all } of precision(judged))
      if (all >= 10) expect(right / all, rule).toBeGreaterThanOrEqual(0.85)
  })
})

function isFault({ severity, needsPerson }: Finding): boolean {
  return severity !== 'suggestion' && !needsPerson
}

/** What its author can see and mend on a page, as a page. */
function isOfPages({ mendedBy, url }: Finding): boolean {
  return mendedBy === 'writer' && samples[1]?.takes(url.split('/').at(-2) ?? '') === true
}

function countWords(name: string, source: string): number {
  return read(name, source).blocks.reduce(
    (sum, { sentences }) => sum + sentences.reduce((all, { words }) => all + words.length, 0),
    0
  )
}
