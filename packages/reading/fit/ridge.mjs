// Ridge regression in which a weight may be told its sign: +1 never below nothing, -1 never above it, 0 free.

/** Sums over rows of features and a target: all that a ridge has to know of them. */
export class Sums {
  constructor(size) {
    this.size = size
    this.products = Array.from({ length: size }, () => new Float64Array(size))
    this.targets = new Float64Array(size)
  }

  add(row, target, weight = 1) {
    for (let i = 0; i < this.size; i++) {
      const scaled = row[i] * weight
      if (scaled === 0) continue
      this.targets[i] += scaled * target
      const line = this.products[i]
      for (let j = 0; j <= i; j++) line[j] += scaled * row[j]
    }
  }

  /** Coordinate by coordinate, until nothing moves. */
  solve(penalties, signs) {
    const { size, targets } = this
    const products = this.products.map((line, i) =>
      Float64Array.from(line, (value, j) => (j <= i ? value : this.products[j][i]))
    )
    const weights = new Float64Array(size)
    for (let sweep = 0; sweep < 5000; sweep++) {
      let moved = 0
      for (let i = 0; i < size; i++) {
        let rest = targets[i]
        for (let j = 0; j < size; j++) if (j !== i) rest -= products[i][j] * weights[j]
        const free = rest / (products[i][i] + penalties[i])
        const next = signs[i] * free < 0 ? 0 : free
        moved = Math.max(moved, Math.abs(next - weights[i]))
        weights[i] = next
      }
      if (moved < 1e-6) break
    }
    return [...weights]
  }
}

/** Mean and spread of every column, rows weighed. */
export function scales(rows, weights = rows.map(() => 1)) {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const means = rows[0].map((_, i) => rows.reduce((sum, row, r) => sum + row[i] * weights[r], 0) / total)
  const spreads = means.map(
    (mean, i) => Math.sqrt(rows.reduce((sum, row, r) => sum + (row[i] - mean) ** 2 * weights[r], 0) / total) + 1e-9
  )
  return { means, spreads }
}

export function dot(a, b) {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}
