import { type Draft, elements, type Place, type Problem, rule, textOf } from '@allclear/core'
import { cite } from '../sources.ts'
import { messageOf } from './message.ts'

const around = String.raw`(?<mark>\*\*|__|\*|_)(?<bold>[^\s*_](?:[^*_\n]*[^\s*_])?)\k<mark>(?![\w*])`
const link = String.raw`!?\[(?<words>[^\]\n]+)\]\((?<address>[^)\s]+)[^)\n]*\)`
const tag = String.raw`<(?<tag>/?(?:b|i|u|em|strong|a|br|p|div|span|font|h\d|ul|ol|li)\b[^>\n]*)>`
const lineMark = String.raw`(?<=^|\n)[ \t]*(?<line>#{1,6}(?=[ \t])|[*•](?=[ \t]))[ \t]+`
const marks = new RegExp(String.raw`(?<![\w*])${around}|${link}|${tag}|${lineMark}`, 'gi')

const message = 'Take these marks out. Texts show the marks, not the formatting.'

export default rule({
  id: 'sms-formatting',
  chapter: 'text-messages',
  severity: 'warning',
  title: 'Use no formatting in texts',
  why: 'A text can have no bold, headings, bullets or links on words. People see the marks, and screen readers say them.',
  whoItHelps: ['blind people and screen reader users', 'people with a learning disability', 'dyslexic people'],
  sources: [cite('nhs-messages', 'Formatting')],
  appliesTo: ['sms'],
  cannotSee: 'What your service does with marks before it sends the text.',
  examples: [
    {
      avoid: '«**Important**»: Millbrook Surgery is closed on Friday 5 June.',
      better: 'Important: Millbrook Surgery is closed on Friday 5 June.',
      kind: 'sms'
    },
    {
      avoid: 'Millbrook Surgery: «[our new opening times](https://example.nhs.uk/times)».',
      better: 'Millbrook Surgery: our new opening times: https://example.nhs.uk/times.',
      kind: 'sms',
      in: 'text'
    },
    { avoid: '«# »Millbrook Surgery\n\nWe are closed on Friday 5 June.', kind: 'sms' },
    { avoid: '<p>Millbrook Surgery is <strong>«closed»</strong> on Friday.</p>', kind: 'sms', in: 'html' },
    { fine: 'Millbrook Surgery: your code is 12*34*56. Press # to end, or 2 * 3.', kind: 'sms' },
    { fine: 'Millbrook Surgery: email flu_clinic_team@example.nhs.uk or ((my_first_name)).', kind: 'sms' },
    { fine: '**Important**: Millbrook Surgery is closed on Friday 5 June.', kind: 'letter' }
  ],
  check: (draft) => (draft.format === 'html' ? inElements(draft) : inMarks(draft))
})

function* inMarks(draft: Draft): Generator<Problem> {
  const { text, starts } = messageOf(draft)
  if (!/[*_#<[•]/.test(text)) return
  for (const { index, 0: found, groups = {} } of text.matchAll(marks)) {
    const { bold, words, address } = groups
    const start = starts[index] ?? -1
    const end = (starts[index + found.length - 1] ?? -1) + 1
    const place: Place = { start, end }
    if (draft.source.slice(start, end) !== found) continue
    const suggest = bold ?? (words && address ? `${words}: ${address}` : groups.line)
    yield { place, message, ...(suggest === undefined || groups.line ? {} : { suggest: [suggest] }) }
  }
}

/** What HTML says is formatting, whatever it is written as. */
function* inElements(draft: Draft): Generator<Problem> {
  for (const element of elements(draft, 'a', 'b', 'em', 'i', 'strong', 'u', 'h1', 'h2', 'h3', 'li')) {
    const words = textOf(draft, element)
    if (!words || (element.tagName === 'a' && /[./]/.test(words.text))) continue
    yield { place: words.place, message: 'Write this as plain words. A text can have no formatting.' }
  }
}
