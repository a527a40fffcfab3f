import { rule } from '@allclear/core'
import { cite } from '../sources.ts'

// Mathematical letters, letters in circles and squares, wide letters; and strokes laid over ordinary ones.
const letter = String.raw`[\u{1D400}-\u{1D7FF}\u24B6-\u24E9\uFF21-\uFF3A\uFF41-\uFF5A\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}ℂℊ-ℓℕℙ-ℝℤℬℭℯ-ℱℳℴ]`
const struck = String.raw`[\p{L}\p{N}][\u0332\u0333\u0335-\u0338]+`
const run = new RegExp(
  `(?:${letter}|${struck}){3,}(?:[ ,.’'!&-]+(?:${letter}|${struck})+)*|(?:${letter}|${struck})+(?:[ ,.’'!&-]+(?:${letter}|${struck})+){2,}`,
  'gu'
)
const any = new RegExp(`${letter}|[\\u0332\\u0333\\u0335-\\u0338]`, 'u')

export default rule({
  id: 'fancy-unicode-text',
  chapter: 'social-media',
  severity: 'error',
  title: 'Use plain letters, not signs that look like letters',
  why: 'Letters from a “fancy text” website are signs for maths. Screen readers skip them, or say what each is called.',
  whoItHelps: ['blind people and screen reader users', 'dyslexic people', 'people with low vision'],
  sources: [cite('gcs-social', 'non-standard symbols')],
  examples: [
    { avoid: '«𝗕𝗼𝗼𝗸 𝗻𝗼𝘄» for your flu jab.', better: 'Book now for your flu jab.' },
    // A whole post of them is still English.
    { avoid: '«𝗕𝗼𝗼𝗸 𝘆𝗼𝘂𝗿 𝗳𝗹𝘂 𝘃𝗮𝗰𝗰𝗶𝗻𝗲 𝗻𝗼𝘄».', better: 'Book your flu vaccine now.' },
    { avoid: 'We are «ｏｐｅｎ» on Monday.', better: 'We are open on Monday.' },
    { avoid: 'The clinic is «c̶l̶o̶s̶e̶d̶» open.', better: 'The clinic is closed open.' },
    { fine: 'Here 𝑥 is the dose and 𝑦 is the weight.' },
    { fine: 'Book now for your flu jab at the Café Zoë. Paid in ™ ½ №.' },
    { fine: '**Book now** for your flu jab.' }
  ],
  *check(draft) {
    if (!any.test(draft.source)) return
    for (const block of draft.blocks) {
      for (const { index, 0: written } of block.text.matchAll(run)) {
        const plain = plainOf(written)
        yield {
          place: block.place(index, index + written.length),
          message: 'Type this in plain letters. Screen readers cannot read these as words.',
          ...(plain && !any.test(plain) ? { suggest: [plain], safe: true } : {})
        }
      }
    }
  }
})

function plainOf(written: string): string {
  const letters = [...written].map((one) => {
    const code = one.codePointAt(0) ?? 0
    // Letters in dark circles and squares have no plain form of their own in Unicode.
    if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(code - 0x1f150 + 65)
    if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(code - 0x1f170 + 65)
    return one
  })
  return letters
    .join('')
    .replace(/[\u0332\u0333\u0335-\u0338]/g, '')
    .normalize('NFKC')
}
