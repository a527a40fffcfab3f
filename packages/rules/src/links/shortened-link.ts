import { type Draft, elements, overlaps, type Problem, rule, textOf, withoutStop } from '@allclear/core'
import { cite } from '../sources.ts'

const hosts = `
  bit.ly bitly.com t.co tinyurl.com t.ly ow.ly goo.gl buff.ly is.gd v.gd lnkd.in rebrand.ly shorturl.at qrco.de
  linktr.ee cutt.ly rb.gy tiny.cc tr.im short.io bl.ink s.id soo.gd clck.ru trib.al dlvr.it snip.ly smarturl.it
  fb.me amzn.to youtu.be/redirect adf.ly mcaf.ee surl.li lc.cx shorte.st x.co zpr.io urlz.fr q-r.to eepurl.com
  spoti.fi wp.me apple.co forms.gle msft.it
`
  .trim()
  .replaceAll('.', '\\.')
  .replace(/\s+/g, '|')
const short = new RegExp(String.raw`(?<![\w@.-])(?:https?:\/\/)?(?:www\.)?(?:${hosts})\/[\w-][^\s<>"”’)\]]*`, 'gi')
const target = new RegExp(`^https?://(?:www\\.)?(?:${hosts})/`, 'i')
const message = 'Give the full address, so that people can see where it goes.'

export default rule({
  id: 'shortened-link',
  chapter: 'links',
  severity: 'error',
  title: 'Give the full web address, not a shortened one',
  why: 'People cannot see where a shortened link goes, and scams use them. The link can also stop working.',
  whoItHelps: ['everyone', 'older people', 'people with a learning disability'],
  sources: [cite('nhs-messages', 'text message links'), cite('gov-notify', 'no third-party shorteners')],
  cannotSee: 'Short addresses of your own. Those are fine if people know the name.',
  examples: [
    { avoid: 'Book at «bit.ly/3xZ9».', better: 'Book at nhs.uk/covid-vaccination.' },
    { avoid: 'Watch our film: «https://t.co/aB3xZ9»' },
    { avoid: 'Book at «https://tinyurl.com/flu-millbrook»' },
    { avoid: 'You can [«book your flu vaccine»](https://bit.ly/3xZ9) or call us.' },
    { fine: 'Book at example.nhs.uk/flu. We never send links from bit.ly.' },
    { fine: 'The scam text said “Pay at bit.ly/3xZ9”. Do not use `bit.ly/3xZ9`.' },
    { fine: 'See rabbit.ly/map or [the map](https://example.nhs.uk/bit.ly/).' }
  ],
  *check(draft) {
    if (draft.source.search(short) < 0) return
    yield* inLinks(draft)
    yield* inWords(draft)
  }
})

function* inLinks(draft: Draft): Generator<Problem> {
  for (const link of elements(draft, 'a')) {
    if (!target.test(String(link.properties.href ?? ''))) continue
    const words = textOf(draft, link)
    if (words) yield { place: words.place, message }
  }
}

/** Addresses typed out, but for those that are a link as well. */
function* inWords({ blocks }: Draft): Generator<Problem> {
  for (const { text, quotes, spans, place } of blocks) {
    for (const { index, 0: written } of text.matchAll(short)) {
      const end = index + withoutStop(written).length
      const inside = spans.some(
        ({ element, start, end: to }) =>
          start < end &&
          index < to &&
          (element.tagName === 'code' || target.test(String(element.properties.href ?? '')))
      )
      if (!inside && !overlaps(quotes, index, end)) yield { place: place(index, end), message }
    }
  }
}
