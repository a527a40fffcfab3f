// Fits the model of whole texts and the model of sentences, and writes src/text-data.ts.
// Labels: the three levels of every OneStopEnglish story; which of two Cochrane texts is the plain one.
import { writeFileSync } from 'node:fs'
import { classicScores } from '../dist/classic-scores.js'
import { countsOf } from '../dist/counts.js'
import { features } from '../dist/features.js'
import { scoreOf } from '../dist/text-model.js'
import { list } from '../dist/word-data.js'
import { entryOf } from '../dist/word-list.js'
import { pieces, readReviews, readStories, readText } from './data.mjs'
import { foldsOf, mean } from './measures.mjs'
import { dot, Sums, scales } from './ridge.mjs'
import { column, levelsOf, readVectors } from './word-list.mjs'

// Which way each feature may point, hard being up. None may read as easier what people know to be harder.
const up = `length logLength rootLength spread longest over20 syllables contentSyllables syllables3 syllables4 letters10
  smog nominal derived bookish under35 under4 notDaleChall notSpache hard hardTop hardest hardCount passive preposition
  density variety acronyms`.split(/\s+/)
const down = 'spokenAll spokenDistinct spoken25 spoken50 writtenDistinct written25'.split(' ')
const all = [...up, ...down]
// What only several sentences have.
const ofTexts = new Set(['spread', 'longest', 'over20', 'variety'])

const folder = process.argv[2]
const vectors = readVectors()
const words = unpackWords()
const vectorOf = new Map(words.map((word) => [entryOf(word), vectors.vector(word)]))
const stories = readStories(folder).map(({ id, level, text }) => ({ key: id, level, sentences: readText(text) }))
const reviews = readReviews(folder).map(({ id, hard, easy }) => ({
  key: id,
  hard: readText(hard),
  easy: readText(easy)
}))
const texts = [...stories.map(({ sentences }) => sentences), ...reviews.flatMap(({ hard, easy }) => [hard, easy])]
const report = []

const documentKind = {
  names: all,
  withTopic: true,
  most: 3,
  penalty: 1000,
  // Rows are pieces of a text, each with its share of the text's say.
  rowsOf: (sentences) => pieces(sentences).map((piece) => rowOf(piece, true))
}
const sentenceKind = {
  names: all.filter((name) => !ofTexts.has(name)),
  withTopic: false,
  most: 4,
  penalty: 3000,
  // A text's difficulty is taken to be the mean of its sentences': that is what makes it a model of sentences.
  pooled: true,
  rowsOf: (sentences) => sentences.filter(({ length }) => length >= 3).map((sentence) => rowOf([sentence], false))
}
const documentModel = study('Texts', documentKind)
const sentenceModel = study('Sentences', sentenceKind)
write()

function unpackWords() {
  let word = ''
  return [...list.words.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared, rest]) => {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest
    return word
  })
}

function rowOf(sentences, withTopic) {
  const found = features(sentences)
  const values = all.map((name) => found[name])
  if (!withTopic) return { found: values, vector: [] }
  const met = new Set(sentences.flatMap(({ judged }) => judged.filter((fact) => fact.isContent && fact.entry)))
  const known = [...new Set([...met].map(({ entry }) => entry))].map((entry) => vectorOf.get(entry)).filter(Boolean)
  const vector = Array.from({ length: 100 }, (_, i) => mean(known.map((one) => one[i])))
  return { found: values, vector }
}

