import { elements, isHidden, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'frame-out-of-reach',
  chapter: 'controls',
  severity: 'error',
  title: 'Let people reach what is in a frame',
  why: 'With tabindex="-1" on a frame, nobody can reach the links and buttons in it with a keyboard.',
  whoItHelps: ['people with mobility or dexterity impairments', 'blind people and screen reader users'],
  sources: [cite('wcag', '2.1.1 A'), citeAxe('frame-focusable-content')],
  mendedBy: 'developer',
  cannotSee: 'What is in a frame from another address.',
  examples: [
    {
      avoid: `«<iframe title="Book" tabindex="-1" srcdoc="<a href='/book'>Book a visit</a>">»</iframe>`,
      better: `<iframe title="Book" srcdoc="<a href='/book'>Book a visit</a>"></iframe>`,
      in: 'html'
    },
    { avoid: '«<iframe title="Booking form" tabindex="-1" src="/book">»</iframe>', in: 'html' },
    { fine: `<iframe title="Notice" tabindex="-1" srcdoc="<p>Open 9am to 5pm.</p>"></iframe>`, in: 'html' },
    { fine: '<iframe title="Booking form" src="/book"></iframe>', in: 'html' },
    { fine: '<iframe tabindex="-1" src="/count" width="1" height="1"></iframe>', in: 'html' },
    { fine: '<iframe tabindex="-1" aria-hidden="true" src="/count"></iframe>', in: 'html' }
  ],
  *check(draft) {
    for (const frame of elements(draft, 'iframe')) {
      const { tabIndex, srcDoc, src } = frame.properties
      if (!(Number(tabIndex) < 0) || isTiny(frame) || isHidden(draft, frame)) continue
      const place = openingTag(draft, frame)
      if (typeof srcDoc === 'string') {
        if (hasControl(srcDoc))
          yield { place, message: 'Take tabindex="-1" off this frame, so that a keyboard reaches what is in it.' }
      } else if (src)
        yield {
          place,
          message: 'Check that nothing in this frame has to be pressed, or take its tabindex off.',
          severity: 'suggestion',
          needsPerson: true
        }
    }
  }
})

function isTiny({ properties: { width, height } }: Element): boolean {
  return [width, height].some((size) => size !== undefined && Number(size) <= 1)
}

const tags = /<(?:a(?=[^>]*\bhref)|button|input|select|summary|textarea|[a-z][\w-]*(?=[^>]*\btabindex))\b[^>]*>/gi

function hasControl(html: string): boolean {
  return (html.match(tags) ?? []).some((tag) => !/\btabindex\s*=\s*["']?-|\b(?:disabled|inert|hidden)\b/i.test(tag))
}
