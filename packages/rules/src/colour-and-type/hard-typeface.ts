import { hasOwnStyles, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { habits, tagOrWords } from './habits.ts'
import { isSeen, piecesOf } from './pieces.ts'
import { setBy } from './set-by.ts'

export default rule({
  id: 'hard-typeface',
  chapter: 'colour-and-type',
  severity: 'warning',
  title: 'Use a plain typeface',
  why: 'Letters that look handwritten, old or fancy are hard to tell apart. Plain ones such as Arial are easier to read.',
  whoItHelps: ['dyslexic people', 'people with low vision', 'people with a learning disability'],
  sources: [cite('ukaaf', 'MS03'), cite('rnib', 'typeface'), cite('bda-dyslexia', 'typeface'), cite('pif-easy')],
  inStyle: true,
  cannotSee: 'Typefaces that are set in another file. Serifs are asked about in Easy Read only.',
  examples: [
    {
      avoid: '«<p style="font-family: \'Brush Script MT\', cursive">»Come to our garden party on the roof.</p>',
      better: '<p style="font-family: Arial, sans-serif">Come to our garden party on the roof.</p>',
      in: 'html'
    },
    { avoid: '«<font face="Papyrus">»Come to our garden party on the roof.</font>', in: 'html', kind: 'email' },
    {
      avoid: '«<p style="font-family: Georgia, serif; font-size: 20px">»Come to our party in the garden.</p>',
      in: 'html',
      kind: 'easy-read'
    },
    {
      fine: '<p style="font-family: \'Comic Sans MS\', cursive">Come to our garden party on the roof.</p>',
      in: 'html'
    },
    { fine: '<p style="font-family: Georgia, serif">Come to our garden party on the roof.</p>', in: 'html' },
    { fine: '<p style="font-family: \'Segoe Script\', cursive">Asha Brown</p>', in: 'html' }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && named.test(draft.source) },
  *check(draft) {
    const { styles } = draft
    if (!styles || !named.test(draft.source)) return
    const setter = setBy(draft, styles, 'font-family')
    const isEasyRead = draft.kind === 'easy-read'
    const found = habits()
    for (const { block, element, start, end } of piecesOf(draft)) {
      // A name may be written as its owner signs it.
      if (end - start < 20 || !/\p{L}{2}/u.test(block.text.slice(start, end))) continue
      const [family = ''] = styles
        .value(element, 'font-family')
        .toLowerCase()
        .replace(/["']/g, '')
        .split(/\s*,\s*/)
      const isFancy = fancy.test(family)
      if (!isFancy && !(isEasyRead && serif.test(family))) continue
      if (!styles.isSure(element, 'font-family') || !isSeen(draft, styles, element)) continue
      const by = setter(element)
      // What browsers do by themselves, nobody chose.
      if (!isFancy && by.tagName === 'html' && !/font/i.test(draft.source)) continue
      found.add(family, by, () => ({
        place: tagOrWords(draft, by, block.place(start, end)),
        message: isFancy
          ? 'Use a plain typeface such as Arial here. This one is hard to read.'
          : 'Use a typeface without serifs here, such as Arial.',
        ...(isFancy ? {} : { severity: 'suggestion' })
      }))
    }
    yield* found.told()
  }
})

const named = /font-family|\bface\s*=|\bfont\s*:/i

// Comic Sans is handwritten too, and yet the dyslexia guides name it as one to use.
const fancy = typefaces(`
  cursive, fantasy, algerian, allura, arizonia, birds of paradise, blackadder.*, bradley hand.*, brush
  script.*, caveat.*, chiller, cookie, copperplate gothic.*, curlz.*, dancing script, edwardian script.*,
  freestyle script, french script.*, great vibes, harrington, impact, indie flower, jokerman, kristen.*,
  kunstler script, lobster.*, lucida (?:blackletter|calligraphy|handwriting), magneto, marker felt, matura.*,
  mistral, monotype corsiva, old english.*, pacifico, palace script.*, papyrus, parisienne, permanent marker,
  ravie, sacramento, satisfy, script mt.*, segoe (?:print|script), shadows into light.*, snap itc, snell
  roundhand, stencil, tangerine, vivaldi, vladimir script, zapfino
`)
const serif = typefaces(`
  baskerville, bodoni.*, book antiqua, bookman.*, cambria, century(?: schoolbook)?, constantia, didot,
  garamond, eb garamond, georgia, lora, merriweather, palatino.*, perpetua, playfair.*, pt serif, rockwell,
  serif, times(?: new roman)?
`)

/** Names of typefaces, as parts of a pattern. A name may go over the end of a line. */
function typefaces(names: string): RegExp {
  return new RegExp(`^(?:${names.trim().replace(/,\s+/g, '|').replace(/\s+/g, ' ')})$`)
}
