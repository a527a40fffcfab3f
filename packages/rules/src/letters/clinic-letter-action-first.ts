import { type Block, type Place, rule } from '@allclear/core'
import { bodyOf, greetingOf, isComplete } from '../contact-and-access/complete.ts'
import { anyOf } from '../search.ts'
import { wordsIn, wordsInAll } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'

// About as much as stands on half a page.
const longEnough = 200
const afterVisit = anyOf('im', [
  /\b(?:I|we) (?:saw|met|reviewed|examined|spoke (?:to|with)) (?:you|him|her|Mrs?|Ms|Miss|Mx)\b/,
  /\b(?:good|nice|great|lovely|a pleasure) to (?:see|meet|speak (?:to|with)|talk (?:to|with)) you\b/,
  /\bthank you for (?:coming|attending|referring)\b|\bcame to (?:my|our|the) (?:[\w-]+ )?clinic\b/,
  /^Diagnos[ie]s\b|\b(?:I|we) reviewed\b/
])
const plan =
  /^(?:what happens (?:next|now)|next steps?\b|(?:our |the |your |agreed |management )?plan\b|follow[- ]?up\b|recommendations?\b|what (?:you need|you have|we would like you|I would like you|I need you) to do|what to do|what we (?:agreed|will do|decided)|things to do|actions?\b|to do\b)/i
const next = anyOf('i', [
  /\b(?:I|we) (?:will|['’]ll|plan to|would like (?:you )?to|suggest|recommend|agreed|have asked|have referred)\b|\bit was agreed\b/,
  /\bplease (?:have|book|take|make|arrange|start|stop|see|ask)\b|\byou (?:should|need to|must) \w+/
])

const visit =
  'It was good to see you in the knee clinic today with your wife. We looked at your knee and at the X-ray. '
const long = visit.repeat(9)

export default rule({
  id: 'clinic-letter-action-first',
  chapter: 'letters',
  severity: 'suggestion',
  title: 'Say first what happens next',
  why: 'After a visit, people look for the plan first, and so do GPs. Many do not read to the end.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people who find reading hard'
  ],
  sources: [cite('aomrc', 'structure'), cite('cdc-cci', 'items 1-2')],
  appliesTo: ['letter'],
  cannotSee: 'Whether the plan is the one you agreed.',
  examples: [
    {
      avoid: `# Your knee\n\nDear Sam\n\n${long}\n\n«We will» send you to the hand team.\n\nYours sincerely`,
      kind: 'letter'
    },
    {
      fine: `# Your knee\n\nDear Sam\n\n## What happens next\n\nWe will send you to the hand team.\n\n${long}\n\nYours sincerely`,
      kind: 'letter'
    },
    {
      fine: `Dear Sam\n\nWe agreed that you will rest.\n\n${long}\n\nWe will see you in May.\n\nYours sincerely`,
      kind: 'letter'
    },
    {
      fine: `# Your knee\n\nDear Sam\n\n${long}\n\n## What happens next\n\nWe will send you to the hand team.\n\nYours sincerely`,
      kind: 'letter'
    },
    {
      fine: `Dear Sam\n\nIt was agreed that we will stop seeing you.\n\n${long}\n\nYou should rest.\n\nYours sincerely`,
      kind: 'letter'
    },
    { fine: `Dear Sam\n\n${long}\n\nWhat happens now\n\nYou should rest.\n\nYours sincerely`, kind: 'letter' },
    { fine: `Dear Sam\n\nPlan: see the hand team.\n\n${long}\n\nYours sincerely`, kind: 'letter' },
    { fine: `Dear Sam\n\n${visit}\n\nWe will send you to the hand team.\n\nYours sincerely`, kind: 'letter' }
  ],
  *check(draft) {
    if (!isComplete(draft) || !greetingOf(draft)) return
    const body = bodyOf(draft)
    const all = wordsInAll(body)
    if (all <= longEnough || !body.some(({ text }) => afterVisit.test(text))) return
    // Facts for the GP often stand above the greeting.
    const above = draft.blocks.slice(0, draft.blocks.indexOf(body[0] as Block))
    let words = 0
    const top = body.filter((block) => {
      const isTop = words < all / 3
      words += wordsIn(block)
      return isTop
    })
    // Under a heading of its own, or a line that stands for one, it is found wherever it stands.
    const isFound = body.some(({ text }) => text.length < 60 && !/[.:!?]/.test(text) && plan.test(text))
    if (isFound || [...above, ...top].some(({ text }) => plan.test(text)) || planIn(top) !== undefined) return
    const place = planIn(body.filter((block) => !top.includes(block)))
    if (place === undefined) return
    yield { place, message: 'Move this to the top, under a heading such as “What happens next”.' }
  }
})

/** Where the letter comes to the plan, late. */
function planIn(blocks: readonly Block[]): Place | null | undefined {
  for (const { text, place } of blocks) {
    const match = next.exec(text)
    if (match) return place(match.index, match.index + match[0].length)
  }
  return undefined
}
