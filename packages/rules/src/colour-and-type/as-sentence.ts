import { isCommon } from '../wording/common-words.ts'

/** A word in capitals, and where it stands in its block's text. */
export interface Token {
  text: string
  start: number
  end: number
}

/** Words in capitals as a sentence; nothing where one of them may be a name or initials, which only their owner can write. */
export function asSentence(
  run: readonly Token[],
  text: string,
  kept: ReadonlySet<string>
): [sentence: string] | undefined {
  let end = run[0]?.start ?? 0
  let written = ''
  for (const [index, token] of run.entries()) {
    written += text.slice(end, token.start)
    end = token.end
    const [, base = '', owner = ''] = /^(.*?)(['’]S)?$/.exec(token.text) ?? []
    const said = run.slice(Math.max(0, index - 1), index).map((one) => one.text)
    if (kept.has(base) || /\p{N}/u.test(base)) written += base + owner.toLowerCase()
    else if (names.test(token.text) || isMonth(token, text)) written += capital(token.text)
    else if (!isPlainWord(base) || (placeNouns.test(base) && !said.every((word) => describing.test(word))))
      return undefined
    else written += startsSentence(token, text) ? capital(token.text) : token.text.toLowerCase()
  }
  return [written]
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
  return !either.has(word) && (/TIONS?$/.test(word) || notices.has(word) || isCommon(word.toLowerCase()))
}

// Words that are names, languages, initials or parts of a title as well.
const either = new Set(
  `AIDS AMBER AMERICAN AWARENESS BATH BETTY BIBLE BILLY BOOTS CHINA DAISY DAWN EVE FAITH FAST FIT FRANK FRENCH
  GOD GRACE HOLLY INDIAN INTERNATIONAL IRIS IVY JACK JAMES JOY LILY MARCH MARK MARY MASH NATIONAL NICE PALS PAT
  PEARL PEG PETER PIN PIP POLISH PROM ROB ROBIN ROSE RUBY SALT SPA SUE TURKEY VIOLET WORLD`.split(/\s+/)
)
// Of notices, and in no list of everyday words.
const notices = new Set(
  `ACCESSIBLE ARRIVALS BOOSTER CONFIDENTIAL CONFIRM DEADLINE DIARRHOEA DOSE ELIGIBLE ENCLOSED ENTRANCE ENTRY GEL IMMEDIATELY
  OVERDUE RECEPTION RELATIVES REQUIRED UNATTENDED UNVEILS VOLUNTEERS`.split(/\s+/)
)

// “Elm surgery” and “town hall”: what stands before may be part of a name, unless it only describes.
const placeNouns =
  /^(?:AVENUE|BUILDING|CAFE|CENTRE|CHURCH|CLINIC|CLUB|COLLEGE|COURT|GARDENS?|GROUP|HALL|HILL|HOME|HOSPICE|HOSPITAL|HOTEL|HOUSE|LANE|LIBRARY|MUSEUM|PARK|PHARMACY|PRACTICE|ROAD|SCHOOL|SQUARE|STATION|STREET|SUITE|SURGERY|TERRACE|THEATRE|UNIT|WARD|WAY)$/
const describing =
  /^(?:A|ALL|AN|AND|ANY|ANOTHER|AT|BABY|BLOOD|BREAST|BUS|BY|CANCER|CAR|CARE|CLOSED|DAY|DIABETES|EACH|EVERY|EYE|FIND|FIRST|FLU|FOOT|FROM|GO|GP|HEALTH|HEARING|HEART|HIS|HER|IN|INTO|IS|ITS|LEAVE|LOCAL|MAIN|MY|NEAREST|NEW|NEXT|NO|NOT|OF|ON|OPEN|OTHER|OUR|OUT|PAIN|PLAY|PRIMARY|SECOND|SKIN|SUPPORT|THAT|THE|THEIR|THIS|TO|TRAIN|VACCINE|WALKING|WHICH|YOUR|YOUTH|\d+)$/
