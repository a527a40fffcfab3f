import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'tab-without-words',
  chapter: 'controls',
  severity: 'error',
  title: 'Give every tab and branch words',
  why: 'Tabs and trees lead to parts of a page. Without words, people cannot tell which part they will open.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-tab-name'), citeAxe('aria-treeitem-name')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '<div role="tablist">«<div role="tab">»<i class="icon-map"></i></div></div>',
      better: '<div role="tablist"><div role="tab"><i class="icon-map"></i> Map</div></div>',
      in: 'html'
    },
    { avoid: '<ul role="tree">«<li role="treeitem">»<i class="icon-folder"></i></li></ul>', in: 'html' },
    { fine: '<div role="tablist"><button role="tab">Map</button></div>', in: 'html' },
    { fine: '<ul role="tree"><li role="treeitem" aria-label="Letters"><i></i></li></ul>', in: 'html' }
  ],
  check: axe(['aria-tab-name', 'aria-treeitem-name'], 'Give this tab or branch words that say what it opens.')
})