/** Says how well a kind of model does on stories and reviews it has not seen, and fits it on all of them. */
function study(title, kind) {
  const own = kind.names.map((name) => all.indexOf(name))
  const rows = (sentences) =>
    kind.rowsOf(sentences).map(({ found, vector }) => ({ values: own.map((i) => found[i]), vector }))
  const levelled = stories.map(({ key, level, sentences }) => ({
    key,
    level,
    rows: rows(sentences),
    whole: whole(sentences)
  }))
  const paired = reviews.map(({ key, hard, easy }) => ({
    key,
    hard: rows(hard),
    easy: rows(easy),
    wholes: [whole(hard), whole(easy)]
  }))
  const levelFolds = foldsOf(levelled.map(({ key }) => key))
  const pairFolds = foldsOf(paired.map(({ key }) => key))
  const levelScores = []
  const pairWins = []
  for (let fold = 0; fold < 5; fold++) {
    const model = fit(
      kind,
      levelled.filter((_, i) => levelFolds[i] !== fold),
      paired.filter((_, i) => pairFolds[i] !== fold)
    )
    levelled.forEach(({ whole: rows }, i) => {
      if (levelFolds[i] === fold) levelScores[i] = mean(rows.map(model.score))
    })
    paired.forEach(({ wholes: [hard, easy] }, i) => {
      if (pairFolds[i] === fold) pairWins[i] = Number(mean(hard.map(model.score)) > mean(easy.map(model.score)))
    })
  }
  const onlyStories = fit(kind, levelled, [])
  const onlyReviews = fit(kind, [], paired)
  const moved = paired.map(({ wholes: [hard, easy] }) =>
    Number(mean(hard.map(onlyStories.score)) > mean(easy.map(onlyStories.score)))
  )
  const back = levelled.map(({ whole: rows }) => mean(rows.map(onlyReviews.score)))
  report.push(
    `${title}: OneStopEnglish pairs in the right order, stories left out ${percent(pairsOf(levelled, levelScores))}; ` +
      `Cochrane pairs, left out ${percent(pairWins)}; fitted on stories alone, Cochrane pairs ${percent(moved)}; ` +
      `fitted on Cochrane alone, OneStopEnglish pairs ${percent(pairsOf(levelled, back))}`
  )
  return fit(kind, levelled, paired)

  function whole(sentences) {
    if (kind.pooled) return rows(sentences)
    const { found, vector } = rowOf(sentences, kind.withTopic)
    return [{ values: own.map((i) => found[i]), vector }]
  }
}

function percent(wins) {
  return `${(mean(wins) * 100).toFixed(1)}%`
}

/** For each two versions of a story, whether the harder one scores higher. */
function pairsOf(levelled, scores) {
  const versions = new Map()
  levelled.forEach(({ key, level }, i) => {
    versions.set(key, [...(versions.get(key) ?? []), { level, score: scores[i] }])
  })
  return [...versions.values()].flatMap((list) =>
    list.flatMap((one) => list.filter(({ level }) => level > one.level).map((other) => Number(other.score > one.score)))
  )
}

function fit(kind, levelled, paired) {
  const bodies = [...levelled.map(({ rows }) => rows), ...paired.flatMap(({ hard, easy }) => [hard, easy])]
  const say = bodies.flatMap((rows) => rows.map(() => (kind.pooled ? 1 : 1 / rows.length)))
  const { means, spreads } = scales(
    bodies.flat().map(({ values }) => values),
    say
  )
  const topic = kind.withTopic
    ? scales(
        bodies.flat().map(({ vector }) => vector),
        say
      )
    : { means: [], spreads: [] }
  const topicSpread = Math.sqrt(mean(topic.spreads.map((one) => one ** 2)))
  const size = means.length + topic.means.length
  const stepsOf = ({ values, vector }) => [
    ...values.map((value, i) => Math.max(-kind.most, Math.min(kind.most, (value - means[i]) / spreads[i]))),
    ...(kind.withTopic ? vector.map((value, i) => (value - topic.means[i]) / topicSpread) : [])
  ]
  const middle = (rows) => rows[0].map((_, i) => mean(rows.map((row) => row[i])))
  const less = (one, other) => one.map((value, i) => value - other[i])
  const sums = new Sums(size)
  const add = (rows, centre, target, weight) => {
    if (kind.pooled) sums.add(less(middle(rows), centre), target, weight)
    else for (const row of rows) sums.add(less(row, centre), target, weight / rows.length)
  }
  const stepped = levelled.map(({ level, rows }) => ({ level, rows: rows.map(stepsOf) }))
  if (stepped.length > 0) {
    const centre = middle(stepped.map(({ rows }) => middle(rows)))
    // Levels 0, 1 and 2 have a spread of 0.82.
    for (const { level, rows } of stepped) add(rows, centre, (level - 1) / 0.8165, 1)
  }
  // A pair tells which is harder, not how hard either is: each is set against the middle of the two.
  for (const { hard, easy } of paired) {
    const [up, down] = [hard.map(stepsOf), easy.map(stepsOf)]
    const centre = middle([middle(up), middle(down)])
    add(up, centre, 0.75, 2)
    add(down, centre, -0.75, 2)
  }
  const solved = sums.solve(
    Array.from({ length: size }, () => kind.penalty),
    [...kind.names.map((name) => (up.includes(name) ? 1 : -1)), ...topic.means.map(() => 0)]
  )
  return {
    means,
    spreads,
    weights: solved.slice(0, means.length),
    topic: solved.slice(means.length).map((weight) => weight / topicSpread),
    score: (row) => dot(stepsOf(row), solved)
  }
}

