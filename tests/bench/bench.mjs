// How fast allclear is, next to alex and write-good on the same files in the same run. `pnpm bench [folder]`
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { check, createSettings } from '@allclear/core'
import { markdown } from '@allclear/readers/markdown'
import { rules } from '@allclear/rules'
import { measure, median } from './processes.mjs'

const real = fileURLToPath(new URL('../../../shared/corpus/md', import.meta.url))
const folder = process.argv[2] ?? (existsSync(real) ? real : fileURLToPath(new URL('../../fixtures', import.meta.url)))
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(folder, name))
if (files.length === 0) {
  console.error(`Cannot measure: there is no Markdown file in ${folder}. Name a folder that has some.`)
  process.exit(2)
}
const sources = files.map((file) => readFileSync(file, 'utf8'))
const work = mkdtempSync(join(tmpdir(), 'allclear-bench-'))
const sentence = join(work, 'one.md')
writeFileSync(sentence, 'The wheelchair-bound patient should utilise the ramp.\n')

// The rules of the first edition, from which the others are measured.
const firstRules = `phone-only-contact no-alternative-format-offer appointment-essentials-missing disabled-as-mass-noun
  social-model-wording wheelchair-wording suicide-words complex-word unexplained-medical-term unexpanded-abbreviation
  sentence-too-long hard-to-read-sentence passive-voice hidden-actor-promise vague-time ambiguous-date
  weekday-date-mismatch time-format unsafe-dose-notation vague-link-text image-alt-missing alt-is-filename
  heading-level-skipped fake-heading table-no-headers block-capitals`.split(/\s+/)

const bin = (name) => new URL(`../node_modules/${name}`, import.meta.url)
// How long a run takes that reads each draft with the same processors, bundled as allclear is, and then does nothing.
const alone = join(work, 'unified-alone.mjs')
const source = fileURLToPath(new URL('unified-alone.mjs', import.meta.url))
execFileSync(process.execPath, [bin('rolldown/bin/cli.mjs').pathname, source, '-o', alone, '--platform', 'node'])

const allclear = new URL('../../packages/allclear/dist/bin/command.js', import.meta.url)
const commands = (paths) => ({
  allclear: [allclear, ...paths],
  'its first 26': [allclear, '--rule', firstRules.join(), ...paths],
  'unified alone': [pathToFileURL(alone), ...paths],
  alex: [bin('alex/cli.js'), ...paths],
  'write-good': [bin('write-good/bin/write-good.js'), ...paths]
})
console.log(
  `${files.length} Markdown files, ${(sources.join('').length / 1e6).toFixed(2)} million characters, ${rules.length} rules.`
)
show('The whole process, all files', files.at(-1), measure(commands(files)))
show('The whole process, one sentence', sentence, measure(commands([sentence]), 9))
rmSync(work, { recursive: true })
grow()
compareRules()

function show(title, file, results) {
  const ratio = (name, to) => (results.get(name).wall / results.get(to).wall).toFixed(2)
  console.log(`\n${title} (medians; ratios of wall time)`)
  for (const [name, { wall, cpu, memory, output }] of results) {
    // A tool that broke is fast. write-good names no files, and has nothing to say about the one sentence.
    if (name !== 'write-good' && !output.includes(basename(file))) throw new Error(`${name} did not work:\n${output}`)
    console.log(
      `  ${name.padEnd(13)} ${wall.toFixed(2).padStart(6)} s wall ${cpu.toFixed(2).padStart(6)} s cpu ${memory.toFixed(0).padStart(4)} MB` +
        (name === 'alex' ? '' : `   ${ratio(name, 'alex')} of alex`)
    )
  }
}

/** Whether twice the text takes twice the time. */
function grow() {
  const settings = createSettings({ today: '2026-05-01' })
  const base = sources.join('\n\n').slice(0, 100_000)
  const times = [1, 2, 4, 8]
  const run = (source) => check(markdown(source), rules, settings)
  const texts = times.map((size) => Array.from({ length: size }, () => base).join('\n\n'))
  for (let warm = 0; warm < 3; warm++) run(texts[0])
  const rounds = texts.map(() => [])
  for (let round = 0; round < 5; round++)
    texts.forEach((source, index) => {
      const start = performance.now()
      run(source)
      rounds[index].push(performance.now() - start)
    })
  const each = rounds.map(median)
  console.log(
    '\nReading and checking a longer draft (medians of 5; share = time / (size × time of 1×), 1.00 is in proportion)'
  )
  times.forEach((size, index) => {
    console.log(
      `  ${size}×  ${each[index].toFixed(0).padStart(6)} ms   share ${(each[index] / (size * each[0])).toFixed(2)}`
    )
  })
}

/** What all rules cost next to the first 26, reading included. */
function compareRules() {
  const settings = createSettings({ today: '2026-05-01' })
  const sets = { first: rules.filter(({ id }) => firstRules.includes(id)), all: rules }
  const rounds = { first: [], all: [] }
  for (let round = -1; round < 5; round++) {
    for (const [name, set] of Object.entries(sets)) {
      const start = performance.now()
      for (const source of sources) check(markdown(source), set, settings)
      if (round >= 0) rounds[name].push(performance.now() - start)
    }
  }
  const [first, all] = [median(rounds.first), median(rounds.all)]
  console.log('\nAll rules next to the first 26, reading and checking the same files (medians of 5, in turn)')
  console.log(
    `  ${sets.first.length} rules ${first.toFixed(0)} ms, ${rules.length} rules ${all.toFixed(0)} ms   ratio ${(all / first).toFixed(2)}`
  )
}
