import { expect, test } from 'vitest'
import { createLines } from './lines.ts'

test('counts lines and columns from 1, and every sort of line ending once', () => {
  const lines = createLines('one\r\ntwo\n👩‍🦽 three\rfour')
  expect(lines({ start: 0, end: 3 })).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 4 })
  expect(lines({ start: 5, end: 8 })).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 4 })
  expect(lines({ start: 15, end: 25 })).toEqual({ line: 3, column: 7, endLine: 4, endColumn: 5 })
})

test('a place at the very end of the text', () => {
  expect(createLines('one\n')({ start: 4, end: 4 })).toMatchObject({ line: 2, column: 1 })
})
