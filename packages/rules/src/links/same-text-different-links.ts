import { ancestors, type Draft, groupBy, rule } from '@allclear/core'
import { hasPlaceholder } from '../placeholders.ts'
import { cite, citeAct, citeAxe } from '../sources.ts'
import { type Link, linksInText, placeOfLink } from './links.ts'
import { isVague, plainName } from './vague-links.ts'

export default rule({
  id: 'same-text-different-links',
  chapter: 'links',
  severity: 'suggestion',
  title: 'Give links to different places different words',
  why: 'People who hear a list of links cannot tell which of the same words leads where.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [
    cite('wcag', '2.4.4 A; 2.4.9 AAA'),
    citeAxe('identical-links-same-purpose'),
    citeAct('b20e66'),
    citeAct('fd3a94')
  ],
  cannotSee: 'Whether two addresses show the same page.',
  examples: [
    {
      avoid: '[Book a visit](https://eyes.example.nhs.uk/book) or [«book a visit»](https://feet.example.nhs.uk/book).',
      better:
        '[Book an eye visit](https://eyes.example.nhs.uk/book) or [book a foot visit](https://feet.example.nhs.uk/book).'
    },
    { avoid: '<a href="/form?clinic=eyes">Our form</a> <a href="/form?clinic=feet">«Our form»</a>', in: 'html' },
    { avoid: 'See [our times](/eye-clinic) and [«our times»](/foot-clinic).' },
    { fine: '[Our times](/times) are here. See [our times](/times/#monday), or [our times](/times?utm_source=x).' },
    { fine: '[Our times](http://www.example.nhs.uk/times) and [our times](https://example.nhs.uk/times/index.html)' },
    {
      fine: '<table><tr><th>Eyes</th><td><a href="/e">Times</a></td></tr><tr><th>Feet</th><td><a href="/f">Times</a></td></tr></table>',
      in: 'html'
    },
    { fine: '<nav><a href="/a">Times</a></nav><p><a href="/b">Times</a></p>', in: 'html' },
    { fine: '[Email us](mailto:a@example.nhs.uk) or [email the ward](mailto:b@example.nhs.uk).' }
  ],
  *check(draft) {
    for (const group of sameWords(draft).values()) {
      const [first, ...rest] = group
      const other = first && rest.find((link) => link.place !== first.place)
      if (!first || !other) continue
      const sure = rest.some(({ place }) => areApart(first.place, place))
      const link = sure ? rest.find(({ place }) => areApart(first.place, place)) : other
      const count = new Set(group.map(({ place }) => place)).size
      yield {
        place: placeOfLink(draft, link ?? other),
        message: sure
          ? `Give these links different words. “${shorten(first.name)}” goes to ${count} places.`
          : `Check where “${shorten(first.name)}” goes. These words have ${count} addresses; if the pages differ, change the words.`,
        ...(sure ? {} : { needsPerson: true as const })
      }
    }
  }
})

interface Placed extends Link {
  /** Its name, as compared. */
  words: string
  /** The address, as compared. */
  place: string
}

function sameWords(draft: Draft): Map<string, Placed[]> {
  const placed: Placed[] = []
  for (const link of linksInText(draft)) {
    const words = plainName(link.name)
    if (!words || isVague(words) || hasPlaceholder(link.href + link.name) || isInNamedRow(draft, link)) continue
    const place = addressOf(link.href)
    if (place === undefined) continue
    placed.push({ ...link, words, place })
  }
  return groupBy(placed, ({ words }) => words)
}

/** As compared: no difference of http and https, www, a stop at the end, the part of a page, or where people came from. */
function addressOf(href: string): string | undefined {
  if (!href || href.startsWith('#') || /^(?:javascript|data|blob):/i.test(href)) return undefined
  const [address = ''] = href.split('#')
  const [path = '', query = ''] = address.split('?')
  const plain = path
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^\/\/(?:www\.)?/, '//')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/, '')
    .replace(/(?<!\/)\/+$/, '')
  const kept = query.split('&').filter((one) => one && !/^(?:utm_\w+|fbclid|gclid|ref|source|campaign)=/i.test(one))
  return kept.length > 0 ? `${plain}?${kept.sort().join('&')}` : plain
}

/** Surely different places: other sites, or one page that is told to show another thing. */
function areApart(one: string, other: string): boolean {
  const [path = '', query = ''] = one.split('?')
  const [otherPath = '', otherQuery = ''] = other.split('?')
  const [site, otherSite] = [path, otherPath].map((written) => /^\/\/([^/]+)/.exec(written)?.[1])
  if (site && otherSite && site !== otherSite) return true
  return path === otherPath && namesOf(query) === namesOf(otherQuery) && query !== otherQuery
}

function namesOf(query: string): string {
  return query.replace(/=[^&]*/g, '')
}

/** A row says in its header what its links are about. */
function isInNamedRow(draft: Draft, { element }: Link): boolean {
  for (const parent of ancestors(draft, element)) {
    if (parent.tagName === 'tr') return parent.children.some((cell) => cell.type === 'element' && cell.tagName === 'th')
  }
  return false
}

function shorten(name: string): string {
  const words = name.split(' ')
  return words.length > 5 ? `${words.slice(0, 5).join(' ')}…` : name
}
