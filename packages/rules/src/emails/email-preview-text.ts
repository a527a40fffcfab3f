import { type Draft, elements, openingTag, rule, spokenName } from '@allclear/core'
import { hasPlaceholder } from '../placeholders.ts'
import { cite } from '../sources.ts'
import { plainWords } from '../wording/plain-words.ts'
import { hiddenLine } from './hidden-line.ts'

// What comes with a template, for somebody to write over.
const placeholder =
  /\bpre-?header\b|\bpreview text\b|\bsome clients will show this\b|\bshow this text as a preview\b|^(?:[\w-]+ ){0,4}(?:text|copy|summary|words) (?:goes )?here\b|^lorem ipsum\b/i
// The email, and not a letter or a result that people can see online.
const mail = '(?:this|it|the|our|e-?mail|mail|message|newsletter|bulletin|page|images|pictures)'
const notYet = new RegExp(
  [
    String.raw`\b(?:view|see|read|open)(?: ${mail}){0,3} (?:in (?:(?:your|a|the) )?(?:web )?browser|online|(?:as a )?web ?(?:page|version))\b`,
    String.raw`\b(?:trouble|problems?|difficulty) (?:viewing\b|(?:reading|seeing) ${mail}\b)`,
    String.raw`^unsubscribe\b|\b(?:is(?:n['’]t| not)|not) displaying\b|^web version\b`
  ].join('|'),
  'i'
)

export default rule({
  id: 'email-preview-text',
  chapter: 'emails',
  severity: 'suggestion',
  title: 'Begin an email with words that say what it is about',
  why: 'Mail apps show or read out the first words beside the subject. They help people see that it is real, and for them.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with ADHD'
  ],
  sources: [cite('nhs-messages', 'Emails'), cite('email-markup', 'preview text')],
  appliesTo: ['email'],
  cannotSee: 'A preview line that the mailing system puts in.',
  examples: [
    {
      avoid:
        '<html lang="en-GB"><body><table role="presentation"><tr><td><p>«View this email in your browser»</p><p>Your clinic has moved.</p></td></tr></table></body></html>',
      in: 'html',
      kind: 'email'
    },
    {
      avoid:
        '<html><body><div style="display:none">«This is preheader text.»</div><p>Your clinic has moved.</p></body></html>',
      in: 'html',
      kind: 'email'
    },
    {
      avoid:
        '<html><head><title>Your clinic has moved</title></head><body><div style="display:none">«Your clinic has moved»</div><p>From Monday.</p></body></html>',
      in: 'html',
      kind: 'email'
    },
    {
      avoid:
        '<html><body><table role="presentation"><tr><td>«<img src="logo.png" alt="Millbrook Hospital">»</td></tr></table><p>Your clinic has moved.</p></body></html>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<html><body><div style="display:none">It is now in Elm Building.</div><img src="logo.png" alt="Elm clinic"></body></html>',
      in: 'html',
      kind: 'email'
    },
    { fine: '<html><body><h1>Your clinic has moved</h1></body></html>', in: 'html', kind: 'email' },
    {
      fine: '<html><head><title>*|MC:SUBJECT|*</title></head><body><span style="display:none">*|MC_PREVIEW_TEXT|*</span><p>View this email in your browser</p></body></html>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<html><body><p style="display:none">Insert your card when you get here.</p><p>Come in.</p></body></html>',
      in: 'html',
      kind: 'email'
    },
    { fine: '<html><body><p>You can now see your test results online.</p></body></html>', in: 'html', kind: 'email' },
    { fine: '<p><a href="https://www.example.nhs.uk/mail">View this email online</a></p>', in: 'html', kind: 'email' }
  ],
  *check(draft) {
    // What surrounds a piece of an email may do it.
    if (!draft.whole) return
    const hidden = hiddenLine(draft)
    // What the mailing system fills in is its sender's to see to.
    if (hidden && hasPlaceholder(hidden.text)) return
    if (hidden) {
      if (placeholder.test(hidden.text))
        yield {
          place: hidden.place,
          message: 'Write your own words here. Mail apps show them beside the subject.',
          severity: 'warning'
        }
      else if (isTitle(draft, hidden.text))
        yield { place: hidden.place, message: 'Say something new here. Mail apps show these words after the subject.' }
      return
    }
    const first = draft.blocks.find(({ kind }) => kind !== 'title' && kind !== 'label')
    if (!first || !(first.kind === 'alt' || notYet.test(first.text))) return
    const place = first.kind === 'alt' ? openingTag(draft, first.element) : first.place(0, first.text.length)
    yield {
      place,
      message: 'Put a hidden line before this that says what the email is about. Mail apps show it first.'
    }
  }
})

function isTitle(draft: Draft, text: string): boolean {
  const title = elements(draft, 'title')[0]
  return title !== undefined && plainWords(spokenName(title)) === plainWords(text)
}
