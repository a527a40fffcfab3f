import { type Draft, type Hit, phrases, type Settings, type Severity, type WordCheck } from '@allclear/core'
import type { ElementContent } from 'hast'
import { withCapital } from '../sentences/capital.ts'
import type { PeopleLabel, PeoplePhrase } from '../words/people.ts'
import { inHouseStyle, isHouseWord } from './house-style.ts'
import { standsAlone } from './stands-alone.ts'
import { isEntry, isInWordList } from './word-lists.ts'

interface Options {
  /** What to do, in at most 20 words, where the words themselves do not say. */
  message?: (hit: Hit) => string
  /** What to write, best first, where the words around decide that. */
  suggest?: (hit: Hit) => string[]
  /** Leave this one alone. */
  unless?: (hit: Hit, label: PeopleLabel, draft: Draft, settings: Settings) => boolean
  /** Somebody else's words are left alone unless this says to ask about them. */
  quotes?: 'ask'
  /** The level of entries that are usually wrong, or only in our own judgement, in a rule that is stricter. */
  usually?: Severity
}

/** The check of a rule about words for people. It leaves lists of words alone, and what people call themselves. */
export function aboutPeople(words: readonly PeoplePhrase[], options: Options): WordCheck {
  const { message = say, suggest, unless, quotes, usually } = options
  return {
    phrases: words,
    *find(hits, draft, settings) {
      const check = phrases(words, {
        message: (hit) => (hit.quoted ? quotation : inHouseStyle(message(hit), hit, settings.house)),
        suggest: (hit) =>
          hit.quoted
            ? []
            : [
                ...new Set(
                  withOwnCapital(hit, inPlace(hit, suggest?.(hit) ?? fitting(hit))).map((instead) =>
                    inHouseStyle(instead, hit, settings.house)
                  )
                )
              ],
        unless: (hit) =>
          isInWordList(draft, hit.block) ||
          isEntry(draft, hit.block, hit.text) ||
          isOwnName(hit) ||
          isHouseWord(hit.text, settings) ||
          (hit.quoted && isMention(hit)) ||
          (unless?.(hit, labelOf(hit), draft, settings) ?? false),
        ...(quotes ? { quotes } : {})
      })
      for (const hit of hits) {
        const severity = usually && isMilder(hit) ? usually : undefined
        for (const problem of check.find([hit], draft, settings))
          yield { ...(severity ? { severity } : {}), ...problem }
      }
    }
  }
}

const quotation = 'Keep somebody’s words as they are. You can say that you would use others.'

function say(hit: Hit): string {
  const [first] = hit.suggest
  const { entry } = hit.phrase as PeoplePhrase
  return first === undefined
    ? (entry.say ?? `Use other words than “${hit.text}”.`)
    : `Write “${first}”, not “${hit.text}”.`
}

const isState = /^(?:are|being|is|they're|was|were|you're) /
const more =
  /^(?:\/|, [\p{L}-]+,|,? (?:or|and) (?!(?:are|has|have|he|it|need|needs|she|take|takes|they|use|uses|want|we|you|your)\b))/iu

/** “diabetic patient records”: “patient with diabetes records” would be wrong. */
function fitting(hit: Hit): readonly string[] {
  // “If you are diabetic or pregnant”: “if you have diabetes or pregnant” would be wrong.
  if (isState.test(hit.phrase.words) && more.test(hit.block.text.slice(hit.end))) return []
  const next = hit.sentence.words[hit.to + 1]?.lower ?? ''
  const goesOn = /\b(?:adult|child|patient|student)$/i.test(hit.text) && !standsAlone(hit) && !next.endsWith('ed')
  return goesOn ? hit.suggest.filter((words) => !/ (?:with|from|living|who|on) /.test(words)) : hit.suggest
}

const thing =
  /^[ -](?:awards?|cent(?:re|er)s?|clinics?|clubs?|conferences?|forums?|groups?|meetings?|networks?|reviews?|services?|surveys?|teams?|transport|units?|wards?)\b/i

/** “staff network”, “patient survey”: the words before are no people here, but part of what a thing is called. */
export function isBeforeThing(after: string): boolean {
  return thing.test(after)
}

/** “patients with diabetes’ feet” and “people who get benefits survey” would be wrong, and so would “older people’ lunch”. */
function inPlace({ block, end }: Hit, suggest: readonly string[]): readonly string[] {
  const after = block.text.slice(end)
  const ofMany = /^['’](?!\p{L})/u.test(after)
  if (!ofMany && !/^['’]s\b/.test(after) && !isBeforeThing(after)) return suggest
  return suggest.filter(
    (words) => !/ (?:with|from|living|who|whose|on|sleeping|of) /.test(words) && (!ofMany || /s$/.test(words))
  )
}

/** “Christian name” has a capital wherever it stands; “first name” has not. */
function withOwnCapital({ phrase, from }: Hit, suggest: readonly string[]): readonly string[] {
  if (!/^\p{Lu}/u.test(phrase.words)) return suggest
  if (from === 0) return suggest.map(withCapital)
  return suggest.map((words) => phrase.suggest?.find((own) => own.toLowerCase() === words.toLowerCase()) ?? words)
}

const spokenOf =
  /\b(?:words?|terms?|phrases?|labels?|language|(?:do not|don['’]t|never|avoid|not to) (?:us(?:e|ing)|say(?:ing)?|writ(?:e|ing)))\b(?: (?:like|such as|is|are|was|were))?:? ["“'‘]([^.?!\n]{0,60})$/i

/** “The words “wheelchair-bound” and “the disabled””: whoever lists words speaks of them, and says so. */
function isMention({ block, sentence, start }: Hit): boolean {
  return spokenOf.test(block.text.slice(sentence.start, start))
}

function isBox(child: ElementContent): boolean {
  return child.type === 'element' && child.tagName === 'input'
}

/** The entry a hit belongs to. */
function labelOf({ phrase }: Hit): PeopleLabel {
  return (phrase as PeoplePhrase).label
}

function isMilder({ phrase }: Hit): boolean {
  const { verdict, sources } = (phrase as PeoplePhrase).entry
  return verdict === 'usually' || sources.every((source) => source === 'house')
}

const own =
  /\bI(?:['’]m|['’]ve|['’]d| am| was| have| had)?(?: (?:also|always|been|just|never|not|now|only|proudly|really|still|an?))*\s*$/

/** “I am a diabetic”, “As an asthmatic, I”: nobody corrects what people call themselves. A box to tick is the form’s own. */
function isOwnName({ block, sentence, start, end }: Hit): boolean {
  if (block.kind === 'label' || block.element.children.some(isBox)) return false
  const before = block.text.slice(sentence.start, start)
  return own.test(before) || (/^As (?:an? )?$/.test(before) && /^, (?:I|my)\b/.test(block.text.slice(end)))
}
