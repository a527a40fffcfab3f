import { type Draft, placeOf, rule } from '@allclear/core'
import { hasPlaceholder } from '../placeholders.ts'
import { cite } from '../sources.ts'
import { type Link, linksOf, placeOfLink } from './links.ts'

export default rule({
  id: 'neighbouring-links-same-place',
  chapter: 'links',
  severity: 'warning',
  title: 'Make one link of two that go to the same place',
  why: 'People hear the same link twice, and have to press the Tab key twice to go on.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '1.1.1 A; 2.4.4 A (technique H2)')],
  examples: [
    {
      avoid: '[![Eye clinic](eye.png)](/eyes)\n[«Eye clinic times»](/eyes)',
      better: '[![](eye.png) Eye clinic times](/eyes)'
    },
    {
      avoid: '<a href="/eyes"><img src="eye.png" alt="Eye clinic"></a> <a href="/eyes">«Eye clinic times»</a>',
      in: 'html'
    },
    {
      avoid:
        '<div><a href="/eyes"><img src="eye.png" alt="Eye clinic"></a></div><h3><a href="/eyes">«Eye clinic»</a></h3>',
      in: 'html'
    },
    { avoid: '<p><a href="/eyes">Our eye </a><a href="/eyes">«clinic»</a></p>', in: 'html' },
    {
      fine: '<a href="/eyes"><img src="eye.png" alt=""> Eye clinic times</a> <a href="/feet">Foot clinic</a>',
      in: 'html'
    },
    {
      fine: '<a href="/eyes" tabindex="-1" aria-hidden="true"><img src="eye.png" alt=""></a><a href="/eyes">Eyes</a>',
      in: 'html'
    },
    { fine: 'See [our eye clinic](/eyes), and [its times](/eyes).' },
    { fine: '<ul><li><a href="/eyes">Eyes</a></li><li><a href="/eyes">Glasses</a></li></ul>', in: 'html' }
  ],
  *check(draft) {
    let last: Link | undefined
    for (const link of linksOf(draft)) {
      if (last && last.href === link.href && !isApart(last) && !isApart(link) && areNeighbours(draft, last, link))
        yield {
          place: placeOfLink(draft, link),
          message: 'Put this link and the one before it together. They go to the same place.'
        }
      last = link
    }
  }
})

/** Not met by everybody, or not known yet. */
function isApart({ href, element }: Link): boolean {
  return !href || href.startsWith('#') || hasPlaceholder(href) || Number(element.properties.tabIndex) < 0
}

/** Nothing but white space is between them; or tags alone, where one is a picture and the other its words. */
function areNeighbours(draft: Draft, { element: one }: Link, { element: other }: Link): boolean {
  const [first, second] = [placeOf(one), placeOf(other)]
  if (!first || !second || second.start < first.end || second.start - first.end > 1000) return false
  const between = draft.source.slice(first.end, second.start)
  if (!between.replace(/<br\s*\/?>|&nbsp;/gi, '').trim()) return !/\n\s*\n/.test(between)
  const isPair = holdsPicture(one) !== holdsPicture(other)
  return isPair && !/<li\b/i.test(between) && !between.replace(/<[^<>]*>|&nbsp;/g, '').trim()
}

function holdsPicture({ children }: Link['element']): boolean {
  return children.some(
    (child) => child.type === 'element' && (/^(?:img|picture|svg)$/.test(child.tagName) || holdsPicture(child))
  )
}
