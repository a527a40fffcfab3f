// Which findings on real pages are read by hand, and what was said of them. Used by draw.mjs and by precision.test.ts.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fnv1a from '@sindresorhus/fnv1a'

const seed = 'allclear 1'

/** Rules about how a page is made. The others are about its words. */
const ofPages = new Set(
  'structure links images-and-media tables colour-and-type forms controls whole-page emails'.split(' ')
)

/**
 * Two samples: of what is said about words, and of what is said about how pages are made. The pages in HTML alone give too
 * few of the second, 55 in all.
 * @typedef {{ name: string, size: number, takes: (chapter: string) => boolean }} Sample
 * @type {readonly Sample[]}
 */
export const samples = [
  { name: 'words', size: 200, takes: (chapter) => !ofPages.has(chapter) },
  { name: 'pages', size: 150, takes: (chapter) => ofPages.has(chapter) }
]

/** @param {Sample} sample */
export function fileOf({ name }) {
  return fileURLToPath(new URL(`${name}.tsv`, import.meta.url))
}
const columns = ['verdict', 'rule', 'file', 'fingerprint', 'words', 'reason']

/**
 * A finding on a page, as it is judged.
 * @typedef {{ file: string, rule: string, fingerprint: string, words: string, context: string, level: string, message: string }} Judged
 * @typedef {{ verdict: string, rule: string, file: string, fingerprint: string, words: string, reason: string }} Verdict
 */

/**
 * The findings to judge: the first `size` by a hash of each. When rules change, most of the sample stays as it was. What
 * pages share is judged once.
 * @param {Sample} sample
 * @param {{ file: string, source: string, findings: readonly import('@allclear/core').Finding[] }[]} pages
 * @returns {Judged[]}
 */
export function draw({ size, takes }, pages) {
  const told = new Set()
  return pages
    .flatMap(({ file, source, findings }) =>
      findings
        // A question is not a claim that something is wrong.
        .filter(({ needsPerson, url }) => !needsPerson && takes(url.split('/').at(-2) ?? ''))
        .filter(({ inTemplate, mendedBy, fingerprint }) => {
          if (!inTemplate && mendedBy === 'writer') return true
          return !told.has(fingerprint) && told.add(fingerprint)
        })
        .map(({ ruleId, fingerprint, actual, place, severity, message }) => ({
          file,
          rule: ruleId,
          fingerprint,
          words: fold(actual),
          context: place ? fold(source.slice(Math.max(0, place.start - 120), place.end + 80)) : '',
          level: severity,
          message,
          order: fnv1a(`${seed} ${file} ${fingerprint}`, { size: 64 })
        }))
    )
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, size)
}

/**
 * @param {Sample} sample
 * @returns {Map<string, Verdict>} what has been said, by file and fingerprint
 */
export function readVerdicts(sample) {
  if (!existsSync(fileOf(sample))) return new Map()
  const rows = readFileSync(fileOf(sample), 'utf8').trim().split('\n').slice(1)
  return new Map(
    rows.map((row) => {
      const [verdict = '', rule = '', file = '', fingerprint = '', words = '', reason = ''] = row.split('\t')
      return [`${file} ${fingerprint}`, { verdict, rule, file, fingerprint, words, reason }]
    })
  )
}

/** @param {Verdict[]} verdicts */
export function writeVerdicts(verdicts) {
  return `${[columns.join('\t'), ...verdicts.map((row) => columns.map((name) => row[/** @type {keyof Verdict} */ (name)]).join('\t'))].join('\n')}\n`
}

/**
 * How many findings of each rule were right.
 * @param {Verdict[]} verdicts
 * @returns {{ rule: string, right: number, all: number }[]} worst first
 */
export function precision(verdicts) {
  /** @type {Map<string, { rule: string, right: number, all: number }>} */
  const rules = new Map()
  for (const { rule, verdict } of verdicts) {
    const one = rules.get(rule) ?? { rule, right: 0, all: 0 }
    rules.set(rule, { rule, right: one.right + (verdict === 'right' ? 1 : 0), all: one.all + 1 })
  }
  return [...rules.values()].sort((a, b) => a.right / a.all - b.right / b.all || b.all - a.all)
}

/** @param {string} text */
function fold(text) {
  const folded = text.replace(/\s+/g, ' ').trim()
  return folded.length > 160 ? `${folded.slice(0, 100)} … ${folded.slice(-50)}` : folded
}
