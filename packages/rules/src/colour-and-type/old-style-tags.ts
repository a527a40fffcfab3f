import { elements, openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { likeThis } from '../wording/how-many.ts'

export default rule({
  id: 'old-style-tags',
  chapter: 'colour-and-type',
  severity: 'suggestion',
  title: 'Leave colours and sizes to the page’s styles',
  why: 'People set their own colours and sizes to be able to read. These old tags get in the way.',
  whoItHelps: ['people with low vision', 'dyslexic people'],
  sources: [cite('wcag', '1.4.4 AA; 1.4.8 AAA, technique C22')],
  // Email programs still need some of them.
  appliesTo: ['letter', 'leaflet', 'web-page', 'easy-read', 'consent', 'press', 'general'],
  examples: [
    {
      avoid: '<p>The clinic is «<font color="red">»closed</font> on Friday.</p>',
      better: '<p>The clinic is <strong>closed</strong> on Friday.</p>',
      in: 'html'
    },
    // Each tag is told once.
    { avoid: '«<center>»<p>One</p></center><center><p>Two</p></center>«<big>»Three</big>', in: 'html' },
    { fine: '<p>The clinic is <strong>closed</strong>. <small>Checked in May.</small></p>', in: 'html' },
    { fine: 'Write `<font>` in code like this, not <b>&lt;center&gt;</b>.' }
  ],
  *check(draft) {
    for (const [name, instead] of Object.entries(tags)) {
      const found = elements(draft, name)
      const [first] = found
      if (first) yield { place: openingTag(draft, first), message: `${instead}.${likeThis(found.length)}` }
    }
  }
})

const byStyle = 'Set the look with a style in place of this old tag'
const tags: Record<string, string> = {
  basefont: byStyle,
  big: byStyle,
  center: byStyle,
  font: byStyle,
  nobr: byStyle,
  strike: 'Use del for words that no longer hold, in place of this old tag',
  tt: 'Use code or a style in place of this old tag'
}
