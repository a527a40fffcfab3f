export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

export function pearson(xs, ys) {
  const mx = mean(xs)
  const my = mean(ys)
  const top = mean(xs.map((x, i) => (x - mx) * (ys[i] - my)))
  return top / Math.sqrt(mean(xs.map((x) => (x - mx) ** 2)) * mean(ys.map((y) => (y - my) ** 2)))
}

/** The share of pairs of a hard and an easy one in which the hard one scores higher. */
export function area(scores, labels) {
  const order = scores.map((score, i) => [score, labels[i]]).sort((a, b) => a[0] - b[0])
  let easy = 0
  let won = 0
  for (const [, label] of order) {
    if (label) won += easy
    else easy++
  }
  return won / (easy * (order.length - easy))
}

/** One of five folds for each key, the same at every run. */
export function foldsOf(keys) {
  const sorted = [...new Set(keys)].sort()
  let seed = 20_26
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  for (let i = sorted.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[sorted[i], sorted[j]] = [sorted[j], sorted[i]]
  }
  const folds = new Map(sorted.map((key, i) => [key, i % 5]))
  return keys.map((key) => folds.get(key))
}
