import { type Draft, elements, type Place } from '@allclear/core'
import { sheetRules } from '../sheet-rules.ts'

const longest = 300
// Up to the first words of it, and none that stand after a `/`: these are read out in place of a picture.
const content = new RegExp(
  String.raw`(?<![\w-])content\s{0,9}:[^;{}"'/]{0,99}(?:"((?:[^"\\\n]|\\.){4,${longest}})"|'((?:[^'\\\n]|\\.){4,${longest}})')`,
  'gi'
)
const loud = /^\W*(?:cancelled|closed|danger|important|required|urgent|warning)\W*$/i
// Of a link or a small screen; the words of a table's headers again.
const spoken = /^\W*(?:opens|external|new (?:tab|window)|link)\b|^\s*[([].*[)\]]\s*$/i
const inTables = /(?:^|[\s,>])t[dhr]\b|:nth-(?:of-type|child)/i

/** Words that the page's own style sheets put before or after what they are about, where the page has it. */
export function* wordsInSheets(draft: Draft): Generator<{ text: string; place: Place | null }> {
  let names: Set<string> | undefined
  let page: string | undefined
  for (const { selector, declared, place } of sheetRules(draft, /content\s{0,9}:/i)) {
    if (!/:(?:before|after)\b/i.test(selector) || inTables.test(selector)) continue
    for (const match of declared.matchAll(content)) {
      const text = match[1] ?? match[2] ?? ''
      if (!saysSomething(text)) continue
      names ??= namesIn(draft)
      if (!selector.split(',').some((one) => isMet(one, names))) continue
      page ??= draft.blocks.map((block) => block.text.toLowerCase()).join('\n')
      if (page.includes(text.toLowerCase().replace(/^\W+|\W+$/g, ''))) continue
      yield { text, place: place(match.index + match[0].length - 1 - text.length, text) }
    }
  }
}

function saysSomething(text: string): boolean {
  if (text.includes('\\') || spoken.test(text)) return false
  return loud.test(text) || (text.match(/\p{L}{2,}/gu) ?? []).length >= 2
}

function namesIn(draft: Draft): Set<string> {
  return new Set(
    elements(draft).flatMap(({ tagName, properties: { className, id } }) => [
      tagName,
      ...(id ? [`#${id}`] : []),
      ...(Array.isArray(className) ? className.map((name) => `.${name}`) : [])
    ])
  )
}

/** The page has each tag, class and id that a selector names. */
function isMet(selector: string, names: ReadonlySet<string> | undefined): boolean {
  const plain = selector.replace(/\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?/g, '')
  return (plain.match(/[.#]?[a-z_][\w-]*/gi) ?? []).every((name) => names?.has(name))
}
