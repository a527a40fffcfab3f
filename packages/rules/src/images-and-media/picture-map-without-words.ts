import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'picture-map-without-words',
  chapter: 'images-and-media',
  severity: 'error',
  title: 'Give each link in a picture words',
  why: 'Each place people can press in a picture is a link. Without alt text, a screen reader has nothing to call it.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '1.1.1 A; 2.4.4 A; 4.1.2 A'), citeAxe('area-alt')],
  examples: [
    {
      avoid:
        '<img src="site.png" alt="Millbrook Hospital from above" usemap="#site"><map name="site">«<area href="/eyes" shape="rect" coords="0,0,9,9">»</map>',
      better:
        '<img src="site.png" alt="Millbrook Hospital from above" usemap="#site"><map name="site"><area href="/eyes" shape="rect" coords="0,0,9,9" alt="Eye clinic"></map>',
      in: 'html'
    },
    {
      fine: '<img src="site.png" alt="Millbrook Hospital from above" usemap="#site"><map name="site"><area href="/eyes" shape="default" alt="Eye clinic"></map>',
      in: 'html'
    },
    {
      fine: '<img src="site.png" alt="Millbrook Hospital from above" usemap="#site"><map name="site"><area shape="rect" coords="0,0,9,9"></map>',
      in: 'html'
    }
  ],
  check: axe('area-alt', 'Give this part of the picture alt text that says where its link goes.')
})
