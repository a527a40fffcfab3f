import { elementById, rule, spokenName } from '@allclear/core'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { linksInText, placeOfLink } from './links.ts'

const warning =
  /\b(?:new|another|separate) (?:browser )?(?:tab|window)|\b(?:tab|window) (?:opens|that opens)\b|\bexternal (?:link|site)\b|\blink is external\b/i
const forAll = /\blinks?\b[^.]{0,60}\bopens? in (?:a )?new (?:tab|window)/i

export default rule({
  id: 'new-tab-without-warning',
  chapter: 'links',
  severity: 'suggestion',
  title: 'Say when a link opens a new tab',
  why: 'In a new tab, the Back button does not work. People can get lost.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with low vision'
  ],
  sources: [cite('nhs-formatting', 'new tabs'), cite('wcag', '3.2.5 AAA (technique G201)')],
  // Every link in an email opens somewhere else.
  appliesTo: ['web-page', 'general'],
  cannotSee: 'Whether the website adds a warning by itself.',
  examples: [
    {
      avoid: '<p>See our <a href="/times" target="_blank">«clinic times»</a>.</p>',
      better: '<p>See our <a href="/times">clinic times</a>.</p>',
      in: 'html'
    },
    { avoid: '<p><a href="/times" target="new"><img src="clock.png" alt="«Clinic times»"></a></p>', in: 'html' },
    { fine: '<p>See our <a href="/times" target="_blank">clinic times (opens in new tab)</a>.</p>', in: 'html' },
    {
      fine: '<p>See our <a href="/times" target="_blank">clinic times <span class="sr-only">(link is external)</span></a>.</p>',
      in: 'html'
    },
    { fine: '<p>See our <a href="/times" target="_self">clinic times</a>.</p>', in: 'html' },
    {
      fine: '<p id="new">Opens in a new window.</p><p>See our <a href="/times" target="_blank" aria-describedby="new">clinic times</a>.</p>',
      in: 'html'
    },
    {
      fine: '<p>Links on this page open in a new tab.</p><p><a href="/times" target="_blank">Clinic times</a></p>',
      in: 'html'
    },
    { fine: '<p>See our <a href="/times" target="_blank">clinic times</a>.</p>', in: 'html', kind: 'email' }
  ],
  *check(draft) {
    for (const { element, name, href } of linksInText(draft)) {
      if (/^(?:mailto|tel|sms):/i.test(href)) continue
      const { target, title, ariaDescribedBy } = element.properties
      if (typeof target !== 'string' || !target.trim() || /^_(?:self|parent|top)$/i.test(target.trim())) continue
      const described = Array.isArray(ariaDescribedBy) ? ariaDescribedBy : []
      const all = described.map((id) => {
        const other = elementById(draft, String(id))
        return other ? spokenName(other) : ''
      })
      if (warning.test([name, title, ...all].join(' ')) || says(draft, forAll)) continue
      yield {
        place: placeOfLink(draft, { element }),
        message: 'Let this link open in the same tab, or add “(opens in new tab)”.'
      }
    }
  }
})
