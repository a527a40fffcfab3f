import { check, createSettings, ignoreComment, type Rule } from '@allclear/core'
import { html } from '@allclear/readers/html'
import { markdown } from '@allclear/readers/markdown'
import { text } from '@allclear/readers/text'
import { rules } from '@allclear/rules'
import { describe, expect, test } from 'vitest'
import { withAids } from './with-aids.ts'
import { withAxe } from './with-axe.ts'

const readers = { markdown, html, text }
const settings = createSettings({ today: '2026-05-01' })

describe.each([...rules, ignoreComment].map((rule) => [rule.id, rule] as const))('the words of %s', (_, rule) => {
  test.each(Object.entries({ title: rule.title, why: rule.why, cannotSee: rule.cannotSee ?? '' }))('%s', (_, words) => {
    expect(longSentences(words)).toEqual([])
    expect(faults(words)).toEqual([])
  })

  test('messages', async () => {
    for (const message of await messagesOf(rule)) {
      expect(longSentences(message)).toEqual([])
      expect(faults(message)).toEqual([])
    }
  })
})

function longSentences(words: string): string[] {
  return text(words).blocks.flatMap(({ sentences, text }) =>
    sentences.filter((one) => one.words.length > 20).map(({ start, end }) => text.slice(start, end))
  )
}

function faults(words: string): string[] {
  return check(text(words, { kind: 'general' }), rules, settings)
    .findings.filter(({ severity }) => severity !== 'suggestion')
    .map(({ ruleId, actual, message }) => `${ruleId}: ${actual}: ${message}`)
}

/** What the rule says about its own examples. */
async function messagesOf(rule: Rule): Promise<string[]> {
  const messages: string[] = []
  for (const example of rule.examples) {
    if (!('avoid' in example)) continue
    const source = example.avoid.replace(/[«»]/g, '')
    const draft = await withAxe(readers[example.in ?? 'markdown'](source, { kind: example.kind ?? 'general' }))
    const settings = createSettings({
      today: '2026-05-01',
      rules: { [rule.id]: rule.severity },
      ...example.settings
    })
    const { findings } = check(await withAids(draft, [rule], settings), [rule], settings)
    messages.push(...findings.map(({ message }) => message))
  }
  return messages
}
