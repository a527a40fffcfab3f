// Draws the findings to judge, keeps what was said of those that are still there, and prints how often each rule is right.
// Run after a build, where the real pages are: node tests/precision/draw.mjs [--show]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lint } from 'allclear'
import { draw, fileOf, precision, readVerdicts, samples, writeVerdicts } from './sample.mjs'

const folder = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const pages = []
for (const kind of ['md', 'html']) {
  for (const name of readdirSync(join(folder, kind)).sort()) {
    const source = readFileSync(join(folder, kind, name), 'utf8')
    const { findings } = await lint(source, { file: name, settings: { today: '2026-05-01' } })
    pages.push({ file: `${kind}/${name}`, source, findings })
  }
}
for (const sample of samples) {
  const said = readVerdicts(sample)
  const drawn = draw(sample, pages)
  const verdicts = drawn.map(({ file, rule, fingerprint, words }) => {
    const { verdict = '', reason = '' } = said.get(`${file} ${fingerprint}`) ?? {}
    return { verdict, rule, file, fingerprint, words: words.replace(/\t/g, ' '), reason }
  })
  writeFileSync(fileOf(sample), writeVerdicts(verdicts))
  if (process.argv.includes('--show')) {
    drawn.forEach((one, index) => {
      if (!verdicts[index].verdict)
        console.log(`${index}\t${one.level}\t${one.rule}\t“${one.words}”\t${one.message}\t${one.context}`)
    })
  }
  const judged = verdicts.filter(({ verdict }) => verdict)
  for (const { rule, right, all } of precision(judged)) console.log(`${rule.padEnd(34)} ${right} of ${all} right`)
  console.log(
    `${judged.filter(({ verdict }) => verdict === 'right').length} of ${judged.length} right; ${verdicts.length - judged.length} to judge in ${fileOf(sample)}`
  )
}
