import { type Draft, elements, rule, type Settings, spokenName } from '@allclear/core'
import { hasPlaceholder } from '../placeholders.ts'
import { cite, citeAct } from '../sources.ts'
import { frontMatterTitle, type Title, titlesOf } from './page-title.ts'

/** What programs and templates write until somebody else does. */
const placeholder =
  /^(?:(?:new|untitled|unnamed|blank|default|test|sample|example|my|draft|first|html|web)[ -]?(?:web ?)?(?:page|document|site|title|draft|template|email|newsletter|presentation)?(?:[ -]?\d+|[ -]?\(\d+\))?|(?:no|add|insert|enter|type|put|your|the)(?: an?| your| the)?(?: page| document)? title(?: here| goes here)?|(?:page |document )?title(?: here| goes here| of (?:the |this )?(?:page|document))?|title|document|doc ?\d+|document[ -]?\d+|presentation[ -]?\d*|slide[ -]?\d+|page[ -]?\d*|index|home|home ?page|welcome|react app|vite app|lorem ipsum.*|microsoft word\b.*|tbc|tbd|todo|x{3,}|\.+|-+)$/i
const fileName =
  /^[^\s/\\]*\S\.(?:docx?|pdf|html?|pptx?|xlsx?|odt|indd|pub|rtf|txt|md)$|^\S+(?: \S+){0,8}\.(?:docx?|pdf|indd|pptx?|pub)$/i
/** Too common to say what a page is about. */
const common = new Set('about more with from your this that what when have will page site information'.split(' '))

export default rule({
  id: 'document-title-vague',
  chapter: 'whole-page',
  severity: 'warning',
  title: 'Say in the title what the page is about',
  why: 'The title is read out first. One that a program put in does not say which page people have open.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('wcag', '2.4.2 A'), cite('nhs-a11y', 'page titles'), citeAct('c4a8a4')],
  cannotSee: 'Whether the title is right about what the page says.',
  examples: [
    {
      avoid:
        '<html lang="en-GB"><head><title>«Untitled document»</title></head><body><main><h1>Your eye test</h1></main></body></html>',
      better:
        '<html lang="en-GB"><head><title>Your eye test</title></head><body><main><h1>Your eye test</h1></main></body></html>',
      in: 'html'
    },
    {
      avoid: '<html lang="en-GB"><head><title>«Microsoft Word - eyetest_v3.docx»</title></head><body></body></html>',
      in: 'html'
    },
    {
      avoid:
        '<html lang="en-GB"><head><title>«Millbrook Hospital»</title></head><body><h1>Visiting times at Millbrook Hospital</h1></body></html>',
      in: 'html'
    },
    { avoid: '---\ntitle: «Insert title here»\n---\n\nBring your glasses.' },
    {
      fine: '<html lang="en-GB"><head><title>Home – Millbrook Hospital</title></head><body><h1>Millbrook Hospital</h1></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><head><title>Millbrook Hospital</title></head><body><h1>Welcome to Millbrook Hospital</h1></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><head><title>How to write an untitled poem</title></head><body></body></html>',
      in: 'html'
    },
    { fine: '---\ntitle: Your eye test\n---\n\nBring your glasses.' }
  ],
  *check(draft, settings) {
    const written = frontMatterTitle(draft)
    const titles = written ? [written] : draft.whole ? titlesOf(draft) : []
    const [title, ...others] = titles
    // What a template fills in later is not there to be judged.
    if (!title?.text || hasPlaceholder(title.text)) return
    const message = messageFor(draft, settings, title, others)
    if (message) yield { place: title.place, message }
  }
})

function messageFor(draft: Draft, settings: Settings, { text }: Title, others: readonly Title[]): string | undefined {
  if (placeholder.test(text) || fileName.test(text) || isOwnFile(draft, text))
    return 'Write a title that says what this page is about, in place of this one.'
  if (isNameOnly(draft, settings, text)) return 'Say what this page is about before the name of the organisation.'
  if (
    others.some((other) => other.text && other.text !== text) &&
    !isAbout(draft, text) &&
    others.some((other) => isAbout(draft, other.text))
  )
    return 'Take out this title. Only the first is read out, and another one says what the page is about.'
  return undefined
}

/** The name of the file, as programs put it in. A file may also be called what its page is about, in words. */
function isOwnFile({ file = '' }: Draft, text: string): boolean {
  const name = file.replace(/^.*[/\\]|\.[a-z]+$/gi, '').toLowerCase()
  return /[-_\d]/.test(text) && !/\s/.test(text) && text.toLowerCase() === name
}

/** Only the name of a site, on a page whose main heading says more than it. */
function isNameOnly(draft: Draft, { organisation }: Settings, text: string): boolean {
  const heading = headingOf(draft)
  if (!heading || /^welcome\b/i.test(heading)) return false
  const start = heading.length - text.length
  const before = start > 0 && heading.endsWith(text) ? heading.slice(0, start) : undefined
  if (before !== undefined)
    return (
      /\s(?:at|by|for|from|in|near|of|to|with|[|–-])(?: the)?\s$/i.test(before) && before.trim().split(/\s+/).length > 1
    )
  return organisation.name !== undefined && text === organisation.name && !heading.includes(text)
}

function headingOf(draft: Draft): string | undefined {
  const [heading] = elements(draft, 'h1')
  return heading && spokenName(heading, draft)
}

/** Whether the page has any word of its title, in whatever form. */
function isAbout(draft: Draft, title: string): boolean {
  const stems = (title.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.slice(0, 6))
  return draft.blocks.some(({ kind, text }) => {
    if (kind === 'title') return false
    const lower = text.toLowerCase()
    return stems.some((stem) => lower.includes(stem))
  })
}
