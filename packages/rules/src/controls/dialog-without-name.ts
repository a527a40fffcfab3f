import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'dialog-without-name',
  chapter: 'controls',
  severity: 'warning',
  title: 'Give every pop-up box a name',
  why: 'When a box opens over the page, its name tells people what has happened. Without it, they may not know where they are.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-dialog-name')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<div role="dialog">»<h2>Your cookie choices</h2><button>Close</button></div>',
      better:
        '<div role="dialog" aria-labelledby="cookies"><h2 id="cookies">Your cookie choices</h2><button>Close</button></div>',
      in: 'html'
    },
    { avoid: '«<div role="alertdialog" aria-label="">»<p>Your form is not sent yet.</p></div>', in: 'html' },
    // The heading may be in the rest of the page.
    { fine: '<div role="dialog" aria-labelledby="name">Clinic times</div>', in: 'html' },
    { fine: '<div role="dialog" aria-label="Your cookie choices"><button>Close</button></div>', in: 'html' },
    { fine: '<div role="dialog" hidden><button>Close</button></div>', in: 'html' }
  ],
  check: axe('aria-dialog-name', 'Name this pop-up box with aria-labelledby, pointing at its heading.')
})
