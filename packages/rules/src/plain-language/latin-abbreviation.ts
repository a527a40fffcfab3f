import { rule } from '@allclear/core'
import { justBefore, says, search } from '../search.ts'
import { withCapitalOf } from '../sentences/capital.ts'
import { cite } from '../sources.ts'

// Not “EG” (a postcode) nor “IE” (a browser), nor the end of an address.
const pattern =
  /(?<![\p{L}\p{N}.@/_-])(?:(?<eg>[Ee]\.\s?g\b\.?|[Ee]g\b\.?)|(?<ie>[Ii]\.\s?e\b\.?|[Ii]e\b\.?)|(?<etc>etc(?:etera)?\b)|(?<nb>NB\b:?|N\.B\.:?)|(?<al>et al\b\.?)|(?<viz>viz\b\.?))(?![\p{L}\p{N}@/_-]|\.\p{L})/gu
const anyOfThem = /\b(?:e\.? ?g|i\.? ?e|etc|NB|N\.B|et al|viz)\b/i
const write: Readonly<Record<string, string>> = {
  eg: 'for example',
  ie: 'that is',
  nb: 'Note:',
  al: 'and others',
  viz: 'that is'
}
const startsList = /\b(?:such as|like|for example|including)\b[^.]*$/i

export default rule({
  id: 'latin-abbreviation',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Write “for example” and “that is”, not “eg” and “ie”',
  why: 'Some screen readers say “eg” as “egg”. Many people mix up “eg” and “ie”.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard', 'people who are new to English'],
  sources: [cite('nhs-az', 'eg; ie; etc')],
  examples: [
    { avoid: 'Bring ID, «eg» a passport.', better: 'Bring ID, for example a passport.' },
    { avoid: 'Bring ID, for «e.g.» a passport.', better: 'Bring ID, for example a passport.' },
    { avoid: 'Come early, «i.e.» before 9am.', better: 'Come early, that is before 9am.' },
    { avoid: 'Bring pens, paper «etc».' },
    { fine: 'Write to PO Box 1, EG1 2AB, in IE 11 or at example.ie/eg.' },
    { fine: 'Ketchup and eggs. Sketch it.' },
    { fine: 'The form says “eg a passport”.' }
  ],
  *check(draft) {
    if (!says(draft, anyOfThem)) return
    for (const { match, block, start, end, place } of search(draft, pattern)) {
      const [which = ''] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? []
      // Who wrote a paper is given as its citation gives it.
      if (which === 'al' && /\d/.test(block.text.slice(end, end + 12))) continue
      // “For e.g.” has half of it already.
      const plain = which === 'eg' && /\bfor $/i.test(justBefore(block.text, start)) ? 'example' : write[which]
      const words = plain && withCapitalOf(match[0], plain)
      // A word that is explained, such as a heading in a list of words to avoid.
      if (block.text === match[0]) continue
      yield {
        place,
        message: words
          ? `Write “${words}”: not everybody knows “${match[0].replace(/[.:]$/, '')}”.`
          : startsList.test(block.text.slice(0, start))
            ? 'Leave out “etc”: the list already says it gives examples.'
            : 'Say what else, or start the list with “such as”.',
        ...(words ? { suggest: [words] } : {}),
        ...(words && (which === 'eg' || which === 'ie') ? { safe: true as const } : {})
      }
    }
  }
})
