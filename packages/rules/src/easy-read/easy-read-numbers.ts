import { rule } from '@allclear/core'
import { percentPart, whoPart } from '../dates-times-numbers/risk.ts'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

const hard: readonly [RegExp, string][] = [
  // A share of people is for percentage-alone to say.
  [
    new RegExp(
      String.raw`${percentPart}(?! of (?:all |the |our |these |those |other |\w+ )?${whoPart})(?! (?:chance|risk|likelihood)\b)`,
      'gi'
    ),
    'Say this without a percentage, such as “half” or “1 in 10”.'
  ],
  [
    /(?<![\d£$€/-] ?|[.,]|\b(?:[Tt]ext|[Cc]all|[Rr]ing|code|number|is|to) )\b(?:\d{1,3}(?:,\d{3})+|\d{5,})(?= [a-z])|(?<!£)\b\d+(?:\.\d+)? (?:thousand|million|billion)\b/g,
    'Write “many” here, or a number that people can picture.'
  ],
  [
    /\b(?:(?:one|two|a)[- ](?:thirds?|fifths?|tenths?)|(?:a|one|three)[- ]quarters? of(?! an hour)|three[- ]quarters?(?= of (?!an hour))|[1-9]\/[2-9] (?=of\b))|[⅓⅔⅕-⅞]/gi,
    'Say this without a fraction, such as “1 in 3 people” or “half”.'
  ],
  [
    /\b(?:[Pp]art|[Ss]ection|[Cc]hapter|[Ss]tage|[Pp]hase|[Tt]ype|[Gg]rade|[Ll]evel|[Ss]tep) (?:I{2,3}|IV|VI{0,3}|IX)\b/g,
    'Write the number as a figure, such as 2.'
  ]
]

export default rule({
  id: 'easy-read-numbers',
  chapter: 'easy-read',
  severity: 'suggestion',
  title: 'In Easy Read, use small whole numbers',
  why: 'Percentages, fractions and large numbers are hard for many people. “Many” or “1 in 10” is easier to picture.',
  whoItHelps: ['people with a learning disability', 'people with dyscalculia or low numeracy'],
  sources: [cite('ie-easy', 'numbers'), cite('dh-easy')],
  appliesTo: ['easy-read'],
  cannotSee: 'Whether a picture of the number would help.',
  examples: [
    { avoid: 'The price went up by «15%».', better: 'The price went up a little.', kind: 'easy-read' },
    { avoid: 'We asked «12,500» people. «2 million» people live here.', kind: 'easy-read' },
    { avoid: '«Two thirds» of people said yes. Read «Part IV».', kind: 'easy-read' },
    { fine: 'It is £1,500. Call 0113 496 0142. The year is 2026. Wait a quarter of an hour.', kind: 'easy-read' },
    { avoid: 'Many came. «20,000» people live here.', kind: 'easy-read' },
    { fine: 'Text 60777 to join. Your code is 123456 for the door.', kind: 'easy-read' },
    { fine: 'About 1 in 10 people get this. Half of them feel well again.', kind: 'easy-read' },
    { fine: 'The price went up by 15%.', kind: 'leaflet' }
  ],
  *check(draft) {
    for (const [pattern, message] of hard) for (const { place } of search(draft, pattern)) yield { place, message }
  }
})
