import { overlaps, rule, sentenceAt } from '@allclear/core'
import { says, search } from '../search.ts'
import { cite } from '../sources.ts'

const weight = `(?:kg|kilos?|kilograms?)`
// “Work out your own pace” is no sum.
const amount = `(?:amounts?|doses?|numbers?|totals?|scores?|averages?|percentages?|units|calories|BMI|body mass index|weight|rate|date|age|costs?|income|savings)`
const sums = new RegExp(
  [
    String.raw`\d+(?:\.\d+)? ?(?:mg|micrograms?|mcg|ml|g|units?)(?: ?\/ ?| per | for (?:each|every) )${weight}\b(?: of (?:body ?weight|your weight))?`,
    String.raw`\b(?:multiply|divide|subtract)\b (?:this|that|it|the|your|by)\b[^.;:\n]{0,40}?\bby \w+`,
    String.raw`\b(?:add up|add together|subtract) (?:the|your|all|this|that)\b[^.;:\n]{0,40}?(?=[.;:,\n]|(?![\s\S]))`,
    String.raw`\b(?:work out|calculate) (?:how (?:much|many)|(?:the|your) (?:[\w-]+ ){0,3}?${amount})\b[^.;:\n]{0,50}?(?=[.;:,\n]|(?![\s\S]))`
  ].join('|'),
  'gi'
)
const anySum = /multiply|divide|subtract|add up|add together|work out|calculate|kg|kilo/i
// Somebody or something else does the sum.
const notTheReader =
  /\b(?:we|they|(?:the|our|your) (?:doctor|nurse|pharmacist|team|midwife|dietitian|computer|app|meter)|(?:he|she|who|that|which|it|service|server|system)(?: will| can)?|will|used to|help(?:s|ed)?(?: you| us| them)? (?:to )?|calculator|tool|how to)\b[^.,;:\n]{0,40}$/i
// “To work out your dose, we will weigh you”: what comes next says who does it, or is a sum itself.
const purpose = /^(?:\W*|.*, )(?:in order )?to $/i
const tool = /\b(?:calculator|tool|app|online|chart|table below|for you)\b/i

export default rule({
  id: 'calculation-needed',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Do the sum for people',
  why: 'Sums go wrong when people are ill or worried, and some cannot do them. With medicines that is dangerous.',
  whoItHelps: [
    'people with dyscalculia or low numeracy',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('pemat', 'does not expect calculations'), cite('coga', 'o3p13')],
  appliesTo: ['leaflet', 'letter', 'web-page', 'email', 'sms', 'consent', 'easy-read', 'general'],
  cannotSee: 'The right answer. A pharmacist or a nurse must check a dose.',
  examples: [
    { avoid: 'Give your child «15mg per kg».', better: 'Give your child 150mg, which is 3 spoonfuls of 5ml.' },
    { avoid: '«Multiply your weight in kilos by 30» to see how much to drink.' },
    { avoid: '«Work out how many units you drink».' },
    { fine: 'Your child’s dose is 150mg.' },
    { fine: 'The nurse will work out your dose. Use our calculator to work out your BMI.' },
    { fine: 'To work out your dose, we will weigh you. Work out the best way for you to travel.' },
    { fine: 'Multiple sclerosis can run in families. Add up to 3 names.' }
  ],
  *check(draft, { audience }) {
    if (audience === 'staff' || !says(draft, anySum)) return
    for (const { block, start, end, place } of search(draft, sums)) {
      const sentence = sentenceAt(block, start)
      const before = block.text.slice(sentence?.start ?? Math.max(0, start - 100), start)
      const said = block.text.slice(sentence?.start ?? 0, sentence?.end ?? end)
      if (
        notTheReader.test(before) ||
        (purpose.test(before) && block.text[end] === ',') ||
        tool.test(said) ||
        block.kind === 'title' ||
        block.kind === 'alt'
      )
        continue
      // A link leads to something that does the sum.
      const links = block.spans.filter(({ element }) => element.tagName === 'a')
      if (overlaps(links, start, end)) continue
      yield { place, message: 'Do the sum for people: give the answer, or a table to read it from.' }
    }
  }
})
