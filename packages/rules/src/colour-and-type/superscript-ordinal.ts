import { overlaps, placeOf, rule } from '@allclear/core'
import { cite } from '../sources.ts'

export default rule({
  id: 'superscript-ordinal',
  chapter: 'colour-and-type',
  severity: 'suggestion',
  title: 'Write 1st and 2nd with letters of one size',
  why: 'Small raised letters are hard to see. Some screen readers read them apart from the number.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision'],
  sources: [cite('nhs-numbers', 'Ordinal'), cite('ukaaf', 'MS03')],
  examples: [
    {
      avoid: '<p>You are 2«<sup>nd</sup>» in the queue.</p>',
      better: '<p>You are 2nd in the queue.</p>',
      in: 'html'
    },
    { avoid: 'It is on the 4«<sup>th</sup>» floor.', better: 'It is on the 4th floor.' },
    { fine: '<p>A room of 20m<sup>2</sup>, as our notes say.<sup><a href="#one">1</a></sup></p>', in: 'html' },
    { fine: '<p>You are 2nd in the queue. Le 1<sup>er</sup> mai.</p>', in: 'html' },
    { fine: '<p>We thank Dr<sup>th</sup> nobody.</p>', in: 'html' }
  ],
  *check({ blocks }) {
    for (const { text, spans, masked } of blocks) {
      for (const { element, start, end } of spans) {
        if (element.tagName !== 'sup' || !/^(?:st|nd|rd|th)$/i.test(text.slice(start, end).trim())) continue
        if (!/\d\s?$/.test(text.slice(0, start)) || overlaps(masked, start, end)) continue
        yield {
          place: placeOf(element),
          message: 'Write these letters at the same size as the number.',
          suggest: [text.slice(start, end).trim()]
        }
      }
    }
  }
})
