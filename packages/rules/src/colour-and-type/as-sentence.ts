import { type Draft, oncePer } from '@allclear/core'
import { isCommon } from '../wording/common-words.ts'

/** A word in capitals, and where it stands in its block's text. */
export interface Token {
  text: string
  start: number
  end: number
}

/**
 * Words in capitals as a sentence, or nothing where one of them may be a name, which only its owner can write.
 * Initials that are `kept` stay as they are, and `own` names keep their first letter.
 */
export function asSentence(
  run: readonly Token[],
  text: string,
  kept: ReadonlySet<string>,
  own: ReadonlySet<string>
): string | undefined {
  let end = run[0]?.start ?? 0
  let written = ''
  for (const [index, token] of run.entries()) {
    written += text.slice(end, token.start)
    end = token.end
    const [, base = '', owner = ''] = /^(.*?)(['’]S)?$/.exec(token.text) ?? []
    const before = run[index - 1]?.text
    if (kept.has(base) || /\p{N}/u.test(base)) written += base + owner.toLowerCase()
    else if (names.test(token.text) || isMonth(token, text) || own.has(base)) written += capital(token.text)
    else if (!isPlainWord(base) || (places.test(base) && before && !pointing.test(before))) return undefined
    else written += startsSentence(token, text) ? capital(token.text) : token.text.toLowerCase()
  }
  return written
}

function capital(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}

function startsSentence({ start }: Token, text: string): boolean {
  return start === 0 || /(?:^|[.!?:\n])[\s"“‘(]*$/.test(text.slice(Math.max(0, start - 6), start))
}

const names =
  /^(?:I|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|CHRISTMAS|EASTER|ENGLISH|BRITISH|ENGLAND|SCOTLAND|WALES|IRELAND|LONDON)(?=$|['’])/

/** “in May” and “4 MAY”, not “you may”. */
function isMonth({ text: word, start }: Token, text: string): boolean {
  return (
    /^MA(?:Y|RCH)$/.test(word) &&
    /(?:\d(?:ST|ND|RD|TH)?|\b(?:BY|EARLY|IN|LATE|OF|SINCE|UNTIL)) $/.test(text.slice(0, start))
  )
}

/** A word that everybody writes small. What is in no list of such words may be a place or a person. */
function isPlainWord(word: string): boolean {
  return !either.has(word) && (/TIONS?$/.test(word) || isCommon(word.toLowerCase()))
}

// Words that are names, languages, initials or parts of a title as well.
const either = new Set(
  `AIDS AMBER AMERICAN AWARENESS BATH BETTY BIBLE BILLY BOOTS CHINA DAISY DAWN EVE FAITH FAST FIT FRANK FRENCH
  GOD GRACE HOLLY INDIAN INTERNATIONAL IRIS IVY JACK JAMES JOY LILY MARCH MARK MARY MASH NATIONAL NICE PALS PAT
  PEARL PEG PETER PIN PIP POLISH PROM ROB ROBIN ROSE RUBY SALT SPA SUE TURKEY VIOLET WORLD`.split(/\s+/)
)
// “Elm surgery” and “town hall”: what stands before may be part of a name, unless it points at one.
const places =
  /^(?:AVENUE|BUILDING|CAFE|CENTRE|CHURCH|CLINIC|CLUB|COLLEGE|COURT|GARDENS?|GROUP|HALL|HILL|HOME|HOSPICE|HOSPITAL|HOTEL|HOUSE|LANE|LIBRARY|MUSEUM|PARK|PHARMACY|PRACTICE|ROAD|SCHOOL|SQUARE|STATION|STREET|SUITE|SURGERY|TERRACE|THEATRE|UNIT|WARD|WAY)$/
const pointing = /^(?:ANY|AT|EACH|EVERY|HER|HIS|IN|ITS|LOCAL|MY|NEAREST|NO|OF|OUR|THAT|THE|THEIR|THIS|TO|WHICH|YOUR)$/

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
