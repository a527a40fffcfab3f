import { type Block, rule, sentenceAt } from '@allclear/core'
import { search } from '../search.ts'
import { fitCapital } from '../sentences/capital.ts'
import { cite } from '../sources.ts'

const age = String.raw`(?<which>over|under|above|below)(?: the age of)?[ -](?<age>\d{1,3})`
const one = `(?:you(?: are|['’]re| (?:must|should|have to|need to) be)?|anyone|anybody|everyone|everybody|someone|somebody|child|baby|person|adult|is|if)`
const many =
  '(?:people|adults|women|men|children|patients|teenagers|boys|girls|babies|residents|carers|parents|those|are|all)'
const oneBefore = new RegExp(String.raw`\b${one} (?:aged )?$`, 'i')
// “Over 50 people” is a number of people: only what can follow an age may follow.
const ends = String.raw`(?=(?![\s\S])|[.,;:!?)\n–—]| (?:and|or|who|can|could|should|shouldn['’]t|must|are|is|with|in|at|have|has|will|may|need|get|to|but|when|unless|if|because|on|from|living|for)\b)`
const ages = new RegExp(
  String.raw`(?<=\b(?:${one}|${many}) )(?:aged )?${age}(?: years?(?: old| of age)?)?${ends}`,
  'gi'
)
// “The over-65s”, but not the club with that name.
const groups = new RegExp(
  String.raw`(?<the>\bthe |(?<=\b(?:for|to|all|and) |: )|(?<![^\n.!?] |[^\n.!? ]))${age}s\b(?! (?:club|group|team|fair|forum|service|check))`,
  'gi'
)

/** It decides what people can have or must do, so the very age counts. */
const decides =
  /\b(?:can|cannot|can['’]t|could|may|eligible|entitled|free|invit\w*|offer\w*|should|shouldn['’]t|must|need|don['’]t|do not|never|apply|qualify|able|available|vaccin\w*|jabs?|screening|ask|call|book|if (?:you|your|they)|for (?:the|over|under|anyone|all|people|adults|children))\b|^are you\b/i

const whoCan = /\bwho\b.{0,20}\b(?:can|could|should|must|need|needs|gets?|eligible|invite|offer|for)\b/i

export default rule({
  id: 'over-under-age',
  chapter: 'dates-times-numbers',
  severity: 'warning',
  title: 'Say “aged 50 or over”, not “over 50”',
  why: 'People who are just that age cannot tell if you mean them. Some miss care they can have.',
  whoItHelps: [
    'people with a learning disability',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('nhs-incl-age', 'People over or under a specific age')],
  cannotSee: 'Whether people who are just that age count. Check before you change it.',
  examples: [
    {
      avoid: 'The shingles vaccine is free if you are «over 70».',
      better: 'The shingles vaccine is free if you are aged 70 or over.'
    },
    { avoid: 'We invite women «over the age of 50».', better: 'We invite women aged 50 and over.' },
    { avoid: 'It is free for «the over-65s».', better: 'It is free for people aged 65 and over.' },
    { avoid: 'You must be «over 18» to join.', better: 'You must be aged 18 or over to join.' },
    { avoid: 'Are you «over 65»?', better: 'Are you aged 65 or over?' },
    { avoid: 'Call us if you are «under 18».', better: 'Call us if you are aged 17 or under.' },
    {
      avoid: '## Who can have the vaccine\n\n- «Over 75s»\n- carers',
      better: '## Who can have the vaccine\n\n- People aged 75 and over\n- carers'
    },
    { avoid: 'Who can book: «over 75s», carers.', better: 'Who can book: people aged 75 and over, carers.' },
    { fine: '## Who came last year\n\n- Over 75s\n- Carers' },
    { fine: 'It mostly affects people over 60. Do not give it to children under 16.' },
    { fine: 'Call us if your child is under 5.' },
    { fine: 'You should come if your blood pressure is over 90. Over 50 people can come.' },
    { fine: 'You can join the Millbrook Over 60s Club.' },
    { fine: 'She has been with us for over 20 years. Call us if your baby is under 3 months old.' }
  ],
  *check(draft) {
    let ofWho: Set<Block> | undefined
    for (const { match, block, start, end, place } of [...search(draft, ages), ...search(draft, groups)]) {
      const { which = '', age = '', the } = match.groups ?? {}
      const sentence = sentenceAt(block, start)
      const said = block.text.slice(sentence?.start ?? 0, sentence?.end)
      const before = block.text.slice(sentence?.start ?? 0, start)
      if (isOther.test(before)) continue
      if (!decides.test(said)) {
        ofWho ??= listsOfWho(draft.blocks)
        if (!ofWho.has(block)) continue
      }
      const isOver = /over|above/i.test(which)
      // Everybody knows that “children under 16” stops at 15.
      if (!isOver && /\b(?:child|children|bab(?:y|ies)|boys|girls) (?:(?:is|are) )?(?:aged )?$/i.test(before)) continue
      const several = the !== undefined || !oneBefore.test(before)
      const number = Number(age)
      if (number < 2 || number > 110 || /^ \p{Lu}/u.test(block.text.slice(end))) continue
      const write = (from: number, way: 'over' | 'under') =>
        fitCapital(`${the === undefined ? '' : 'people '}aged ${from} ${several ? 'and' : 'or'} ${way}`, block, start)
      const words = isOver ? write(number, 'over') : write(number - 1, 'under')
      yield {
        place,
        message: isOver
          ? `Write “${words}” if you mean people who are ${age} as well.`
          : `Does this mean people who are ${age} as well? If not, write “${words}”.`,
        suggest: isOver ? [words, write(number + 1, 'over')] : [words, write(number, 'under')],
        ...(isOver ? {} : { severity: 'suggestion', needsPerson: true })
      }
    }
  }
})

/** The items of lists under “Who can have the vaccine”, or under a line such as “You can have it if you are:”. */
function listsOfWho(blocks: readonly Block[]): Set<Block> {
  const items = new Set<Block>()
  let lead: Block | undefined
  for (const block of blocks) {
    if (block.kind !== 'item') lead = block
    else if (lead && (whoCan.test(lead.text) || (lead.text.endsWith(':') && decides.test(lead.text)))) items.add(block)
  }
  return items
}

/** A measurement, or a number of people. */
const isOther =
  /\b(?:pressure|BMI|body mass index|weight|temperature|score|level|count|rate|pulse|sugar|reading|size|speed)\b[^,;]*$/i
