import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createProgress } from './progress.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function watch(isTTY: boolean, total = 9) {
  const write = vi.fn(() => true)
  const progress = createProgress({ write, isTTY }, total)
  for (let done = 0; done < total; done++) {
    progress.at(done)
    vi.advanceTimersByTime(400)
  }
  progress.end()
  return write.mock.calls.flat().join('')
}

test('speaks after a second, on a terminal, and leaves nothing behind', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it clears the line
  expect(watch(true)).toMatch(/^\rChecking draft 4 of 9 …(\rChecking draft \d of 9 …)+\r\u001B\[K$/)
})

test('is silent for one draft, and where nobody is looking', () => {
  expect(watch(true, 1)).toBe('')
  expect(watch(false)).toBe('')
})
