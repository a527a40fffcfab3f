import type { Draft, Place } from '@allclear/core'

export interface Subject {
  text: string
  /** Where it stands; where the label stands, when nothing follows it. */
  place: Place
  /** Given in the front matter, not among the words people read. */
  inFrontMatter: boolean
}

const line = /^((?:<[^>\n]*>|\*\*|\s)*subject(?: line)?(?:\*\*)?:(?:\*\*)?)[ \t]*(["']?)([^\r\n<]*)/im
// Where the head of an email stands.
const reach = 1000

/** The subject line of an email, where the draft gives it. */
export function subjectOf({ source, frontMatter }: Draft): Subject | undefined {
  const match = line.exec(source.slice(0, reach))
  if (!match) return undefined
  const [whole, label = '', quote = '', rest = ''] = match
  const text = rest.trimEnd().replace(quote ? new RegExp(`${quote}$`) : /$^/, '')
  const start = match.index + whole.length - rest.length
  const word = match.index + label.toLowerCase().indexOf('subject')
  return {
    text,
    place: text ? { start, end: start + text.length } : { start: word, end: word + 'subject'.length },
    inFrontMatter: typeof frontMatter.subject === 'string' || frontMatter.subject === null
  }
}
