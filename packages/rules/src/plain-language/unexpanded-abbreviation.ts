import { type Draft, fitArticle, overlaps, type Problem, rule } from '@allclear/core'
import { isInFull, squash, type Use, usesOf } from '../abbreviations.ts'
import { cite } from '../sources.ts'
import { type Initials, initials, knownInitials } from '../words/initials.ts'

const known = new Map(initials.map((entry) => [entry.short, entry]))

export default rule({
  id: 'unexpanded-abbreviation',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Write initials in full the first time',
  why: 'Initials shut out people who do not know them, and some have more than one meaning.',
  whoItHelps: [
    'people who find reading hard',
    'people with a learning disability',
    'people who are new to English',
    'blind people and screen reader users'
  ],
  sources: [
    cite('nhs-formatting', 'Abbreviations'),
    cite('gov-formats', '1.1'),
    cite('ie-easy', '12'),
    cite('wcag', '3.1.4')
  ],
  cannotSee: 'Which initials your own readers know. List those in your settings.',
  examples: [
    { avoid: 'We will check your «BMI».', better: 'We will check your body mass index (BMI).' },
    { avoid: 'The «MDT» will meet. The MDT will write to you.' },
    { avoid: 'Go to «an MIU».', better: 'Go to a minor injuries unit (MIU).' },
    { avoid: 'Tell the «QXL» team.' },
    { fine: 'We will check your body mass index (BMI). A high BMI is a risk.' },
    { fine: 'Ask about Family Health Insurance Credit (FHIC). The FHIC is free.' },
    { fine: 'Your NHS GP can help.' },
    { fine: 'Do NOT eat. Ring us at LS1 3AB.' },
    { fine: 'PLEASE BRING YOUR CT FORM' },
    { fine: 'We will check your BMI.', settings: { audience: 'staff' } }
  ],
  *check(draft, settings) {
    if (settings.audience === 'staff') return
    const termsKnown = new Set(settings.organisation.knownTerms.map((term) => term.toLowerCase()))
    const words = lowerCaseWords(draft)
    for (const [short, uses] of usesOf(draft)) {
      const entry = known.get(short)
      if (knownInitials.has(short) || termsKnown.has(short.toLowerCase())) continue
      if (!entry && (words.has(short.toLowerCase()) || emphasis.has(short))) continue
      const own = uses.filter(({ inName }) => !inName)
      const first = own.find(({ block }) => !/^(?:heading|title|alt)$/.test(block.kind)) ?? own[0]
      if (!first) continue
      // Given in full at the first use in the text, or before it.
      const until = uses.slice(0, uses.indexOf(first) + 1)
      if (until.some((use) => isInFull(use, entry?.full ?? [])) || (entry && isNamedBefore(draft, first, entry)))
        continue
      const use = own.find((one) => until.includes(one) && !overlaps(one.block.quotes, one.start, one.end))
      if (use) yield toExpand(use, entry)
    }
  }
})

// Words that people write in capitals for effect.
const emphasis = new Set(
  `A AFTER ALL ALSO ALWAYS AND ANY ARE AS AT ASK BE BEFORE BOTH BRING BUT BY CALL CAN CANNOT CHECK DO DOES DONT DRINK DUE EACH EAT EVERY FIRST FOR FREE FROM GET GO
  HAS HAVE HELP HOW IF IMPORTANT IN IS IT KEEP MAY ME MORE MUST MY NEED NEVER NEW NEXT NO NONE NOT NOTE NOW OF OFF ON ONCE ONE
  ONLY OR OUR OUT OVER PLEASE READ SAME SEE SHOULD SO STOP TAKE TELL TEXT THAT THE THEN THIS TO TOO TWO UNDER UNTIL UP URGENT US USE VERY WASH WARNING WE WHEN WHERE
  WHO WHY WILL WITH WITHOUT YES YOU YOUR`.split(/\s+/)
)

function lowerCaseWords(draft: Draft): Set<string> {
  const words = new Set<string>()
  for (const { sentences } of draft.blocks)
    for (const sentence of sentences) for (const { text } of sentence.words) if (/^\p{Ll}/u.test(text)) words.add(text)
  return words
}

function isNamedBefore(draft: Draft, use: Use, { full }: Initials): boolean {
  const names = full.map(squash)
  for (const block of draft.blocks) {
    const text = squash(block.text)
    if (names.some((name) => text.includes(name))) return true
    if (block === use.block) return false
  }
  return false
}

function toExpand(use: Use, entry: Initials | undefined): Problem {
  const { short, many, block, sentence, index, start, end } = use
  const text = block.text.slice(start, end)
  if (!entry)
    return {
      place: block.place(start, end),
      message: `Write “${text}” in full the first time, if readers may not know it.`,
      severity: 'suggestion',
      needsPerson: true
    }
  const suggest = many ? [] : entry.plain ? [entry.plain] : entry.full.map((full) => `${full} (${short})`)
  const fitted = fitArticle({
    phrase: { words: short },
    suggest,
    block,
    sentence,
    from: index,
    to: index,
    start,
    end,
    text,
    quoted: false
  })
  const several = entry.full.length > 1 && !entry.plain
  return {
    place: block.place(fitted.start, fitted.end),
    message: several
      ? `Write “${text}” in full: it has more than one meaning.`
      : entry.plain
        ? `Write “${entry.plain}”: few people know what “${text}” is.`
        : `Write this in full the first time: ${entry.full[0]} (${short}).`,
    suggest: fitted.suggest,
    ...(several ? { needsPerson: true as const } : {})
  }
}
