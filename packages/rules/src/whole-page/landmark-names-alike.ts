import { axe, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'landmark-names-alike',
  chapter: 'whole-page',
  severity: 'suggestion',
  title: 'Give each menu a name of its own',
  why: 'Screen readers list the parts of a page by name. Two menus without names sound the same.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A, technique ARIA6'), citeAxe('landmark-unique')],
  appliesTo: ['web-page', 'general'],
  mendedBy: 'developer',
  cannotSee: 'Whether the names say what the parts are for.',
  examples: [
    // There should be only one of these, whatever it is called.
    { fine: '<html lang="en-GB"><body><main><h1>Times</h1></main><main>9am</main></body></html>', in: 'html' },
    {
      avoid:
        '<html lang="en-GB"><body>«<nav>»<a href="/">Home</a></nav><main><h1>Times</h1></main><nav><a href="/map">Map</a></nav></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><body><nav aria-label="Site"><a href="/">Home</a></nav><nav aria-label="Ward 4"><a href="/map">Map</a></nav></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><body><nav><a href="/">Home</a></nav><main><h1>Times</h1></main></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><body><main><section>Monday</section><section>Friday</section></main></body></html>',
      in: 'html'
    }
  ],
  check: axe('landmark-unique', 'Give each part of this kind its own name, with aria-label.', { unless: isOneOnly })
})

/** Of these there should not be two: told by `landmark-repeated`. */
function isOneOnly({ tagName, properties: { role } }: Element): boolean {
  return /^(?:main|header|footer|banner|contentinfo)$/.test(String(role ?? tagName))
}
