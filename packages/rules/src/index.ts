import type { Rule } from '@allclear/core'
import blockCapitals from './colour-and-type/block-capitals.ts'
import capitalsByStyle from './colour-and-type/capitals-by-style.ts'
import colourOnlyMeaning from './colour-and-type/colour-only-meaning.ts'
import contrastCouldBeBetter from './colour-and-type/contrast-could-be-better.ts'
import fixedTextSpacing from './colour-and-type/fixed-text-spacing.ts'
import hardTypeface from './colour-and-type/hard-typeface.ts'
import italicText from './colour-and-type/italic-text.ts'
import linkByColourOnly from './colour-and-type/link-by-colour-only.ts'
import lowContrast from './colour-and-type/low-contrast.ts'
import movingText from './colour-and-type/moving-text.ts'
import oldStyleTags from './colour-and-type/old-style-tags.ts'
import superscriptOrdinal from './colour-and-type/superscript-ordinal.ts'
import textNotLeftAligned from './colour-and-type/text-not-left-aligned.ts'
import textOverImage from './colour-and-type/text-over-image.ts'
import tightLineSpacing from './colour-and-type/tight-line-spacing.ts'
import tooMuchBold from './colour-and-type/too-much-bold.ts'
import typeTooSmall from './colour-and-type/type-too-small.ts'
import underlinedText from './colour-and-type/underlined-text.ts'
import wordSplitOrHyphenated from './colour-and-type/word-split-or-hyphenated.ts'
import consentSectionsMissing from './consent/consent-sections-missing.ts'
import rightToSayNoMissing from './consent/right-to-say-no-missing.ts'
import callCostMissing from './contact-and-access/call-cost-missing.ts'
import consequenceWithoutHelp from './contact-and-access/consequence-without-help.ts'
import contactDetailsNotCopyable from './contact-and-access/contact-details-not-copyable.ts'
import formatOfferNeedsTheFormat from './contact-and-access/format-offer-needs-the-format.ts'
import missingRelayOrBslRoute from './contact-and-access/missing-relay-or-bsl-route.ts'
import noAccessNeedsQuestion from './contact-and-access/no-access-needs-question.ts'
import noAlternativeFormatOffer from './contact-and-access/no-alternative-format-offer.ts'
import noContactAtAll from './contact-and-access/no-contact-at-all.ts'
import noFeedbackRoute from './contact-and-access/no-feedback-route.ts'
import noLanguageHelp from './contact-and-access/no-language-help.ts'
import noOpeningHours from './contact-and-access/no-opening-hours.ts'
import noReplySender from './contact-and-access/no-reply-sender.ts'
import onlineOnlyAction from './contact-and-access/online-only-action.ts'
import outdatedTextphoneTerms from './contact-and-access/outdated-textphone-terms.ts'
import phoneNumberFormat from './contact-and-access/phone-number-format.ts'
import phoneOnlyContact from './contact-and-access/phone-only-contact.ts'
import seekHelpWithoutWhere from './contact-and-access/seek-help-without-where.ts'
import supporterNotWelcomed from './contact-and-access/supporter-not-welcomed.ts'
import unclearWhoFrom from './contact-and-access/unclear-who-from.ts'
import vagueAccessibilityClaim from './contact-and-access/vague-accessibility-claim.ts'
import venueAccessMissing from './contact-and-access/venue-access-missing.ts'
import ariaAttributeOutOfPlace from './controls/aria-attribute-out-of-place.ts'
import ariaAttributeUnknown from './controls/aria-attribute-unknown.ts'
import ariaValueUnknown from './controls/aria-value-unknown.ts'
import brailleWordsAlone from './controls/braille-words-alone.ts'
import buttonWithoutWords from './controls/button-without-words.ts'
import controlInsideControl from './controls/control-inside-control.ts'
import decorativeButReachable from './controls/decorative-but-reachable.ts'
import dialogWithoutName from './controls/dialog-without-name.ts'
import fakeControl from './controls/fake-control.ts'
import focusNotShown from './controls/focus-not-shown.ts'
import frameOutOfReach from './controls/frame-out-of-reach.ts'
import frameWithoutTitle from './controls/frame-without-title.ts'
import framesWithOneTitle from './controls/frames-with-one-title.ts'
import hiddenButReachable from './controls/hidden-but-reachable.ts'
import nameOnPlainWords from './controls/name-on-plain-words.ts'
import nameWithoutItsWords from './controls/name-without-its-words.ts'
import pageHidden from './controls/page-hidden.ts'
import pictureNeedsAMouse from './controls/picture-needs-a-mouse.ts'
import progressWithoutName from './controls/progress-without-name.ts'
import repeatedId from './controls/repeated-id.ts'
import repeatedShortcutKey from './controls/repeated-shortcut-key.ts'
import roleOnWrongElement from './controls/role-on-wrong-element.ts'
import roleUnknown from './controls/role-unknown.ts'
import roleWithoutItsPartner from './controls/role-without-its-partner.ts'
import roleWithoutItsState from './controls/role-without-its-state.ts'
import scrollAreaOutOfReach from './controls/scroll-area-out-of-reach.ts'
import skipLinkToNowhere from './controls/skip-link-to-nowhere.ts'
import tabOrderChanged from './controls/tab-order-changed.ts'
import tabWithoutWords from './controls/tab-without-words.ts'
import targetTooSmall from './controls/target-too-small.ts'
import textRoleHidesControl from './controls/text-role-hides-control.ts'
import tooltipWithoutWords from './controls/tooltip-without-words.ts'
import wordsInTabOrder from './controls/words-in-tab-order.ts'
import abbreviatedMonthOrDay from './dates-times-numbers/abbreviated-month-or-day.ts'
import ambiguousDate from './dates-times-numbers/ambiguous-date.ts'
import bigNumberNoComma from './dates-times-numbers/big-number-no-comma.ts'
import calculationNeeded from './dates-times-numbers/calculation-needed.ts'
import dateWithoutWeekday from './dates-times-numbers/date-without-weekday.ts'
import doseAdjacentNumbers from './dates-times-numbers/dose-adjacent-numbers.ts'
import mixedNumberFormats from './dates-times-numbers/mixed-number-formats.ts'
import nhsNumberFormat from './dates-times-numbers/nhs-number-format.ts'
import numberWords from './dates-times-numbers/number-words.ts'
import overUnderAge from './dates-times-numbers/over-under-age.ts'
import percentageAlone from './dates-times-numbers/percentage-alone.ts'
import rangeWithDash from './dates-times-numbers/range-with-dash.ts'
import relativeDeadline from './dates-times-numbers/relative-deadline.ts'
import relativeRiskAlone from './dates-times-numbers/relative-risk-alone.ts'
import riskOneSided from './dates-times-numbers/risk-one-sided.ts'
import staleDate from './dates-times-numbers/stale-date.ts'
import temperatureUnit from './dates-times-numbers/temperature-unit.ts'
import timeFormat from './dates-times-numbers/time-format.ts'
import unsafeDoseNotation from './dates-times-numbers/unsafe-dose-notation.ts'
import vagueTime from './dates-times-numbers/vague-time.ts'
import weekdayDateMismatch from './dates-times-numbers/weekday-date-mismatch.ts'
import easyReadAbbreviation from './easy-read/easy-read-abbreviation.ts'
import easyReadClaimCheck from './easy-read/easy-read-claim-check.ts'
import easyReadHardWord from './easy-read/easy-read-hard-word.ts'
import easyReadNoPictures from './easy-read/easy-read-no-pictures.ts'
import easyReadNumbers from './easy-read/easy-read-numbers.ts'
import easyReadPronouns from './easy-read/easy-read-pronouns.ts'
import emailAttachmentOnly from './emails/email-attachment-only.ts'
import emailLangAndDir from './emails/email-lang-and-dir.ts'
import emailPreviewText from './emails/email-preview-text.ts'
import emailTableRole from './emails/email-table-role.ts'
import emailVagueSubject from './emails/email-vague-subject.ts'
import greetingMissingOrHi from './emails/greeting-missing-or-hi.ts'
import pictureButton from './emails/picture-button.ts'
import vmlHoldsContent from './emails/vml-holds-content.ts'
import vmlWithoutAlt from './emails/vml-without-alt.ts'
import autofillUnknown from './forms/autofill-unknown.ts'
import choicesWithoutQuestion from './forms/choices-without-question.ts'
import errorSaysNothing from './forms/error-says-nothing.ts'
import fieldWithoutLabel from './forms/field-without-label.ts'
import hintNotTied from './forms/hint-not-tied.ts'
import labelNotShown from './forms/label-not-shown.ts'
import placeholderAsLabel from './forms/placeholder-as-label.ts'
import sameLabelTwice from './forms/same-label-twice.ts'
import twoLabelsOnOneField from './forms/two-labels-on-one-field.ts'
import altEmptyOnInformativeImage from './images-and-media/alt-empty-on-informative-image.ts'
import altIsFilename from './images-and-media/alt-is-filename.ts'
import altIsPlaceholder from './images-and-media/alt-is-placeholder.ts'
import altOnDecorativeImage from './images-and-media/alt-on-decorative-image.ts'
import altRepeatsText from './images-and-media/alt-repeats-text.ts'
import altStartsImageOf from './images-and-media/alt-starts-image-of.ts'
import altTooLong from './images-and-media/alt-too-long.ts'
import animatedGif from './images-and-media/animated-gif.ts'
import audioWithoutTranscript from './images-and-media/audio-without-transcript.ts'
import autoplayOrFlashing from './images-and-media/autoplay-or-flashing.ts'
import complexImageNoDescription from './images-and-media/complex-image-no-description.ts'
import drawingWithoutWords from './images-and-media/drawing-without-words.ts'
import imageAltMissing from './images-and-media/image-alt-missing.ts'
import imageOnlyMessage from './images-and-media/image-only-message.ts'
import objectWithoutWords from './images-and-media/object-without-words.ts'
import onlyInStyle from './images-and-media/only-in-style.ts'
import pictureMapWithoutWords from './images-and-media/picture-map-without-words.ts'
import pictureTitleDiffers from './images-and-media/picture-title-differs.ts'
import qrCodeOnly from './images-and-media/qr-code-only.ts'
import spacerImage from './images-and-media/spacer-image.ts'
import textInImage from './images-and-media/text-in-image.ts'
import videoWithoutBsl from './images-and-media/video-without-bsl.ts'
import videoWithoutCaptionsNote from './images-and-media/video-without-captions-note.ts'
import appointmentEssentialsMissing from './letters/appointment-essentials-missing.ts'
import clinicLetterActionFirst from './letters/clinic-letter-action-first.ts'
import keyFactsNotInBlock from './letters/key-facts-not-in-block.ts'
import letterNotToPatient from './letters/letter-not-to-patient.ts'
import letterSubjectLineMissing from './letters/letter-subject-line-missing.ts'
import noChangeOrCancelRoute from './letters/no-change-or-cancel-route.ts'
import templatePlaceholderLeft from './letters/template-placeholder-left.ts'
import bareUrlInText from './links/bare-url-in-text.ts'
import deadLink from './links/dead-link.ts'
import documentLinkNoTypeSize from './links/document-link-no-type-size.ts'
import linkLostInPrint from './links/link-lost-in-print.ts'
import linkWithoutLetters from './links/link-without-letters.ts'
import linkWithoutWords from './links/link-without-words.ts'
import linksRunTogether from './links/links-run-together.ts'
import loneVagueLink from './links/lone-vague-link.ts'
import mediaLinkNoTranscript from './links/media-link-no-transcript.ts'
import neighbouringLinksSamePlace from './links/neighbouring-links-same-place.ts'
import newTabWithoutWarning from './links/new-tab-without-warning.ts'
import positionOnlyReference from './links/position-only-reference.ts'
import sameTextDifferentLinks from './links/same-text-different-links.ts'
import shortenedLink from './links/shortened-link.ts'
import titleRepeatsLink from './links/title-repeats-link.ts'
import vagueLinkText from './links/vague-link-text.ts'
import abbreviationUsedOnce from './plain-language/abbreviation-used-once.ts'
import ambiguousAbbreviation from './plain-language/ambiguous-abbreviation.ts'
import americanSpelling from './plain-language/american-spelling.ts'
import ampersand from './plain-language/ampersand.ts'
import andOrSlash from './plain-language/and-or-slash.ts'
import bracketPlural from './plain-language/bracket-plural.ts'
import clinicNameUnexplained from './plain-language/clinic-name-unexplained.ts'
import clinicShorthand from './plain-language/clinic-shorthand.ts'
import complexWord from './plain-language/complex-word.ts'
import doubleNegative from './plain-language/double-negative.ts'
import euphemismForDeath from './plain-language/euphemism-for-death.ts'
import exclamationMarks from './plain-language/exclamation-marks.ts'
import hardContraction from './plain-language/hard-contraction.ts'
import hardWord from './plain-language/hard-word.ts'
import hiddenActorPromise from './plain-language/hidden-actor-promise.ts'
import houseWords from './plain-language/house-words.ts'
import impersonalIt from './plain-language/impersonal-it.ts'
import latinAbbreviation from './plain-language/latin-abbreviation.ts'
import metaphorOrIdiom from './plain-language/metaphor-or-idiom.ts'
import mustWithoutReason from './plain-language/must-without-reason.ts'
import negativeContraction from './plain-language/negative-contraction.ts'
import nominalisation from './plain-language/nominalisation.ts'
import outdatedBodyName from './plain-language/outdated-body-name.ts'
import passiveVoice from './plain-language/passive-voice.ts'
import patronisingShould from './plain-language/patronising-should.ts'
import publicSectorJargon from './plain-language/public-sector-jargon.ts'
import readerNotAddressed from './plain-language/reader-not-addressed.ts'
import sameThingTwoNames from './plain-language/same-thing-two-names.ts'
import subjectiveClaim from './plain-language/subjective-claim.ts'
import unexpandedAbbreviation from './plain-language/unexpanded-abbreviation.ts'
import unexplainedMedicalTerm from './plain-language/unexplained-medical-term.ts'
import vagueAmount from './plain-language/vague-amount.ts'
import vagueSymptom from './plain-language/vague-symptom.ts'
import wordWithTwoMeanings from './plain-language/word-with-two-meanings.ts'
import wordyPhrase from './plain-language/wordy-phrase.ts'
import posterTooManyWords from './posters/poster-too-many-words.ts'
import consultationAccessibleVersionLate from './press/consultation-accessible-version-late.ts'
import eventAccessInfoMissing from './press/event-access-info-missing.ts'
import pressAccessibleAssets from './press/press-accessible-assets.ts'
import conditionAfterAction from './readability/condition-after-action.ts'
import documentTooLong from './readability/document-too-long.ts'
import hardToReadSentence from './readability/hard-to-read-sentence.ts'
import mainMessageLate from './readability/main-message-late.ts'
import moreThanOneAction from './readability/more-than-one-action.ts'
import noHeadingsInLongText from './readability/no-headings-in-long-text.ts'
import noSummaryAtStart from './readability/no-summary-at-start.ts'
import paragraphTooLong from './readability/paragraph-too-long.ts'
import sentenceTooLong from './readability/sentence-too-long.ts'
import stepsInAParagraph from './readability/steps-in-a-paragraph.ts'
import tooManyIdeasInSentence from './readability/too-many-ideas-in-sentence.ts'
import fancyUnicodeText from './social-media/fancy-unicode-text.ts'
import hashtagNotCamelCase from './social-media/hashtag-not-camel-case.ts'
import socialImageTextNotInPost from './social-media/social-image-text-not-in-post.ts'
import socialTooManyTagsLinks from './social-media/social-too-many-tags-links.ts'
import tooManyEmoji from './social-media/too-many-emoji.ts'
import descriptionListBroken from './structure/description-list-broken.ts'
import emptyHeading from './structure/empty-heading.ts'
import emptyLines from './structure/empty-lines.ts'
import fakeHeading from './structure/fake-heading.ts'
import fakeList from './structure/fake-list.ts'
import faqPage from './structure/faq-page.ts'
import headingAsQuestion from './structure/heading-as-question.ts'
import headingLevelSkipped from './structure/heading-level-skipped.ts'
import headingNotSentenceCase from './structure/heading-not-sentence-case.ts'
import headingSaysNothing from './structure/heading-says-nothing.ts'
import headingTooDeep from './structure/heading-too-deep.ts'
import headingTooLong from './structure/heading-too-long.ts'
import listBroken from './structure/list-broken.ts'
import listTooLong from './structure/list-too-long.ts'
import listWithoutLeadIn from './structure/list-without-lead-in.ts'
import mainHeadingMissing from './structure/main-heading-missing.ts'
import moreThanOneH1 from './structure/more-than-one-h1.ts'
import quoteAsHeading from './structure/quote-as-heading.ts'
import complexTable from './tables/complex-table.ts'
import emptyTableCells from './tables/empty-table-cells.ts'
import fakeTable from './tables/fake-table.ts'
import headingInTable from './tables/heading-in-table.ts'
import layoutTable from './tables/layout-table.ts'
import tableHeaderAlone from './tables/table-header-alone.ts'
import tableHeaderEmpty from './tables/table-header-empty.ts'
import tableHeadersLost from './tables/table-headers-lost.ts'
import tableInTable from './tables/table-in-table.ts'
import tableNoCaption from './tables/table-no-caption.ts'
import tableNoHeaders from './tables/table-no-headers.ts'
import tableOnlyHeaders from './tables/table-only-headers.ts'
import tableScopeMissing from './tables/table-scope-missing.ts'
import tableScopeUnknown from './tables/table-scope-unknown.ts'
import tableTitleInCell from './tables/table-title-in-cell.ts'
import tableTitleTwice from './tables/table-title-twice.ts'
import unevenTableRows from './tables/uneven-table-rows.ts'
import asksPersonalData from './text-messages/asks-personal-data.ts'
import smsFormatting from './text-messages/sms-formatting.ts'
import smsNoNameOrPurpose from './text-messages/sms-no-name-or-purpose.ts'
import smsSpecialCharacters from './text-messages/sms-special-characters.ts'
import smsTooLong from './text-messages/sms-too-long.ts'
import accessibilityStatementMissing from './whole-page/accessibility-statement-missing.ts'
import documentTitleMissing from './whole-page/document-title-missing.ts'
import documentTitleVague from './whole-page/document-title-vague.ts'
import landmarkNamesAlike from './whole-page/landmark-names-alike.ts'
import landmarkNested from './whole-page/landmark-nested.ts'
import landmarkRepeated from './whole-page/landmark-repeated.ts'
import languageCodeUnknown from './whole-page/language-code-unknown.ts'
import languageNotSet from './whole-page/language-not-set.ts'
import languageSetTwice from './whole-page/language-set-twice.ts'
import mainPartNotMarked from './whole-page/main-part-not-marked.ts'
import noWayPastMenu from './whole-page/no-way-past-menu.ts'
import orientationLocked from './whole-page/orientation-locked.ts'
import outsideLandmarks from './whole-page/outside-landmarks.ts'
import pageLanguageWrong from './whole-page/page-language-wrong.ts'
import pageMovesOn from './whole-page/page-moves-on.ts'
import passageLanguageMissing from './whole-page/passage-language-missing.ts'
import passageLanguageWrong from './whole-page/passage-language-wrong.ts'
import pdfOnly from './whole-page/pdf-only.ts'
import reviewDateMissing from './whole-page/review-date-missing.ts'
import textDirectionWrong from './whole-page/text-direction-wrong.ts'
import zoomBlocked from './whole-page/zoom-blocked.ts'
import accessNeedsInvitation from './words-about-people/access-needs-invitation.ts'
import addictionLanguage from './words-about-people/addiction-language.ts'
import ageLanguage from './words-about-people/age-language.ts'
import autismLanguage from './words-about-people/autism-language.ts'
import blamingWords from './words-about-people/blaming-words.ts'
import carerTerms from './words-about-people/carer-terms.ts'
import coproductionClaimUnsupported from './words-about-people/coproduction-claim-unsupported.ts'
import deafLanguage from './words-about-people/deaf-language.ts'
import dementiaLanguage from './words-about-people/dementia-language.ts'
import disabilityEuphemism from './words-about-people/disability-euphemism.ts'
import disabledAsMassNoun from './words-about-people/disabled-as-mass-noun.ts'
import doubtingWords from './words-about-people/doubting-words.ts'
import ethnicGroupCapital from './words-about-people/ethnic-group-capital.ts'
import ethnicityLanguage from './words-about-people/ethnicity-language.ts'
import genderDefault from './words-about-people/gender-default.ts'
import hardToReach from './words-about-people/hard-to-reach.ts'
import houseChoices from './words-about-people/house-choices.ts'
import impairmentAsMetaphor from './words-about-people/impairment-as-metaphor.ts'
import inspirationAndPity from './words-about-people/inspiration-and-pity.ts'
import involvementLevelWordMismatch from './words-about-people/involvement-level-word-mismatch.ts'
import learningDisabilityLanguage from './words-about-people/learning-disability-language.ts'
import mentalIllnessAsInsult from './words-about-people/mental-illness-as-insult.ts'
import offensiveOrOutdated from './words-about-people/offensive-or-outdated.ts'
import personNamedByCondition from './words-about-people/person-named-by-condition.ts'
import povertyLanguage from './words-about-people/poverty-language.ts'
import pregnancyLossWords from './words-about-people/pregnancy-loss-words.ts'
import serviceUserLabel from './words-about-people/service-user-label.ts'
import skinColourOneTone from './words-about-people/skin-colour-one-tone.ts'
import skinToneWords from './words-about-people/skin-tone-words.ts'
import socialModelWording from './words-about-people/social-model-wording.ts'
import suicideWithoutSupport from './words-about-people/suicide-without-support.ts'
import suicideWords from './words-about-people/suicide-words.ts'
import victimLanguage from './words-about-people/victim-language.ts'
import vulnerableWithoutReason from './words-about-people/vulnerable-without-reason.ts'
import weightLanguage from './words-about-people/weight-language.ts'
import wheelchairWording from './words-about-people/wheelchair-wording.ts'

