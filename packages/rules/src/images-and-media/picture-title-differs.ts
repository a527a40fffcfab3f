import { isWrittenAsHtml, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { altOf } from './pictures.ts'

export default rule({
  id: 'picture-title-differs',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Do not put words in the title of a picture',
  why: 'A title shows only under a mouse. People on phones, with a keyboard or with a screen reader may never get it.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with mobility or dexterity impairments',
    'people with low vision'
  ],
  sources: [cite('wcag', '1.1.1 A; 1.4.13 AA')],
  cannotSee: 'Whether the same words stand somewhere else on the page.',
  examples: [
    { avoid: '<img src="ward.jpg" alt="The new ward" title="«Visiting is from 2pm to 8pm»">', in: 'html' },
    { fine: '<img src="ward.jpg" alt="The new ward" title="The new ward">', in: 'html' },
    { fine: '<img src="ward.jpg" alt="The new ward" title="">', in: 'html' },
    // Many sites show the title of a Markdown picture as its caption.
    { fine: '![The new ward](ward.jpg "Visiting is from 2pm to 8pm")' }
  ],
  *check(draft) {
    for (const { kind, element, text, place } of draft.blocks) {
      if (kind !== 'title' || element.tagName !== 'img' || !isWrittenAsHtml(draft, element)) continue
      const alt = altOf(element).toLowerCase()
      if (!alt || alt.includes(text.toLowerCase())) continue
      yield {
        place: place(0, text.length),
        message: 'Put these words on the page if people need them. Many people never see a title.',
        needsPerson: true
      }
    }
  }
})
