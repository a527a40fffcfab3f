/** The scripts people in the UK read, by their ISO 15924 codes. Chinese characters, kana and hangul are told apart later. */
const scripts = [
  'Latn',
  'Arab',
  'Beng',
  'Cyrl',
  'Deva',
  'Hani',
  'Guru',
  'Gujr',
  'Taml',
  'Grek',
  'Hebr',
  'Ethi',
  'Hira',
  'Kana',
  'Hang',
  'Thai'
]
  .concat(['Telu', 'Knda', 'Mlym', 'Sinh', 'Mymr', 'Khmr', 'Laoo', 'Geor', 'Armn'])
  .map((code) => ({ code, letters: new RegExp(`\\p{Script=${code}}`, 'gu') }))
const plainLatin = /^[\0-\u024F\u2000-\u206F]*$/
const letter = /\p{L}/gu

/** The script that at least 4 in 5 letters of a text are in, and how many letters there are. */
export function mainScript(text: string): { script: string | undefined; letters: number } {
  const letters = text.match(letter)?.length ?? 0
  if (letters === 0) return { script: undefined, letters }
  if (plainLatin.test(text)) return { script: 'Latn', letters }
  const script = scripts.find(({ letters: own }) => lettersOf(text, own) >= letters * 0.8)?.code
  // Japanese mixes its two kana with Chinese characters.
  if (!script && /[\p{Script=Hira}\p{Script=Kana}]/u.test(text) && lettersOf(text, japanese) >= letters * 0.8)
    return { script: 'Jpan', letters }
  return { script: script === 'Hira' || script === 'Kana' ? 'Jpan' : script, letters }
}

const japanese = /[\p{Script=Hira}\p{Script=Kana}\p{Script=Hani}]/gu

/** Vowel signs are no letters of their own. */
function lettersOf(text: string, own: RegExp): number {
  return (text.match(own) ?? []).filter((one) => /\p{L}/u.test(one)).length
}
