import type { FeatureName, Features } from './features.ts'

/** A start, and for each feature so much a step. A step is the feature's own spread, and only `most` of them count. */
export interface TextModel {
  start: number
  most: number
  features: Partial<Record<FeatureName, { mean: number; spread: number; weight: number }>>
}

export function scoreOf(found: Features, model: TextModel): number {
  const names = Object.keys(model.features) as FeatureName[]
  return names.reduce((score, name) => score + shareOf(name, found, model), model.start)
}

/** What one feature adds to the score. */
export function shareOf(name: FeatureName, found: Features, { most, features }: TextModel): number {
  const { mean, spread, weight } = features[name] ?? { mean: 0, spread: 1, weight: 0 }
  return weight * Math.min(most, Math.max(-most, (found[name] - mean) / spread))
}
