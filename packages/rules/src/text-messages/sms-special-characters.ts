import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { isPlain, plainer } from './length.ts'
import { messageOf } from './message.ts'

// Letters with accents are how people and places write their names, so they stay.
const stays = /[\p{L}\p{M}\p{N}\p{Cf}\uE000\s]/u
const sign = /\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*|[\u00A0\P{ASCII}]/gu

export default rule({
  id: 'sms-special-characters',
  chapter: 'text-messages',
  severity: 'suggestion',
  title: 'Use plain characters in texts',
  why: 'One curly quote or emoji can make a text cost twice as much. Phones may show a question mark in its place.',
  whoItHelps: ['blind people and screen reader users', 'people on low incomes or with little data'],
  sources: [cite('gov-notify', 'symbols and accents'), cite('nhs-messages', 'Text messages')],
  appliesTo: ['sms'],
  cannotSee: 'Whether your service puts plain characters in place of these.',
  examples: [
    {
      avoid: 'Millbrook Eye Clinic: Sam«’»s eye test is on Wednesday 3 June at 2pm. To change it, reply CHANGE.',
      better: "Millbrook Eye Clinic: Sam's eye test is on Wednesday 3 June at 2pm. To change it, reply CHANGE.",
      kind: 'sms'
    },
    { avoid: 'Millbrook Surgery: flu clinic«…» book now «💉» at example.nhs.uk/flu', kind: 'sms' },
    { fine: 'Llanfair Surgery: Siân Tŵr, your test is at 2pm. Café closed. It costs £5.', kind: 'sms' },
    { fine: 'Don’t forget your eye test – bring your glasses…', kind: 'letter' },
    { fine: 'Millbrook Eye Clinic: ((first name)), your eye test is on ((date)).', kind: 'sms' }
  ],
  *check(draft) {
    const { text, starts } = messageOf(draft)
    const met = new Set<string>()
    for (const { index, 0: found } of text.matchAll(sign)) {
      // Each is said once, however often it stands there.
      if (met.has(found) || isPlain(found) || (stays.test(found) && !plainer.has(found))) continue
      met.add(found)
      const start = starts[index] ?? -1
      const end = (starts[index + found.length - 1] ?? -1) + 1
      const plain = plainer.get(found)
      yield {
        place: start >= 0 && draft.source.slice(start, end) === found ? { start, end } : null,
        message: plain?.trim()
          ? `Type ${plain} here. The curly or long kind can make a text cost more.`
          : 'Take this out, or use words. Texts may show it as a question mark, or cost more.',
        ...(plain?.trim() ? { suggest: [plain], safe: true } : {})
      }
    }
  }
})
