import { ancestors, openingTag, rule, textOf } from '@allclear/core'
import { hasPlaceholder } from '../placeholders.ts'
import { cite } from '../sources.ts'
import { linksOf } from './links.ts'

export default rule({
  id: 'link-without-letters',
  chapter: 'links',
  severity: 'error',
  title: 'Give a link more than a sign or an emoji',
  why: 'A screen reader skips a full stop, or says “black right-pointing triangle”. Nobody can ask for the link by voice.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with mobility or dexterity impairments',
    'people with a learning disability'
  ],
  sources: [cite('wcag', '2.4.4 A; 2.4.9 AAA')],
  examples: [
    {
      avoid: 'See our clinic times [«👉»](/times)',
      better: 'See our [clinic times](/times)'
    },
    { avoid: '<p>We have moved<a href="/move">«.»</a></p>', in: 'html' },
    { avoid: '<p>Our clinic times <a href="/times">«&raquo;»</a></p>', in: 'html' },
    { fine: '<a href="/times" aria-label="Clinic times">👉</a>', in: 'html' },
    { fine: '<a href="/times">👉 Clinic times</a>', in: 'html' },
    { fine: 'Page [1](/1), [2](/2) or [3](/3)' },
    { fine: '<h2 id="times">Clinic times <a href="#times">#</a></h2>', in: 'html' },
    { fine: '<p>We are open every day<sup><a href="#note">*</a></sup></p>', in: 'html' }
  ],
  *check(draft) {
    for (const { element, href, name } of linksOf(draft)) {
      if (!name || /[\p{L}\p{N}]/u.test(name) || hasPlaceholder(name)) continue
      // The mark of a footnote, or a heading’s link to itself.
      if (
        href.startsWith('#') &&
        [...ancestors(draft, element)].some(({ tagName }) => /^(?:h[1-6]|sup)$/.test(tagName))
      )
        continue
      if (href.startsWith('#') && /^[*†‡§¶#^]+$/.test(name)) continue
      yield {
        place: textOf(draft, element)?.place ?? openingTag(draft, element),
        message: 'Give this link words that say where it goes.'
      }
    }
  }
})
