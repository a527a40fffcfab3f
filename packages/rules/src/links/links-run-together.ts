import { ancestors, type Draft, placeOf, rule, textOf } from '@allclear/core'
import { hasPlaceholder } from '../placeholders.ts'
import { cite } from '../sources.ts'
import { type Link, linksInText, placeOfLink } from './links.ts'

/** Two may be a pair of buttons. */
const most = 2

export default rule({
  id: 'links-run-together',
  chapter: 'links',
  severity: 'suggestion',
  title: 'Put links in a list, or words between them',
  why: 'Links with only a space between them run into one. People cannot tell where each begins, or how many there are.',
  whoItHelps: [
    'people with low vision',
    'people with mobility or dexterity impairments',
    'blind people and screen reader users'
  ],
  sources: [cite('wcag', '1.3.1 A (technique H48)')],
  cannotSee: 'Whether a style sheet makes buttons of them.',
  examples: [
    {
      avoid: '[«Eye clinic»](/eyes) [Foot clinic](/feet) [Skin clinic](/skin)',
      better: '- [Eye clinic](/eyes)\n- [Foot clinic](/feet)\n- [Skin clinic](/skin)'
    },
    { avoid: '<p><a href="/a">«Eyes»</a> <a href="/b">Feet</a>\n<a href="/c">Skin</a></p>', in: 'html' },
    { fine: '[Eye clinic](/eyes), [foot clinic](/feet) and [skin clinic](/skin)' },
    { fine: '<p><a href="/a">Eyes</a> | <a href="/b">Feet</a> | <a href="/c">Skin</a></p>', in: 'html' },
    { fine: '<nav><a href="/a">Eyes</a> <a href="/b">Feet</a> <a href="/c">Skin</a></nav>', in: 'html' },
    { fine: '[![Eyes](eyes.png)](/a) [![Feet](feet.png)](/b) [![Skin](skin.png)](/c)' },
    { fine: '<p><a href="/a">Eyes</a><br><a href="/b">Feet</a><br><a href="/c">Skin</a></p>', in: 'html' }
  ],
  *check(draft) {
    let run: Link[] = []
    for (const link of linksInText(draft)) {
      const last = run.at(-1)
      if (last && follows(draft, last, link)) {
        run.push(link)
        if (run.length === most + 1 && run[0])
          yield {
            place: placeOfLink(draft, run[0]),
            message: 'Make a list of these links, or put words between them.',
            needsPerson: true
          }
      } else run = isPlain(draft, link) ? [link] : []
    }
  }
})

/** A link of words in a line of text, and not a picture or one made to look like a button, a tag or a card. */
function isPlain(draft: Draft, { element, name }: Link): boolean {
  if (!name || hasPlaceholder(name) || element.properties.className !== undefined || !textOf(draft, element))
    return false
  const [parent] = ancestors(draft, element)
  return parent === undefined || /^(?:p|td|li|dd|div)$/.test(parent.tagName)
}

function follows(draft: Draft, one: Link, other: Link): boolean {
  const [first, second] = [placeOf(one.element), placeOf(other.element)]
  if (!first || !second || !isPlain(draft, other)) return false
  const between = draft.source.slice(first.end, second.start)
  return first.end <= second.start && between.length < 200 && !between.replaceAll('&nbsp;', ' ').trim()
}