/** Every rule, in the order of the guide. A new rule is one more line here. */
export const rules: readonly Rule[] = [
  phoneOnlyContact,
  noAlternativeFormatOffer,
  onlineOnlyAction,
  formatOfferNeedsTheFormat,
  consequenceWithoutHelp,
  seekHelpWithoutWhere,
  vagueAccessibilityClaim,
  noContactAtAll,
  outdatedTextphoneTerms,
  noReplySender,
  callCostMissing,
  noLanguageHelp,
  noAccessNeedsQuestion,
  unclearWhoFrom,
  contactDetailsNotCopyable,
  phoneNumberFormat,
  missingRelayOrBslRoute,
  supporterNotWelcomed,
  venueAccessMissing,
  noOpeningHours,
  noFeedbackRoute,
  disabledAsMassNoun,
  socialModelWording,
  suicideWords,
  wheelchairWording,
  blamingWords,
  doubtingWords,
  skinColourOneTone,
  skinToneWords,
  suicideWithoutSupport,
  vulnerableWithoutReason,
  inspirationAndPity,
  accessNeedsInvitation,
  coproductionClaimUnsupported,
  involvementLevelWordMismatch,
  offensiveOrOutdated,
  victimLanguage,
  ageLanguage,
  personNamedByCondition,
  disabilityEuphemism,
  learningDisabilityLanguage,
  autismLanguage,
  deafLanguage,
  dementiaLanguage,
  mentalIllnessAsInsult,
  impairmentAsMetaphor,
  ethnicityLanguage,
  ethnicGroupCapital,
  weightLanguage,
  addictionLanguage,
  povertyLanguage,
  genderDefault,
  pregnancyLossWords,
  carerTerms,
  serviceUserLabel,
  hardToReach,
  houseChoices,
  complexWord,
  wordyPhrase,
  nominalisation,
  publicSectorJargon,
  latinAbbreviation,
  unexplainedMedicalTerm,
  clinicNameUnexplained,
  wordWithTwoMeanings,
  clinicShorthand,
  unexpandedAbbreviation,
  ambiguousAbbreviation,
  abbreviationUsedOnce,
  hiddenActorPromise,
  passiveVoice,
  doubleNegative,
  metaphorOrIdiom,
  negativeContraction,
  hardContraction,
  outdatedBodyName,
  americanSpelling,
  impersonalIt,
  bracketPlural,
  andOrSlash,
  ampersand,
  exclamationMarks,
  readerNotAddressed,
  patronisingShould,
  sameThingTwoNames,
  euphemismForDeath,
  vagueSymptom,
  subjectiveClaim,
  vagueAmount,
  mustWithoutReason,
  hardWord,
  houseWords,
  sentenceTooLong,
  hardToReadSentence,
  paragraphTooLong,
  noHeadingsInLongText,
  stepsInAParagraph,
  tooManyIdeasInSentence,
  mainMessageLate,
  noSummaryAtStart,
  moreThanOneAction,
  documentTooLong,
  conditionAfterAction,
  vagueTime,
  ambiguousDate,
  weekdayDateMismatch,
  timeFormat,
  unsafeDoseNotation,
  overUnderAge,
  dateWithoutWeekday,
  abbreviatedMonthOrDay,
  rangeWithDash,
  staleDate,
  relativeDeadline,
  numberWords,
  bigNumberNoComma,
  doseAdjacentNumbers,
  temperatureUnit,
  calculationNeeded,
  percentageAlone,
  relativeRiskAlone,
  riskOneSided,
  mixedNumberFormats,
  nhsNumberFormat,
  headingLevelSkipped,
  emptyHeading,
  moreThanOneH1,
  headingTooLong,
  headingAsQuestion,
  headingSaysNothing,
  headingTooDeep,
  headingNotSentenceCase,
  faqPage,
  fakeList,
  listTooLong,
  listWithoutLeadIn,
  quoteAsHeading,
  fakeHeading,
  mainHeadingMissing,
  listBroken,
  descriptionListBroken,
  emptyLines,
  vagueLinkText,
  loneVagueLink,
  linkWithoutLetters,
  bareUrlInText,
  sameTextDifferentLinks,
  neighbouringLinksSamePlace,
  documentLinkNoTypeSize,
  newTabWithoutWarning,
  deadLink,
  titleRepeatsLink,
  linksRunTogether,
  mediaLinkNoTranscript,
  positionOnlyReference,
  linkWithoutWords,
  shortenedLink,
  linkLostInPrint,
  imageAltMissing,
  altEmptyOnInformativeImage,
  altIsFilename,
  altIsPlaceholder,
  altRepeatsText,
  altOnDecorativeImage,
  altStartsImageOf,
  altTooLong,
  pictureTitleDiffers,
  spacerImage,
  textInImage,
  imageOnlyMessage,
  complexImageNoDescription,
  qrCodeOnly,
  animatedGif,
  autoplayOrFlashing,
  videoWithoutCaptionsNote,
  videoWithoutBsl,
  audioWithoutTranscript,
  drawingWithoutWords,
  pictureMapWithoutWords,
  objectWithoutWords,
  onlyInStyle,
  tableNoHeaders,
  tableHeaderEmpty,
  tableHeaderAlone,
  tableHeadersLost,
  tableScopeUnknown,
  tableTitleInCell,
  tableTitleTwice,
  layoutTable,
  fakeTable,
  tableOnlyHeaders,
  unevenTableRows,
  tableInTable,
  headingInTable,
  complexTable,
  emptyTableCells,
  tableNoCaption,
  tableScopeMissing,
  lowContrast,
  contrastCouldBeBetter,
  linkByColourOnly,
  fixedTextSpacing,
  blockCapitals,
  textNotLeftAligned,
  typeTooSmall,
  tightLineSpacing,
  hardTypeface,
  capitalsByStyle,
  italicText,
  underlinedText,
  tooMuchBold,
  superscriptOrdinal,
  wordSplitOrHyphenated,
  colourOnlyMeaning,
  textOverImage,
  movingText,
  oldStyleTags,
  fieldWithoutLabel,
  labelNotShown,
  placeholderAsLabel,
  twoLabelsOnOneField,
  sameLabelTwice,
  choicesWithoutQuestion,
  hintNotTied,
  errorSaysNothing,
  autofillUnknown,
  buttonWithoutWords,
  nameWithoutItsWords,
  nameOnPlainWords,
  controlInsideControl,
  tabWithoutWords,
  tooltipWithoutWords,
  dialogWithoutName,
  progressWithoutName,
  frameWithoutTitle,
  framesWithOneTitle,
  frameOutOfReach,
  pictureNeedsAMouse,
  fakeControl,
  focusNotShown,
  hiddenButReachable,
  pageHidden,
  decorativeButReachable,
  textRoleHidesControl,
  brailleWordsAlone,
  ariaAttributeUnknown,
  ariaValueUnknown,
  ariaAttributeOutOfPlace,
  roleUnknown,
  roleOnWrongElement,
  roleWithoutItsState,
  roleWithoutItsPartner,
  repeatedId,
  repeatedShortcutKey,
  tabOrderChanged,
  wordsInTabOrder,
  skipLinkToNowhere,
  scrollAreaOutOfReach,
  targetTooSmall,
  documentTitleMissing,
  languageNotSet,
  pageLanguageWrong,
  textDirectionWrong,
  documentTitleVague,
  passageLanguageMissing,
  passageLanguageWrong,
  pageMovesOn,
  zoomBlocked,
  languageCodeUnknown,
  languageSetTwice,
  noWayPastMenu,
  mainPartNotMarked,
  landmarkRepeated,
  landmarkNested,
  landmarkNamesAlike,
  outsideLandmarks,
  accessibilityStatementMissing,
  reviewDateMissing,
  pdfOnly,
  orientationLocked,
  appointmentEssentialsMissing,
  templatePlaceholderLeft,
  noChangeOrCancelRoute,
  letterNotToPatient,
  keyFactsNotInBlock,
  letterSubjectLineMissing,
  clinicLetterActionFirst,
  smsTooLong,
  smsNoNameOrPurpose,
  asksPersonalData,
  smsFormatting,
  smsSpecialCharacters,
  emailVagueSubject,
  emailAttachmentOnly,
  greetingMissingOrHi,
  emailPreviewText,
  pictureButton,
  emailTableRole,
  emailLangAndDir,
  vmlWithoutAlt,
  vmlHoldsContent,
  hashtagNotCamelCase,
  fancyUnicodeText,
  socialImageTextNotInPost,
  tooManyEmoji,
  socialTooManyTagsLinks,
  easyReadAbbreviation,
  easyReadHardWord,
  easyReadNoPictures,
  easyReadNumbers,
  easyReadPronouns,
  easyReadClaimCheck,
  rightToSayNoMissing,
  consentSectionsMissing,
  eventAccessInfoMissing,
  consultationAccessibleVersionLate,
  pressAccessibleAssets,
  posterTooManyWords
]
