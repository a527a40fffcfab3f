import { daleChall } from 'dale-chall'
import { withCapital } from '../sentences/capital.ts'
import { initials, knownInitials } from '../words/initials.ts'

// What posts are about: of two words that run together, one has to be among these. Others may be one word, as “newcastle”.
const topics = new Set(
  `action addiction alzheimers anxiety appeal asthma autism autistic awareness blood breast bsl cancer care carer
  carers children clinic covid day deaf dementia depression diabetes disability disabled doctors drinking epilepsy
  equality fever flu gp health healthy hearing heart help heroes history hiv hospital hpv jab kidney kindness
  launch learning lung matters mens mental midwife midwives mind month nhs nurse nurses parkinsons pharmacy pride
  prostate ramadan ready recovery safety screening season sleep smoke smoking stroke support surgery talk
  vaccinated vaccination vaccinations vaccine vaccines volunteer volunteers week weekend winter womens world year youth`.split(
    /\s+/
  )
)
const short = new Set(
  `all and are ask big boy bsl bus by can day eat end eye flu for fun get go gp had has he her hiv his how hpv if
  in is it jab job joy kit law let me men my new nhs no not now of old one our out own pay red run say see sex she
  sit so tea the to too try two uk up us use van war was way we who why with yes you`.split(/\s+/)
)
const oneWord = new Set(
  `actionable backstroke beanstalk bloodbath bloodhound bloodhounds bloodless bloodline bloodshed bloodstream
  bloodthirsty breastfed breastfeed breastfeeding breastplate breaststroke carefree daydream daydreaming daylight
  governmental heartache heartbeat heartbeats heartbreak heartbreaking heartbroken heartburn heartfelt heartland
  heartlands heartless heartstrings heartwarming helpless inaction inequalities inequality judgmental lifeblood
  mastermind mindless monthlong nevermind nursemaid schoolchildren sleepless sleepover sleepwalk sleepwalking
  smokehouse underworld weeklong weeknight wintertime worldwide yearbook yearlong healthcare wellbeing homecare
  selfcare aftercare daycare healthwatch weekday helpline helplines`.split(/\s+/)
)
// What a word may end in and still be one that people know.
const forms = /(?:s|es|ed|d|ing)$/
const longest = 14
const most = 6

let known: Set<string> | undefined

/** A run of small letters as the words in it, each with its capital; `undefined` where it is one word, or nobody can tell. */
export function splitWords(run: string): string | undefined {
  if (oneWord.has(run) || isWord(run)) return undefined
  // The fewest words there can be, from each place on.
  const best: (string[] | undefined)[] = Array.from({ length: run.length + 1 })
  best[run.length] = []
  for (let from = run.length - 1; from >= 0; from--) {
    for (let to = Math.min(run.length, from + longest); to > from; to--) {
      const rest = best[to]
      const word = run.slice(from, to)
      if (rest && rest.length + 1 < (best[from]?.length ?? most + 1) && isWord(word)) best[from] = [word, ...rest]
    }
  }
  const words = best[0]
  return words && words.length > 1 && words.some((word) => topics.has(word))
    ? words.map(inCapitals).join('')
    : undefined
}

function isWord(word: string): boolean {
  if (word.length <= 3) return short.has(word)
  known ??= new Set([...topics, ...daleChall.map((one) => one.toLowerCase())])
  if (known.has(word)) return true
  const stem = word.replace(forms, '')
  return stem.length > 3 && (known.has(stem) || known.has(`${stem}e`))
}

const capitals = new Set([...knownInitials, ...initials.map(({ short }) => short)])

function inCapitals(word: string): string {
  const all = word.toUpperCase()
  return capitals.has(all) && !plain.test(word) ? all : withCapital(word)
}

const plain = /^(?:am|do|is|it|me|or|pm|us|who|said|sad|nice|fit|mash|pip|salt|send|spa|led|peg|pals|prom)$/
