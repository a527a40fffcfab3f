import { rule } from '@allclear/core'
import { justBefore, search } from '../search.ts'
import { cite } from '../sources.ts'

const pattern = /(?<=[\p{L}\p{N})’'] )&(?= \p{L})/gu

export default rule({
  id: 'ampersand',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Write “and”, not “&”',
  why: 'Some people do not know the sign, or find it hard to read.',
  whoItHelps: ['dyslexic people', 'people with a learning disability', 'people who are new to English'],
  sources: [cite('nhs-az', 'ampersand')],
  cannotSee: 'Whether words with capitals are a name, such as Marks & Spencer. Keep the sign in names.',
  examples: [
    { avoid: 'Food «&» drinks are free.', better: 'Food and drinks are free.' },
    { avoid: '## Diet «&» exercise', better: '## Diet and exercise' },
    { avoid: '<p>Food «&amp;» drinks are free.</p>', better: '<p>Food and drinks are free.</p>', in: 'html' },
    { fine: 'Go to A&E, or to the Royal Health & Care Centre.' },
    { fine: 'We have an R & D team and a Q & A page.' },
    { fine: 'The group is called “mums & babies”.' }
  ],
  *check(draft, { organisation }) {
    const names = [organisation.name ?? '', ...organisation.knownTerms].filter((name) => name.includes('&'))
    for (const { block, start, end, place } of search(draft, pattern)) {
      const [first = ''] = /[^\s]+$/.exec(justBefore(block.text, start - 1)) ?? []
      const [second = ''] = /^[^\s]+/.exec(block.text.slice(end + 1)) ?? []
      // Two capitals may be a name; so may initials.
      if (/^\p{Lu}/u.test(second) || /^.$/u.test(first) || (/^.\b/u.test(second) && second.length === 1)) continue
      if (names.some((name) => name.includes(`${first} & ${second}`))) continue
      yield { place, message: 'Write “and”.', suggest: ['and'], safe: true }
    }
  }
})
