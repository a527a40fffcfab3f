import { elements, rule } from '@allclear/core'
import { monthPart, weekdayPart } from '../dates-times-numbers/calendar.ts'
import { says } from '../search.ts'
import { countWords, wordsInAll } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'

const fact = new RegExp(
  String.raw`${weekdayPart}|${monthPart}|\b(?:today|tomorrow|tonight|every|daily|weekly)\b|\d|\b(?:https?:|www\.)|\b[\w-]+\.(?:uk|com|org)\b|@\w|\b(?:call|ring|text|email|book|visit|reply|apply|register)\b`,
  'i'
)
const mostWords = 15
const fullAlt = 20

export default rule({
  id: 'social-image-text-not-in-post',
  chapter: 'social-media',
  severity: 'suggestion',
  title: 'Write the facts in the post, not only in the picture',
  why: 'People who cannot see the picture, or whose data is slow, miss the date, the place and what to do.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with low vision',
    'people on low incomes or with little data'
  ],
  sources: [cite('gcs-social', 'alt text')],
  appliesTo: ['social'],
  cannotSee: 'What the picture shows.',
  examples: [
    {
      avoid: '«See our poster!»\n\n![Flu clinic poster](poster.png)',
      better:
        'Free flu clinic on Saturday 6 June, 10am to 2pm, at Millbrook Town Hall.\n\n![Flu clinic poster](poster.png)',
      kind: 'social'
    },
    {
      fine: 'See our poster!\n\n![Free flu clinic on Saturday 6 June from 10am to 2pm at Millbrook Town Hall. No need to book. Bring your NHS number.](poster.png)',
      kind: 'social'
    },
    { fine: 'Free flu clinic on Saturday 6 June.\n\n![Flu clinic poster](poster.png)', kind: 'social' },
    { fine: 'Thank you to all our nurses.', kind: 'social' }
  ],
  *check(draft) {
    const pictures = elements(draft, 'img')
    if (pictures.length === 0 || pictures.some(({ properties }) => countWords(String(properties.alt ?? '')) >= fullAlt))
      return
    const post = draft.blocks.filter(({ kind }) => kind !== 'alt' && kind !== 'title')
    if (wordsInAll(post) >= mostWords) return
    if (post.some(({ text }) => fact.test(text)) || says(draft, /\bthank(?:s| you)\b|\bhappy\b|\bcongratulations\b/i))
      return
    const [first] = post
    const opening = first?.sentences[0]
    yield {
      place: first && opening ? first.place(opening.start, opening.end) : null,
      message: 'Write the date, the place and what to do in the post itself, if the picture shows them.',
      needsPerson: true
    }
  }
})
