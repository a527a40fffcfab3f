import { type Draft, oncePer } from '@allclear/core'

/** A word in capitals, by where it stands in its block. */
export interface Token {
  text: string
  start: number
  end: number
}

const names =
  /^(?:I|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|CHRISTMAS|EASTER|ENGLISH|BRITISH|ENGLAND|SCOTLAND|WALES|IRELAND|LONDON)(?=$|['’])/

/** A stretch in capitals as a sentence has it. Initials that are `kept` stay, and `own` names keep their first letter. */
export function asSentence(
  run: readonly Token[],
  text: string,
  kept: ReadonlySet<string>,
  own: ReadonlySet<string>
): string {
  let end = run[0]?.start ?? 0
  let written = ''
  for (const token of run) {
    const before = text.slice(0, token.start)
    const first = /(?:^|[.!?:\n])[\s"“‘(]*$/.test(before.slice(-6)) || token.start === 0
    written += text.slice(end, token.start)
    end = token.end
    const [, base = '', owner = ''] = /^(.*?)(['’]S)?$/.exec(token.text) ?? []
    if (kept.has(base) || /\p{N}/u.test(base)) written += base + owner.toLowerCase()
    else if (first || names.test(token.text) || own.has(base))
      written += token.text.charAt(0) + token.text.slice(1).toLowerCase()
    else written += token.text.toLowerCase()
  }
  return written
}

/** What the draft itself writes with one capital inside its sentences, and never without: its names, in capitals here. */
export const namesOf = oncePer(({ blocks }: Draft) => blocks, readNames)

function readNames({ blocks }: Draft): ReadonlySet<string> {
  const named = new Set<string>()
  const others = new Set<string>()
  for (const { kind, text, sentences } of blocks) {
    if (kind === 'heading' || kind === 'title') continue
    for (const { words } of sentences)
      for (const word of words) {
        if (word.masked) continue
        const own = word.text.replace(/['’]s?$/, '')
        if (/^\p{Ll}/u.test(own)) others.add(own.toUpperCase())
        // After a colon or in a title, a capital tells nothing.
        else if (/^\p{Lu}\p{Ll}+$/u.test(own) && /\p{Ll} $/u.test(text.slice(0, word.start)))
          named.add(own.toUpperCase())
      }
  }
  return new Set([...named].filter((one) => !others.has(one)))
}
