import { rule } from '@allclear/core'
import { cite, citeAct } from '../sources.ts'
import { vagueLinks } from './vague-links.ts'

export default rule({
  id: 'vague-link-text',
  chapter: 'links',
  severity: 'error',
  title: 'Make link text say where it goes',
  why: 'Many people move from link to link. A screen reader then says the link’s own words and nothing around them.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with mobility or dexterity impairments'
  ],
  sources: [
    cite('nhs-formatting', 'Links'),
    cite('gov-notify', 'links'),
    cite('wcag', '2.4.4 A; 2.4.9 AAA'),
    citeAct('aizyf1')
  ],
  cannotSee: 'Whether the words match the page behind the link.',
  examples: [
    { avoid: '[«Click here»](/times) for our opening times.', better: 'See our [opening times](/times).' },
    { avoid: 'Our clinic has moved. [«Read more»…](/move)' },
    { avoid: '<p>See our map: <a href="/map"><img src="map.png" alt="«Here»"></a></p>', in: 'html' },
    { avoid: 'You can book by [«visiting our website»](/book).' },
    { avoid: '[«Click here to see our opening times»](/times).' },
    { avoid: 'Diet sheet: [«PDF»](/diet.pdf), [«Word»](/diet.docx)' },
    {
      avoid: '<p><a href="/asthma" aria-labelledby="more">«Read more»</a> about asthma.</p><i id="more">Read more</i>',
      in: 'html'
    },
    { fine: '[Find out more about asthma](/asthma)' },
    { fine: '<a href="/asthma" aria-label="Read more about asthma">Read more</a>', in: 'html' },
    { fine: '<h2 id="a">Asthma</h2><p><a href="/asthma" id="m" aria-labelledby="m a">Read more</a></p>', in: 'html' },
    { fine: '[Visit our ward](/ward). [Read this leaflet about asthma](/asthma).' },
    { fine: 'Come here at 9am. [Here for You leaflet](/leaflet)' },
    { fine: '<nav><a href="/info">Information</a> <a href="/visit">Visit</a></nav>', in: 'html' },
    { fine: 'Do not write “[click here](/times)”.' },
    { fine: '<a href="#menu" role="button">More</a>', in: 'html' }
  ],
  *check(draft) {
    for (const { place, said, isAlone } of vagueLinks(draft))
      if (!isAlone) yield { place, message: `Say where this link goes. “${said}” does not tell people.` }
  }
})
