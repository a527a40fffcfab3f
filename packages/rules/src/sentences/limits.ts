import type { Kind } from '@allclear/core'

/** How much of something a kind of communication can hold before people give up or lose their place, in words. */
export interface Limits {
  /** A sentence: up to `aim` is fine, over `most` nobody should have to read. */
  sentence: { aim: number; most: number }
  /** Text with no heading in it. */
  stretch: number
  /** What comes before the first thing to do. */
  opening?: number
  /** The whole of it. */
  whole?: number
}

const short = { aim: 20, most: 30 }
const others: Limits = { sentence: { aim: 25, most: Number.POSITIVE_INFINITY }, stretch: 300 }

const limits: Partial<Record<Kind, Limits>> = {
  letter: { sentence: short, stretch: 200, opening: 100, whole: 500 },
  leaflet: { sentence: short, stretch: 300, whole: 1500 },
  sms: { sentence: short, stretch: 300, opening: 20 },
  email: { sentence: short, stretch: 150, opening: 40, whole: 400 },
  social: { ...others, opening: 40 },
  consent: { sentence: short, stretch: 300, whole: 2500 },
  'easy-read': { sentence: { aim: 15, most: 20 }, stretch: 300 }
}

/** What changes by kind, in one place. */
export function limitsOf(kind: Kind): Limits {
  return limits[kind] ?? others
}
