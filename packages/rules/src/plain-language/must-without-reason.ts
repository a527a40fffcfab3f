import { overlaps, rule } from '@allclear/core'
import { prose } from '../sentences/prose.ts'
import { cite } from '../sources.ts'

const order = /\byou (?:must(?: not)?|have to|are (?:not allowed|required) to)\b/i
const reason =
  /\b(?:because|so that|so (?:we|you|they|the|it|your|that)|as (?:it|this|you|we|they|the)|since|in case|otherwise|or (?:you|we|it|else|the)|to (?:make|keep|help|stop|avoid|prevent|get|protect|reduce|check|find|let|allow|see|be|give|show|prove|qualify|apply|claim|have|use)\b|if (?:you|your|we)|when you|unless|before|until|this (?:is|helps|lets|means|makes|will|stops|keeps|can|could)|it (?:is|helps|means|makes|will|can|could)|law|legal(?:ly)?|safe(?:ly|ty)?|risk|danger(?:ous)?|reason|why)\b/i
/** “You must have an account”: who can do it, not what to do. */
const isRule = /^ (?:also |first |still )*(?:be|have|meet|live|include|own|use|click|select|qualify|fit|earn)\b/i
const emergency = /\b(?:999|A&E|111|urgent(?:ly)?|emergency|immediately|at once|straight away)\b/i

export default rule({
  id: 'must-without-reason',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Say why people must',
  why: 'A reason helps people to decide, and to remember. An order alone can scare.',
  whoItHelps: ['autistic people', 'people with mental health conditions, anxiety or distress'],
  sources: [cite('pl-gov', 'must'), cite('hra', 'principles')],
  appliesTo: ['letter', 'leaflet', 'consent'],
  offByDefault: true,
  cannotSee: 'Whether the reason is clear to everyone without words.',
  examples: [
    {
      avoid: '«You must» stop eating at midnight.',
      better: 'Do not eat after midnight, so that it is safe to make you sleep.',
      kind: 'leaflet'
    },
    { avoid: 'On the day, «you are not allowed to» drive.', kind: 'leaflet' },
    { fine: 'You must stop eating at midnight, so that it is safe to make you sleep.', kind: 'leaflet' },
    { fine: 'You must stop eating at midnight. This is to keep you safe.', kind: 'leaflet' },
    { fine: 'You must call 999.', kind: 'leaflet' },
    { fine: 'Do you have to pay? No, it is free.', kind: 'leaflet' },
    { fine: 'You do not have to come. To come, you must be 18 or over.', kind: 'leaflet' }
  ],
  *check(draft) {
    for (const { block, sentence } of prose(draft)) {
      const said = block.text.slice(sentence.start, sentence.end)
      const match = order.exec(said)
      if (!match || /\?\s*$/.test(said) || emergency.test(said)) continue
      const start = sentence.start + match.index
      const end = start + match[0].length
      if (isRule.test(block.text.slice(end))) continue
      const before = block.text.slice(sentence.start, start)
      // “If you must”, “do you have to”, “what you have to bring”.
      if (/\b(?:do|does|did|if|that|what|when|where|how|who|which|whether)(?: \w+)? $/i.test(before)) continue
      const next = block.sentences[block.sentences.indexOf(sentence) + 1]
      const around = before + block.text.slice(end, next?.end ?? sentence.end)
      if (reason.test(around) || overlaps(block.quotes, start, end)) continue
      yield { place: block.place(start, end), message: 'Say why, in the same sentence or the next.', needsPerson: true }
    }
  }
})
