import { hasOwnStyles, rule } from '@allclear/core'
import { cite, citeAct, citeAxe } from '../sources.ts'
import { darkerOrLighter } from './darker-or-lighter.ts'
import { colouredTexts } from './text-contrast.ts'

export default rule({
  id: 'low-contrast',
  chapter: 'colour-and-type',
  severity: 'error',
  title: 'Make text stand out from its background',
  why: 'Many people with low vision cannot read pale text. Nobody can in bright sun.',
  whoItHelps: ['people with low vision', 'colour-blind people', 'older people'],
  sources: [
    cite('wcag', '1.4.3 AA'),
    cite('rnib', 'contrast'),
    cite('nhs-a11y', 'contrast'),
    citeAxe('color-contrast'),
    citeAct('afw4f7')
  ],
  inStyle: true,
  cannotSee: 'Text on a picture or on a shade that changes, text in a picture, and colours set in another file.',
  examples: [
    {
      avoid: '<p style="color: #aaa; background: #fff">«The clinic is closed on Monday.»</p>',
      better: '<p style="color: #595959; background: #fff">The clinic is closed on Monday.</p>',
      in: 'html'
    },
    { fine: '<p style="color: #888; background: #fff">These words may be large in your style sheet.</p>', in: 'html' },
    {
      avoid:
        '<table role="presentation"><tr><td bgcolor="#41b6e6" style="color: white">«Book a visit»</td></tr></table>',
      better:
        '<table role="presentation"><tr><td bgcolor="#005eb8" style="color: white">Book a visit</td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    {
      avoid: '<p style="color: #aaa; background: linear-gradient(#fff, #eee)">«The clinic is closed on Monday.»</p>',
      in: 'html'
    },
    {
      fine: '<p style="color: #777; background: linear-gradient(#fff, #000)">The clinic is closed on Monday.</p>',
      in: 'html'
    },
    { fine: '<h2 style="color: #777; background: #fff; font-size: 30px">Visiting times</h2>', in: 'html' },
    { fine: '<p style="color: #aaa; background: #fff url(ward.jpg)">The clinic is closed on Monday.</p>', in: 'html' },
    { fine: '<p style="color: #aaa">Your style sheet may give this a dark background.</p>', in: 'html' },
    { fine: '<button disabled style="color: #aaa; background: #fff">Send</button>', in: 'html' },
    { fine: '<p><span class="logo" style="color: #aaa; background: #fff">Millbrook</span></p>', in: 'html' }
  ],
  wants: { styles: hasOwnStyles },
  *check(draft) {
    for (const text of colouredTexts(draft))
      if (text.contrast < text.least) yield { place: text.place, message: darkerOrLighter(text, text.advised.least) }
  }
})
