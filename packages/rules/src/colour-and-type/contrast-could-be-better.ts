import { hasOwnStyles, rule } from '@allclear/core'
import { cite, citeAct, citeAxe } from '../sources.ts'
import { darkerOrLighter } from './darker-or-lighter.ts'
import { colouredTexts } from './text-contrast.ts'

export default rule({
  id: 'contrast-could-be-better',
  chapter: 'colour-and-type',
  severity: 'suggestion',
  title: 'Make text stand out strongly from its background',
  why: 'Stronger contrast helps people with low vision, who may not see well enough for the lowest figure that is allowed.',
  whoItHelps: ['people with low vision', 'older people'],
  sources: [cite('wcag', '1.4.6 AAA'), citeAxe('color-contrast-enhanced'), citeAct('09o5cg')],
  // More than the law asks for: whole sets of brand colours fall between the two figures.
  offByDefault: true,
  inStyle: true,
  cannotSee: 'Text on a picture or on a shade that changes, text in a picture, and colours set in another file.',
  examples: [
    {
      avoid:
        '<p style="color: #707070; background: #fff; font-size: 16px; font-weight: 400">«The clinic is closed.»</p>',
      better:
        '<p style="color: #595959; background: #fff; font-size: 16px; font-weight: 400">The clinic is closed.</p>',
      in: 'html',
      settings: { rules: { 'contrast-could-be-better': 'suggestion' } }
    },
    {
      fine: '<p style="color: #aaa; background: #fff">Text that is far too pale is told by another rule.</p>',
      in: 'html',
      settings: { rules: { 'contrast-could-be-better': 'suggestion', 'low-contrast': 'off' } }
    },
    {
      fine: '<h2 style="color: #707070; background: #fff; font-size: 30px">Large words need less</h2>',
      in: 'html',
      settings: { rules: { 'contrast-could-be-better': 'suggestion' } }
    }
  ],
  wants: { styles: hasOwnStyles },
  *check(draft) {
    // Once for each pair of colours: a page in one set of colours has them everywhere.
    const told = new Set<string>()
    for (const text of colouredTexts(draft)) {
      if (text.contrast < text.least || text.contrast >= text.best) continue
      const message = darkerOrLighter(text, text.advised.best)
      if (told.has(message)) continue
      told.add(message)
      yield { place: text.place, message }
    }
  }
})
