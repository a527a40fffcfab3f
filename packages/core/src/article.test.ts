import { expect, test } from 'vitest'
import { fitArticle } from './article.ts'
import { createDraft } from './draft.ts'
import { createMatcher } from './matcher.ts'

test.each([
  ['Make an alteration.', 'alteration', ['change'], 'an alteration', ['a change']],
  ['An alteration is due.', 'alteration', ['change'], 'An alteration', ['A change']],
  ['Make a modification.', 'modification', ['change'], 'modification', ['change']],
  ['Make the alteration.', 'alteration', ['change'], 'alteration', ['change']],
  ['Send an additional form.', 'additional', ['more', 'extra'], 'additional', ['extra']],
  ['Your considerable skill.', 'considerable', ['a lot of', 'great'], 'considerable', ['great']],
  ['Have a magnetic scan.', 'magnetic', ['MRI'], 'a magnetic', ['an MRI']],
  ['Have an intimate talk.', 'intimate', ['UK', 'useful', 'unified'], 'an intimate', ['a UK', 'a useful', 'a unified']],
  ['It is a grave thing.', 'grave', ['unimportant', 'honest'], 'a grave', ['an unimportant', 'an honest']]
])('%s', (value, words, suggest, text, fitted) => {
  const [hits] = createMatcher([[{ words, suggest }]]).match(
    createDraft({
      format: 'text',
      source: value,
      masked: value,
      whole: false,
      tree: {
        type: 'root',
        children: [
          {
            type: 'element',
            tagName: 'p',
            properties: {},
            children: [{ type: 'text', value, position: { start: at(0), end: at(value.length) } }]
          }
        ]
      }
    })
  )
  const hit = hits?.[0]
  expect(hit && fitArticle(hit)).toMatchObject({ text, suggest: fitted })
})

function at(offset: number) {
  return { line: 1, column: offset + 1, offset }
}
