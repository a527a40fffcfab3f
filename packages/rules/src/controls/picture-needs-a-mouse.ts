import { elements, openingTag, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'picture-needs-a-mouse',
  chapter: 'controls',
  severity: 'error',
  title: 'Make picture links that work without a mouse',
  why: 'With ismap, the place pressed in a picture decides where people go. Nobody can choose that without seeing and a mouse.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '2.1.1 A'), citeAxe('server-side-image-map')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '<a href="/site">«<img src="site.png" alt="Millbrook Hospital from above" ismap>»</a>',
      better: '<ul><li><a href="/eyes">Eye clinic</a></li><li><a href="/skin">Skin clinic</a></li></ul>',
      in: 'html'
    },
    { fine: '<a href="/site"><img src="site.png" alt="Millbrook Hospital from above"></a>', in: 'html' },
    {
      fine: '<img src="site.png" alt="Millbrook Hospital from above" usemap="#site"><map name="site"><area href="/eyes" shape="default" alt="Eye clinic"></map>',
      in: 'html'
    }
  ],
  *check(draft) {
    for (const picture of elements(draft, 'img'))
      if (picture.properties.isMap)
        yield {
          place: openingTag(draft, picture),
          message: 'Use a picture map with area links in place of ismap, or a list of links.'
        }
  }
})
