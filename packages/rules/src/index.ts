import type { Rule } from '@allclear/core'
import blockCapitals from './colour-and-type/block-capitals.ts'
import noAlternativeFormatOffer from './contact-and-access/no-alternative-format-offer.ts'
import phoneOnlyContact from './contact-and-access/phone-only-contact.ts'
import ambiguousDate from './dates-times-numbers/ambiguous-date.ts'
import timeFormat from './dates-times-numbers/time-format.ts'
import unsafeDoseNotation from './dates-times-numbers/unsafe-dose-notation.ts'
import vagueTime from './dates-times-numbers/vague-time.ts'
import weekdayDateMismatch from './dates-times-numbers/weekday-date-mismatch.ts'
import fieldWithoutLabel from './forms/field-without-label.ts'
import altIsFilename from './images-and-media/alt-is-filename.ts'
import imageAltMissing from './images-and-media/image-alt-missing.ts'
import appointmentEssentialsMissing from './letters/appointment-essentials-missing.ts'
import linkWithoutWords from './links/link-without-words.ts'
import vagueLinkText from './links/vague-link-text.ts'
import complexWord from './plain-language/complex-word.ts'
import hiddenActorPromise from './plain-language/hidden-actor-promise.ts'
import passiveVoice from './plain-language/passive-voice.ts'
import unexpandedAbbreviation from './plain-language/unexpanded-abbreviation.ts'
import unexplainedMedicalTerm from './plain-language/unexplained-medical-term.ts'
import hardToReadSentence from './readability/hard-to-read-sentence.ts'
import sentenceTooLong from './readability/sentence-too-long.ts'
import fakeHeading from './structure/fake-heading.ts'
import headingLevelSkipped from './structure/heading-level-skipped.ts'
import tableNoHeaders from './tables/table-no-headers.ts'
import languageNotSet from './whole-page/language-not-set.ts'
import disabledAsMassNoun from './words-about-people/disabled-as-mass-noun.ts'
import socialModelWording from './words-about-people/social-model-wording.ts'
import suicideWords from './words-about-people/suicide-words.ts'
import wheelchairWording from './words-about-people/wheelchair-wording.ts'

/** Every rule, in the order of the guide. A new rule is one more line here. */
export const rules: readonly Rule[] = [
  phoneOnlyContact,
  noAlternativeFormatOffer,
  disabledAsMassNoun,
  socialModelWording,
  suicideWords,
  wheelchairWording,
  complexWord,
  unexplainedMedicalTerm,
  unexpandedAbbreviation,
  hiddenActorPromise,
  passiveVoice,
  sentenceTooLong,
  hardToReadSentence,
  vagueTime,
  ambiguousDate,
  weekdayDateMismatch,
  timeFormat,
  unsafeDoseNotation,
  headingLevelSkipped,
  fakeHeading,
  vagueLinkText,
  linkWithoutWords,
  imageAltMissing,
  altIsFilename,
  tableNoHeaders,
  blockCapitals,
  fieldWithoutLabel,
  languageNotSet,
  appointmentEssentialsMissing
]
