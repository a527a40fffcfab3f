import { rule } from '@allclear/core'
import { cite, citeAct } from '../sources.ts'
import { vagueLinks } from './vague-links.ts'

export default rule({
  id: 'lone-vague-link',
  chapter: 'links',
  severity: 'error',
  title: 'Do not leave “Read more” by itself',
  why: 'Neither the link nor the words next to it say where it goes. People have to try it to find out.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with mobility or dexterity impairments'
  ],
  sources: [cite('nhs-formatting', 'Links'), cite('wcag', '2.4.4 A'), citeAct('5effbb'), citeAct('aizyf1')],
  cannotSee: 'Whether the words match the page behind the link.',
  examples: [
    {
      avoid: '## New clinic times\n\n[«Read more»](/times)',
      better: '## New clinic times\n\n[Read more about our clinic times](/times)'
    },
    { avoid: '<h3>Parking</h3><p>It is free.</p><div><a href="/parking">«More» &rarr;</a></div>', in: 'html' },
    { avoid: '<a href="/map"><img src="map.png" alt="«Here»"></a>', in: 'html' },
    { avoid: '<table><tr><td>Diet sheet</td><td><a href="/diet">«Download»</a></td></tr></table>', in: 'html' },
    { fine: 'It is free to park. [Read more about parking](/parking)' },
    { fine: '<ul><li>Parking<ul><li><a href="/map">Download</a></li></ul></li></ul>', in: 'html' },
    { fine: '<h3 id="p">Parking</h3><a href="/parking" aria-label="More about parking">More</a>', in: 'html' },
    { fine: '<table><tr><th>Diet sheet</th><td><a href="/diet">Diet sheet</a></td></tr></table>', in: 'html' },
    { fine: '<nav><a href="/more">More</a></nav>', in: 'html' }
  ],
  *check(draft) {
    for (const { place, said, isAlone } of vagueLinks(draft))
      if (isAlone) yield { place, message: `Say where this link goes. Nothing next to “${said}” tells people.` }
  }
})
