import { axe, rule } from '@allclear/core'
import { cite, citeAct, citeAxe } from '../sources.ts'

const ids = ['button-name', 'input-button-name', 'input-image-alt', 'aria-command-name', 'summary-name']

export default rule({
  id: 'button-without-words',
  chapter: 'controls',
  severity: 'error',
  title: 'Give every button words',
  why: 'A screen reader says only “button”. People who speak to their device have no word to say to press it.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '1.1.1 A; 4.1.2 A'), ...ids.map(citeAxe), citeAct('2t702h')],
  mendedBy: 'developer',
  cannotSee: 'Whether the words say clearly what the button does.',
  examples: [
    {
      avoid: '«<button class="icon-search">»</button>',
      better: '<button class="icon-search" aria-label="Search"></button>',
      in: 'html'
    },
    { avoid: '«<button>»<img src="send.svg" alt=""></button>', in: 'html' },
    { avoid: '«<input type="submit" value="">»', in: 'html' },
    { avoid: '«<input type="image" src="go.png">»', in: 'html' },
    { avoid: '«<div role="button" tabindex="0">»<i class="icon-print"></i></div>', in: 'html' },
    { avoid: '<details>«<summary>»</summary>Open 9am to 5pm.</details>', in: 'html' },
    { fine: '<button v-text="label"></button> <button><slot></slot></button>', in: 'html' },
    { fine: '<button><img src="send.svg" alt="Send"></button> <input type="submit">', in: 'html' },
    { fine: '<button title="Print"><i class="icon-print"></i></button>', in: 'html' },
    { fine: '<details><summary>Opening times</summary>Open 9am to 5pm.</details>', in: 'html' },
    { fine: '<button hidden></button>', in: 'html' }
  ],
  check: axe(ids, 'Give this button words that say what it does.')
})
