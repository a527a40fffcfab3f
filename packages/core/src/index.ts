export { align } from './align.ts'
export { fitArticle } from './article.ts'
export { axe, axeRules } from './axe.ts'
export type { Block, BlockKind, Span } from './blocks.ts'
export { type Checked, check, isOn, urlOf } from './check.ts'
export { type Colour, contrast, contrastNeeded, over, readColour } from './contrast.ts'
export {
  type Aids,
  type AxeResults,
  createDraft,
  type Draft,
  type Format,
  formats,
  type Parsed,
  type ReadOptions
} from './draft.ts'
export { ancestors, blocksOf, elementById, elements, isWrittenAsHtml, openingTag, textOf } from './elements.ts'
export { isFilledInLater } from './filled-in-later.ts'
export type { Failure, Finding, NotChecked } from './finding.ts'
export { fix } from './fix.ts'
export { isFurniture } from './furniture.ts'
export { groupBy } from './group-by.ts'
export { describeKind } from './guess-kind.ts'
export { isHidden, isUnsaid, isUnshown } from './hidden.ts'
export { ignoreComment } from './ignore.ts'
export type { Languages } from './languages.ts'
export { maskPlaceholders, withoutStop } from './mask.ts'
export { createMatcher, type Matcher } from './matcher.ts'
export { isInName } from './names.ts'
export { hasOtherWords, isPlainlyEnglish } from './not-english.ts'
export { oncePer } from './once-per.ts'
export { type Hit, type Phrase, phrases, type WordCheck } from './phrases.ts'
export { type Place, placeOf } from './place.ts'
export { covered, overlaps, type Range } from './ranges.ts'
export { readSettings, SettingsError } from './read-settings.ts'
export type {
  Band,
  HardWord,
  JudgedSentence,
  LeftOut,
  Reading,
  ReadingReport,
  SentenceToChange,
  WordToChange
} from './reading.ts'
export { countPlaces, splitRepeats } from './repeats.ts'
export { type Check, type Example, type Problem, type Rule, rule, type Source } from './rule.ts'
export { mainScript } from './script.ts'
export { isMoreOfNumber, normalise, readSentences, type Sentence, sentenceAt, type Word } from './sentences.ts'
export {
  type Audience,
  createSettings,
  type House,
  type HouseWord,
  type Mode,
  type Organisation,
  type Part,
  type Settings,
  type SettingsInput
} from './settings.ts'
export { spokenName } from './spoken-name.ts'
export { hasOwnStyles, hasSheetsElsewhere, type Styles } from './styles.ts'
export {
  type Chapter,
  chapters,
  type Kind,
  kindNames,
  kinds,
  type Mender,
  type People,
  people,
  type Severity,
  severities,
  severityNames
} from './vocabulary.ts'
