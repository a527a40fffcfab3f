import { overlaps, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { splitWords } from './split-words.ts'

const tag = /(?<![\w&/#.])#(\p{L}\p{Ll}{7,40})(?![\p{L}\p{N}_-])/gu

export default rule({
  id: 'hashtag-not-camel-case',
  chapter: 'social-media',
  severity: 'warning',
  title: 'Give each word in a hashtag a capital',
  why: 'Screen readers can then say the words one by one, and everybody can see where each begins.',
  whoItHelps: ['blind people and screen reader users', 'dyslexic people', 'people who find reading hard'],
  sources: [cite('gcs-social', 'hashtags')],
  cannotSee: 'Hashtags of words it does not know.',
  examples: [
    { avoid: 'Join us for «#deafawarenessweek».', better: 'Join us for #DeafAwarenessWeek.' },
    {
      avoid: 'Get your jab at Millbrook Surgery. «#nhsflujab»',
      better: 'Get your jab at Millbrook Surgery. #NHSFluJab'
    },
    { avoid: 'We are here for you. «#Mentalhealth»', better: 'We are here for you. #MentalHealth' },
    { fine: 'Join us for #DeafAwarenessWeek. #Manchester #wellbeing #vaccination' },
    { fine: 'See [the notes](#deafawarenessweek) or `#deafawarenessweek`.' },
    { fine: 'They wrote “#deafawarenessweek”.' },
    { fine: 'The tag was #xylophonists, or #HospitalRadio.' }
  ],
  *check(draft) {
    if (!draft.source.includes('#')) return
    for (const { text, quotes, spans, place } of draft.blocks) {
      if (!text.includes('#')) continue
      for (const { index, 0: written, 1: run = '' } of text.matchAll(tag)) {
        const end = index + written.length
        const inCode = spans.some(
          (span) => /^(?:code|kbd|samp)$/.test(span.element.tagName) && span.end > index && span.start < end
        )
        if (inCode || overlaps(quotes, index, end)) continue
        const split = splitWords(run.toLowerCase())
        if (!split) continue
        yield {
          place: place(index, end),
          message: `Write “#${split}”: a capital for each word.`,
          suggest: [`#${split}`],
          safe: true
        }
      }
    }
  }
})
