import { expect, test } from 'vitest'
import { splitWords } from './split-words.ts'

test.each([
  ['deafawarenessweek', 'DeafAwarenessWeek'],
  ['nhsflujab', 'NHSFluJab'],
  ['timetotalk', 'TimeToTalk'],
  ['carersweek', 'CarersWeek'],
  ['weekendclinic', 'WeekendClinic'],
  ['askaboutasthma', 'AskAboutAsthma']
])('%s is %s', (run, words) => {
  expect(splitWords(run)).toBe(words)
})

test.each([
  'newcastle',
  'vaccination',
  'healthcare',
  'manchester',
  'understanding',
  'heartbeat',
  'xylophonists',
  'worldwide'
])('%s is one word, or nobody can tell', (run) => {
  expect(splitWords(run)).toBeUndefined()
})
