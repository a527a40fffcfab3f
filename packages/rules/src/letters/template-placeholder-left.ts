import {
  type Block,
  type Draft,
  elements,
  maskPlaceholders,
  overlaps,
  type Place,
  placeOf,
  rule,
  type Settings
} from '@allclear/core'
import type { Element } from 'hast'
import { hasPlaceholder, placeholdersIn } from '../placeholders.ts'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

/** No reader is ever meant to see these. */
const leftover =
  /\blorem ipsum\b|\bX{4,}\b|\bx{5,}\b|(?<![\w?!])\?{2,}(?![^\s.,;)])|\[(?:insert\b|(?:enter|add|delete|type) \w|(?:to ?do|tbc|tba|your (?:name|job|title)|xx+)\b)[^\]\n]{0,60}\](?![(:])/gi
const meantForWriter = /^\[(?:INSERT|ENTER|ADD|DELETE|TYPE|TO ?DO|TBC|TBA|XX)/
/** A form may ask this of its reader. */
const perhaps = /(?<=[(*])(?:please )?delete as (?:appropriate|applicable|necessary)\b/gi
/** Fields in words, which only the sender's own text can be told from. */
const field =
  /\[(?:(?:patient|child|first|last|full|sur|contact|clinic|service|hospital|appointment|phone|email|your|their|the)(?:['’]s)? ?)*(?:name|date|time|title|address|number|clinic|location|venue|signature|job title|department|day)\](?![(:])/gi

export default rule({
  id: 'template-placeholder-left',
  chapter: 'letters',
  severity: 'error',
  title: 'Fill in or take out what was left to fill in',
  why: 'A gap can hide the date or the place. It also makes people doubt that the letter is real.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-messages', 'Protecting people from spam')],
  cannotSee: 'Whether what was filled in is right.',
  examples: [
    { avoid: 'Your appointment is at «[INSERT CLINIC]».' },
    { avoid: 'Your scan is in room «[TBC]». «[TO DO: ask Jo]»' },
    { avoid: 'Call us on «XXXX». The fee is «??».' },
    { avoid: 'Dear «((name))», come on «[date]».', settings: { mode: 'send' } },
    { avoid: '[Book](https://www.example.nhs.uk/«{{code}}»)', settings: { mode: 'send' } },
    { avoid: 'You have an appointment with a nurse or doctor («delete as appropriate»).' },
    { fine: 'Dear ((name)), come on [DATE].' },
    { fine: 'Write `{{name}}` where the name goes. Size XXL. What?? Really?', settings: { mode: 'send' } },
    { fine: 'See the [name](/name) of your clinic [1].', settings: { mode: 'send' } },
    { fine: 'Press [Enter] to go on, or [Delete] to start again.' },
    { fine: 'The template says “[INSERT CLINIC]”.' }
  ],
  *check(draft, { mode }) {
    for (const place of fieldsIn(draft, mode))
      yield { place, message: 'Fill this in or take it out. Readers see it just as it is here.' }
    for (const { place } of search(draft, leftover))
      yield { place, message: 'Fill this in or take it out. It was left from a template.' }
    if (mode === 'send')
      for (const { place } of search(draft, field))
        yield { place, message: 'Fill this in or take it out. Readers see it just as it is here.' }
    for (const { place } of search(draft, perhaps))
      yield {
        place,
        message: 'If this was for the writer, take it out. If it is for readers, say what to cross out.',
        severity: 'suggestion',
        needsPerson: true
      }
  }
})

/** Merge fields: all of them when a draft goes out as it is, else only those that tell its writer what to do. */
function* fieldsIn(draft: Draft, mode: Settings['mode']): Iterable<Place> {
  for (const { block, start, end, place, written } of placeholdersIn(draft, draft.blocks)) {
    if (!place || isCode(block, start, end) || overlaps(block.quotes, start, end)) continue
    if (mode === 'send' || meantForWriter.test(written)) yield place
  }
  if (mode === 'send') for (const link of elements(draft, 'a')) yield* inAddress(draft, link)
}

/** Where a link goes may still be to be filled in, whatever its words are. */
function* inAddress(draft: Draft, link: Element): Iterable<Place> {
  const place = hasPlaceholder(String(link.properties.href ?? '')) ? placeOf(link) : null
  if (!place) return
  const written = maskPlaceholders(draft.source.slice(place.start, place.end))
  const from = written.search(draft.format === 'html' || written.startsWith('<') ? /href/i : /\]\(/)
  const to = written.startsWith('<') ? written.indexOf('>') : written.length
  for (const { index, 0: run } of written.slice(0, to).matchAll(/\uE000+/g))
    if (index > from) yield { start: place.start + index, end: place.start + index + run.length }
}

function isCode({ spans }: Block, start: number, end: number): boolean {
  return spans.some((span) => /^(?:code|kbd|samp|tt|var)$/.test(span.element.tagName) && overlaps([span], start, end))
}