function write() {
  const { step, levels } = levelsOf(
    words.map((word) => {
      const vector = vectors.vector(word)
      return vector && dot(vector, documentModel.topic)
    })
  )
  words.forEach((word, i) => {
    entryOf(word).text = levels[i] - 4
  })
  const topics = scales(texts.flatMap(pieces).map((piece) => [features(piece).topic]))
  const [mean, spread] = [topics.means[0], topics.spreads[0]]
  const documents = inYears({
    most: documentKind.most,
    features: { ...weighed(documentKind, documentModel), topic: { mean, spread, weight: spread * step } }
  })
  const sentences = fromEasy({ most: sentenceKind.most, features: weighed(sentenceKind, sentenceModel) })
  const text = `import type { TextModel } from './text-model.ts'

// Written by fit/texts.mjs: do not edit.
// Fitted on OneStopEnglish (Vajjala & Lucic 2018, CC BY-SA 4.0) and on abstracts and plain language summaries of
// Cochrane reviews (Devaraj et al. 2021, CC BY 4.0), with the word list's sources.
${report.map((line) => `// ${line}.`).join('\n')}

/** A letter for each word of the list: what texts it is met in. E is neither hard nor easy. */
export const topics =
  '${column(levels)}'

/** The reading age of a text. */
export const documentModel: TextModel = ${print(documents)}

/** How hard a sentence is: 0 in the middle of the easiest versions of stories, 1 above 19 of 20 of their sentences. */
export const sentenceModel: TextModel = ${print(sentences)}
`
  writeFileSync(new URL('../src/text-data.ts', import.meta.url), text)
  console.log(report.join('\n'))
}

function weighed({ names }, { means, spreads, weights }) {
  const found = names.map((name, i) => [name, { mean: means[i], spread: spreads[i], weight: weights[i] }])
  return Object.fromEntries(found.filter(([, { weight }]) => Math.abs(weight) >= 1e-4))
}

/**
 * No label says an age. The classic formulas do, and are right on the whole where they are wrong on one text: so the
 * ages of the fitting texts get the mean and the spread of the middle formula's.
 */
function inYears(model) {
  const rows = texts.map((sentences) => {
    const ages = classicScores(countsOf(sentences))
      .map(({ age }) => age)
      .sort((a, b) => a - b)
    return [scoreOf(features(sentences), { start: 0, ...model }), (ages[3] + ages[4]) / 2]
  })
  const { means, spreads } = scales(rows)
  report.push(`Reading ages of the fitting texts: mean ${means[1].toFixed(1)}, spread ${spreads[1].toFixed(1)}`)
  return stretched(model, spreads[1] / spreads[0], means[1] - (means[0] * spreads[1]) / spreads[0])
}

function fromEasy(model) {
  const scores = stories
    .filter(({ level }) => level === 0)
    .flatMap(({ sentences }) => sentences.map((sentence) => scoreOf(features([sentence]), { start: 0, ...model })))
    .sort((a, b) => a - b)
  const at = (part) => scores[Math.floor(scores.length * part)]
  const step = at(0.95) - at(0.5)
  return stretched(model, 1 / step, -at(0.5) / step)
}

function stretched({ most, features }, times, start) {
  const entries = Object.entries(features).map(([name, one]) => [name, { ...one, weight: one.weight * times }])
  return { start, most, features: Object.fromEntries(entries) }
}

function print({ start, most, features }) {
  const short = (value) => Number(value.toPrecision(4))
  const lines = Object.entries(features).map(
    ([name, { mean, spread, weight }]) =>
      `    ${name}: { mean: ${short(mean)}, spread: ${short(spread)}, weight: ${short(weight)} }`
  )
  return `{\n  start: ${short(start)},\n  most: ${most},\n  features: {\n${lines.join(',\n')}\n  }\n}`
}
