import { expect, test } from 'vitest'
import { type Colour, contrast, contrastNeeded, over, readColour } from './contrast.ts'

const colour = (written: string) => readColour(written) as Colour

test('it reads what styles and Word give', () => {
  expect(readColour('rgba(1, 2, 3, 0.5)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 0.5 })
  expect(readColour('00FF00')).toEqual({ red: 0, green: 255, blue: 0, alpha: 1 })
  expect(readColour('auto')).toBeUndefined()
})

test('it counts as WCAG does, whichever colour comes first', () => {
  expect(contrast(colour('#000000'), colour('#ffffff'))).toBe(21)
  expect(contrast(colour('#777777'), colour('#ffffff'))).toBeCloseTo(4.478, 3)
  expect(contrast(colour('#ffffff'), colour('#767676'))).toBeCloseTo(4.542, 3)
})

test('a colour that lets another shine through', () => {
  expect(over(colour('rgba(0, 0, 0, 0.5)'), colour('#ffffff'))).toEqual({
    red: 127.5,
    green: 127.5,
    blue: 127.5,
    alpha: 1
  })
})

test('large text needs less', () => {
  expect(contrastNeeded(16, false)).toEqual({ least: 4.5, best: 7 })
  expect(contrastNeeded(18.66, false).least).toBe(4.5)
  expect(contrastNeeded(18.66, true).least).toBe(3)
  expect(contrastNeeded(24, false).least).toBe(3)
})
