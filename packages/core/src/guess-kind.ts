import type { Block } from './blocks.ts'
import type { Format } from './draft.ts'
import { type Kind, kindNames, kinds } from './vocabulary.ts'

interface Evidence {
  format: Format
  blocks: readonly Block[]
  whole: boolean
  frontMatter: Record<string, unknown>
  /** What the settings or the command say it is. */
  kind?: Kind
}

/** What sort of communication a draft is: what it was said to be, or a careful guess that always gives its reason. */
export function guessKind({ blocks, whole, frontMatter, kind }: Evidence): { kind: Kind; kindBecause: string } {
  if (kind) return { kind, kindBecause: 'you said so' }
  const said = frontMatter.allclear
  const own = kinds.find((one) => one === said)
  if (own) return { kind: own, kindBecause: 'its front matter says so' }
  const prose = blocks.filter((block) => block.kind !== 'alt' && block.kind !== 'title')
  const greeting = prose.slice(0, 12).find((block) => /^Dear\b/.test(block.text))
  const signedOff = prose
    .slice(-8)
    .some((block) => /^(?:Yours\s+(?:sincerely|faithfully)|Kind\s+regards|Best\s+wishes)\b/i.test(block.text))
  if (greeting && (signedOff || prose.length > 3)) return { kind: 'letter', kindBecause: 'it begins with “Dear”' }
  if (whole) return { kind: 'web-page', kindBecause: 'it is a whole web page' }
  return { kind: 'general', kindBecause: 'nothing in it says what it is' }
}

export function describeKind(kind: Kind): string {
  return kindNames[kind].toLowerCase()
}
