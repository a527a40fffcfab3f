import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'link-without-words',
  chapter: 'links',
  severity: 'error',
  title: 'Give every link words',
  why: 'Without words, a screen reader says “link” or spells out the address. Voice control has nothing to call it by.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '2.4.4 A; 4.1.2 A'), citeAxe('link-name')],
  examples: [
    { avoid: 'See the clinic times. «[](/times)»', better: 'See the clinic times.' },
    { avoid: '«<a href="/times">»<img src="clock.png" alt=""></a>', in: 'html' },
    { avoid: 'Follow us: «<a href="/news" class="icon">»<i class="icon-news"></i></a>' },
    { fine: '[![Clinic times](clock.png)](/times)' },
    { fine: '<a href="/times"><svg aria-hidden="true"></svg><span class="hidden">Clinic times</span></a>', in: 'html' },
    { fine: '<a href="/times" aria-label="Clinic times"><i class="icon-clock"></i></a>' },
    { fine: '<a id="times"></a>See the clinic times.' }
  ],
  check: axe('link-name', 'Give this link words that say where it goes.')
})
