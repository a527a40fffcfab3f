import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('one after the other, in the order they were asked for', async () => {
  const log: string[] = []
  const work = (name: string, wait: number) => async () => {
    log.push(`${name} begins`)
    await new Promise((done) => setTimeout(done, wait))
    log.push(`${name} ends`)
    return name
  }
  expect(await Promise.all([inTurn(work('slow', 20)), inTurn(work('quick', 0))])).toEqual(['slow', 'quick'])
  expect(log).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends'])
})

test('one that fails does not stop the next', async () => {
  await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await inTurn(async () => 'yes')).toBe('yes')
})
