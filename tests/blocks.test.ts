import type { Draft } from '@allclear/core'
import { html } from '@allclear/readers/html'
import { markdown } from '@allclear/readers/markdown'
import { text } from '@allclear/readers/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** Each block as `kind: text`, with what is not read as words in braces. */
function blocks(draft: Draft): string[] {
  return draft.blocks.map(({ kind, text, masked }) => {
    let shown = text
    for (const { start, end } of [...masked].reverse())
      shown = `${shown.slice(0, start)}{${text.slice(start, end)}}${shown.slice(end)}`
    return `${kind}: ${shown.replace(/\uE000+/g, '…').replace(/\n/g, ' / ')}`
  })
}

describe('Markdown', () => {
  test('kinds of text', () => {
    const source = `---
title: Never read
---
# Your *eye* clinic

Come to the \`code\` desk.\\
Bring a [letter](a.pdf "The letter").

- one

  still one
- two

> quoted

| Day | Time |
|---|---|
| Monday | 2pm |

![An eye](eye.png)

    indented code

\`\`\`
fenced code
\`\`\`

~~Gone~~ Here.[^1] <!-- a note -->

[^1]: A footnote.
`
    expect(blocks(markdown(source))).toEqual([
      'heading: Your eye clinic',
      'title: The letter',
      'paragraph: Come to the {code} desk. / Bring a letter.',
      'item: one',
      'item: still one',
      'item: two',
      'paragraph: quoted',
      'cell: Day',
      'cell: Time',
      'cell: Monday',
      'cell: 2pm',
      'alt: An eye',
      'paragraph: Here.',
      'item: A footnote.'
    ])
  })

  test('HTML inside it', () => {
    expect(
      blocks(
        markdown(
          '<details>\n<summary>More</summary>\n\nIn *here* <kbd>Esc</kbd>\n\n</details>\n\n<script>no()</script>'
        )
      )
    ).toEqual(['button: More', 'paragraph: In here {Esc}'])
  })

  test('words that begin or end with code take it whole', () => {
    const source = 'Type `npm *i*` first. Then press `Enter`'
    const [block] = markdown(source).blocks
    const [first, second] = block?.sentences ?? []
    const slice = (sentence: typeof first) => {
      const place = sentence && block?.place(sentence.start, sentence.end)
      return place && source.slice(place.start, place.end)
    }
    expect([slice(first), slice(second)]).toEqual(['Type `npm *i*` first.', 'Then press `Enter`'])
    const [code] = markdown('`lint` reads a draft.').blocks
    expect(code?.place(0, 4)).toEqual({ start: 0, end: 6 })
    expect(code?.place(0, 3)).toBeNull()
  })

  test('placeholders', () => {
    expect(blocks(markdown('Dear {{ name }}, come on ((date)).\n\n{% if x %}\nBring <<Thing>>.\n{% endif %}'))).toEqual(
      ['paragraph: Dear {…}, come on {…}.', 'paragraph: {…} Bring {…}. {…}']
    )
  })
})

describe('HTML', () => {
  test('kinds of text', () => {
    const source = `<!doctype html><html lang="en"><head><title>Eye clinic</title><style>p{}</style></head><body>
loose <p>one</p> tail
<ul><li>item <p>more</p><ul><li>deep</ul></ul>
<dl><dt>term<dd>meaning</dl>
<figure><img src=a alt="An eye"><figcaption>Caption</figcaption></figure>
<form><label>Name <input placeholder="Full name"></label><button>Send</button><input type=submit value="Go"></form>
<p>a<br>b</p><pre>code</pre><template>no</template><script>no()</script><textarea>no</textarea>
<p hidden>no</p><p style="color:red; display:none">no</p><input type=hidden value=no>
<p>Said <q>words</q></p><svg><title>no</title></svg>
</body></html>`
    expect(blocks(html(source))).toEqual([
      'title: Eye clinic',
      'paragraph: loose',
      'paragraph: one',
      'paragraph: tail',
      'item: item',
      'item: more',
      'item: deep',
      'item: term',
      'item: meaning',
      'alt: An eye',
      'caption: Caption',
      'label: Full name',
      'label: Name',
      'button: Send',
      'button: Go',
      'paragraph: a / b',
      'paragraph: Said words'
    ])
  })

  test.each(['\n', '\r\n'])('front matter is no part of the page, and can say its kind: %j', (end) => {
    const source = ['---', 'allclear: "leaflet"', 'tags:', '  - ward', '---', '<p>Come in.</p>'].join(end)
    const draft = html(source)
    expect(blocks(draft)).toEqual(['paragraph: Come in.'])
    expect(draft.blocks[0]?.place(0, 8)).toEqual({ start: source.indexOf('Come'), end: source.indexOf('</p>') })
    expect(draft).toMatchObject({ source, kind: 'leaflet', frontMatter: { allclear: 'leaflet', tags: null } })
    expect(html(`---${end}---${end}<!doctype html><title>Wards</title>`).whole).toBe(true)
  })

  test.each(['---\nCome in.', '<p>Come in.</p>\n---\nallclear: leaflet\n---'])('is none in %j', (source) => {
    expect(html(source).frontMatter).toEqual({})
  })

  test('cells that only give things their place are no cells', () => {
    const source = `<table role="presentation"><tr><td>Elm clinic<p>Dear Sam</p>
<table><tr><th>Day<tr><td>Monday</table></td></tr></table><table><tr><td><h2>Times</h2><p>9am</p></table>`
    expect(blocks(html(source))).toEqual([
      'paragraph: Elm clinic',
      'paragraph: Dear Sam',
      'cell: Day',
      'cell: Monday',
      'heading: Times',
      'paragraph: 9am'
    ])
  })

  test('other languages are left out, and said to be', () => {
    const draft = html('<p>Hello</p><p lang="cy">Siarad Cymraeg</p><p>Say <i lang="fr">bonjour</i> now</p>')
    expect(blocks(draft)).toEqual(['paragraph: Hello', 'paragraph: Say {bonjour} now'])
    expect(draft.notChecked.map(({ what }) => what)).toEqual(['a passage marked as cy', 'a passage marked as fr'])
  })
})

describe('a page in two languages', () => {
  test('is read where it says that it is in English', () => {
    const draft = html(
      '<div lang="cy"><p>Siarad</p><p lang="en">Hello</p><ul><li><b lang="en">Go in</b> nawr</li></ul></div>'
    )
    expect(blocks(draft)).toEqual(['paragraph: Hello', 'paragraph: Go in'])
  })

  test('is not read where a link or a word around blocks says another', () => {
    const draft = html(
      '<p>Hello</p><a href="/x" lang="cy">Siarad<p>Cymraeg</p>yma</a><span lang="cy"><img alt="Cath"></span>'
    )
    expect(blocks(draft)).toEqual(['paragraph: Hello'])
  })
})

describe('plain text', () => {
  test('headings, lists, lines and quotations', () => {
    const source = `YOUR APPOINTMENT

Eye clinic
==========
Dear Mr Lee

This paragraph was wrapped by hand
and goes on over several lines that are all quite long enough to tell.

Eye Clinic
Level 2
LS1 4AP

Please bring:
- your letter
- your glasses, and
  your drops
1. first
2) second

> somebody else
> said this
`
    expect(blocks(text(source))).toEqual([
      'heading: YOUR APPOINTMENT',
      'heading: Eye clinic',
      'paragraph: Dear Mr Lee',
      'paragraph: This paragraph was wrapped by hand and goes on over several lines that are all quite long enough to tell.',
      'paragraph: Eye Clinic / Level 2 / LS1 4AP',
      'paragraph: Please bring:',
      'item: your letter',
      'item: your glasses, and your drops',
      'item: first',
      'item: second',
      'paragraph: somebody else said this'
    ])
  })

  test('a line that ended early, with its sentence, is a line of its own', () => {
    const source = `Paracetamol 1g, up to four times a day, for pain.
Codeine 30mg, 1 tablet up to four times a day if the pain is bad. It can make you sleepy.
Senna 15mg, at night.`
    expect(blocks(text(source))).toEqual([`paragraph: ${source.replaceAll('\n', ' / ')}`])
  })

  test('lines that begin with a capital stay lines where one of them has room for more', () => {
    const source = `Millbrook Young Minds, a charity for young people and for those who look after them
Millbrook Local Offer
Together, a group that autistic adults run`
    expect(blocks(text(source))).toEqual([`paragraph: ${source.replaceAll('\n', ' / ')}`])
    const wrapped = `Thank you for coming to see us at the Eye Clinic on Monday. We will write to
Dr Lee.`
    expect(blocks(text(wrapped))).toEqual([`paragraph: ${wrapped.replaceAll('\n', ' ')}`])
  })
})

test.each(['', ' \n\t\r\n', '\uFEFF', '<', '&', '{{', '---\n---', '<!--', '\0', '|', '[^1]:', '\uD800'])(
  'odd input is read: %j',
  (source) => {
    for (const read of [markdown, html, text]) expect(read(source).source).toBe(source)
  }
)

test.each([
  ['Dear Mr Lee\n\nOne.\n\nTwo.\n\nYours sincerely', 'letter', 'it begins with “Dear”'],
  [
    '# Our news\n\nWe had a party in the hall. Forty of you came to sing.\n\n## Letters\n\nDear Sam, thank you.\n\nAda',
    'general',
    'nothing in it says what it is'
  ],
  [
    'Hi Sam, come.\n\nDear Patient, your results are in. Call us.\n\nThree.\n\nFour.',
    'general',
    'nothing in it says what it is'
  ],
  ['---\nallclear: leaflet\n---\nHello', 'leaflet', 'its front matter says so'],
  [
    '---\nallclear: leter\n---\nHello',
    'general',
    'nothing in it says what it is, and “leter” in its front matter is no kind'
  ],
  ['+++\nallclear = "leaflet"\n+++\nHello', 'leaflet', 'its front matter says so'],
  ['---\n: [bad yaml\n---\nHello', 'general', 'nothing in it says what it is'],
  ['# Your test\n\nHello Sam\n\nCome soon.\n\nYours sincerely\n\nAda', 'letter', 'it ends as letters do'],
  [
    '---\nsubject: Your test\nfrom: Millbrook Surgery\n---\nDear Sam\n\nOne.\n\nTwo.\n\nThree.',
    'email',
    'its front matter has an email’s subject and sender'
  ],
  ['---\nsubject: Biology\n---\nCells are small.', 'general', 'nothing in it says what it is'],
  ['Subject: Your test\n\nDear Sam\n\nOne.\n\nTwo.', 'email', 'it begins with the subject of an email'],
  ['From: Millbrook Surgery\nSubject: Your test\n\nHello', 'email', 'it begins with the subject of an email'],
  [
    'Dear Sam\n\nOne.\n\nPlease do not reply to this email.\n\nYours sincerely',
    'email',
    'it begins with “Dear” and says that it is an email'
  ],
  ['The subject: cells\n\nCells are small.', 'general', 'nothing in it says what it is'],
  ['# Your rights: Easy Read\n\nYou can say no.', 'easy-read', 'it says at the top that it is Easy Read'],
  ['# An Easy Read guide to eye tests\n\nHello', 'easy-read', 'it says at the top that it is Easy Read'],
  ['# Eye tests\n\nYou can ask for this in Easy Read.', 'general', 'nothing in it says what it is'],
  ['# Eye tests\n\nAsk us for this leaflet in Easy Read\n\nHello', 'general', 'nothing in it says what it is'],
  ['# Eye tests\n\n[Easy Read version](easy.pdf)', 'general', 'nothing in it says what it is'],
  ['# How to write Easy Read\n\nUse short words.', 'general', 'nothing in it says what it is'],
  ['FOR IMMEDIATE RELEASE\n\n# A new ward opens', 'press', 'it says at the top that it is for the press'],
  ['# A new ward opens\n\nIt is big.\n\n## Notes to editors\n\nOne.', 'press', 'it has notes to editors'],
  ['# Press release archive\n\nRead them here.', 'general', 'nothing in it says what it is'],
  ['# Press releases\n\nRead them here.', 'general', 'nothing in it says what it is'],
  ['# Consent form: eye operation\n\nHello', 'consent', 'its title says so'],
  ['# The Blue study: participant information sheet\n\nHello', 'consent', 'its title says so'],
  ['# How to fill in your consent form\n\nHello', 'general', 'nothing in it says what it is'],
  [
    '# Consent for eye surgery\n\nHello\n\n## Risks and benefits\n\nOne.',
    'consent',
    'its title says so, and a heading is about risks'
  ],
  ['# Consent for cookies\n\nHello\n\n## Benefits\n\nOne.', 'general', 'nothing in it says what it is'],
  ['# Why we ask for consent\n\nHello\n\n## The risks\n\nOne.', 'general', 'nothing in it says what it is'],
  [
    '# A new ward opens\n\nIt is big.\n\nIt is bright.\n\nENDS\n\nFor further information, call 0113 496 0142.',
    'press',
    'it has “ENDS” and says where the press can ask'
  ],
  [
    '# A new ward opens\n\nIt is big.\n\nIt is bright.\n\n–ENDS–\n\nMedia enquiries: 0113 496 0142',
    'press',
    'it has “ENDS” and says where the press can ask'
  ],
  [
    '# A new ward opens\n\nIt is big.\n\nIt is bright.\n\nENDS\nFor further information, call us.',
    'press',
    'it has “ENDS” and says where the press can ask'
  ],
  [
    '# Open day\n\nSTARTS\n\n7pm\n\nENDS\n\n9pm\n\nFor further information, call us.',
    'general',
    'nothing in it says what it is'
  ],
  [
    '# Open day\n\nCome.\n\nSee us.\n\nThe day ends.\n\nFor further information, call.',
    'general',
    'nothing in it says what it is'
  ],
  ['Come and see the ward.\n\n#Ward #Millbrook', 'general', 'nothing in it says what it is'],
  ['# Eye drops\n\nThis leaflet tells you about eye drops.', 'leaflet', 'it says at the top that it is a leaflet'],
  ['# Leaflets\n\nOrder a leaflet.', 'general', 'nothing in it says what it is'],
  [
    'Millbrook Surgery: your flu jab is due. To stop these texts, reply STOP.',
    'sms',
    'it is one short paragraph that says how to reply by text'
  ],
  ['Your appointment is on Monday 1 June at 2pm at Millbrook.', 'general', 'nothing in it says what it is']
])('the kind of communication: %j', (source, kind, because) => {
  expect(markdown(source)).toMatchObject({ kind, kindBecause: because })
})

test.each([
  ['Hi Sam, your appointment is on Monday 1 June at 2pm at Millbrook.', 'sms', 'it is one short message in plain text'],
  ['Wash your hands before you put in the drops.', 'general', 'nothing in it says what it is'],
  ['PLS NOTE: ur appt @ OPD is on 7 December @ 2pm.', 'sms', 'it is one short message in plain text'],
  [
    'Millbrook Surgery:\nyour appointment is on Monday 1 June.\n\nDo not reply to this message.',
    'sms',
    'it is a short plain text that reads as a text message'
  ],
  [
    'Your flu jab is due.\n\nBook: bit.ly/abc\n\nReply STOP to opt out.',
    'sms',
    'it is a short plain text that reads as a text message'
  ],
  ['Your appointment is on Monday.\n\nPlease do not reply to this email.', 'general', 'nothing in it says what it is'],
  ['Your appointment is on Monday.\n\nWe will reply to every question.', 'general', 'nothing in it says what it is'],
  ['Pls bring ur form to your appt.\n\nSee bit.ly/abc', 'sms', 'it is a short plain text that reads as a text message'],
  ['Rota: pls chase ur appt list for the ward by Monday.', 'general', 'nothing in it says what it is'],
  ['Pls print the rota.\n\nThx', 'general', 'nothing in it says what it is'],
  [
    `Your appointment is on Monday.\n\nDo not reply to this message.\n\n${'Bring your drops. '.repeat(20)}`,
    'general',
    'nothing in it says what it is'
  ],
  [
    'Free flu jabs at the library today! #FluJab #Millbrook',
    'social',
    'it is a short plain text that ends in hashtags'
  ],
  ['Free flu jabs!\n\nCome today.\n\n#FluJab\n#Millbrook', 'social', 'it is a short plain text that ends in hashtags'],
  ['Free flu jabs at the library today! #FluJab', 'general', 'nothing in it says what it is'],
  ['Free flu jabs at the library today! 💉 #FluJab', 'social', 'it is a short plain text with a hashtag and emoji'],
  [
    'Hi all,\n\nThe group has moved to Room 2.\n\nPlease reply to this email.',
    'email',
    'it begins with “Hi” or the like and says that it is an email'
  ],
  ['Hi all,\n\nThe group has moved to Room 2.', 'general', 'nothing in it says what it is'],
  [
    'Hello Mrs Khan,\n\nYour clinic has moved to Elm Road.\n\nKind regards\n\nAda Okoro',
    'letter',
    'it greets one person and ends as letters do'
  ],
  ['Hello Mrs Khan,\n\nYour clinic has moved to Elm Road.', 'general', 'nothing in it says what it is'],
  ['Hello neighbours,\n\nThe group has moved.\n\nKind regards\n\nAda', 'general', 'nothing in it says what it is'],
  [
    'Hello Mrs Khan,\n\nThank you for your email.\n\nPlease do not reply to this email.\n\nKind regards',
    'email',
    'it begins with “Hi” or the like and says that it is an email'
  ],
  [
    'Looking after your eyes\n\nRest your eyes.\n\nFor this leaflet in large print, call 0113 496 0000.',
    'leaflet',
    'it says “this leaflet” of itself'
  ],
  [
    'Singing group\n\nCome and sing.\n\nThis poster is also available in Easy Read.',
    'poster',
    'it says “this poster” of itself'
  ],
  ['Our leaflets\n\nHip operations: download this leaflet in large print.', 'general', 'nothing in it says what it is'],
  [
    'Dear Mrs Khan,\n\nWe send a leaflet.\n\nCall us for this leaflet in large print.\n\nYours sincerely',
    'letter',
    'it begins with “Dear”'
  ],
  ['Use #FluJab #Millbrook in your posts.', 'general', 'nothing in it says what it is'],
  ['Go to rooms #1 #2', 'general', 'nothing in it says what it is'],
  [`${'Free flu jabs at the library. '.repeat(30)}#FluJab #Millbrook`, 'general', 'nothing in it says what it is'],
  ['EYE TESTS\n\nHi Sam, your appointment is on Monday 1 June at 2pm.', 'general', 'nothing in it says what it is'],
  [`Hi Sam, your appointment is at 2pm. ${'Bring your drops. '.repeat(30)}`, 'general', 'nothing in it says what it is']
])('the kind of plain text: %j', (source, kind, because) => {
  expect(text(source)).toMatchObject({ kind, kindBecause: because })
})

test.each([
  '<!doctype html><!--[if mso]><style></style><![endif]--><table><tr><td>Elm clinic</table>',
  '<meta name="x-apple-disable-message-reformatting"><table><tr><td>Elm clinic</table>',
  '<table role="presentation" width="600"><tr><td>Elm clinic</table>',
  '<table cellpadding="0"><tr><td>Elm clinic<p><a href="/stop">Unsubscribe</a></table>'
])('the kind of an email built of tables: %j', (source) => {
  expect(html(source)).toMatchObject({ kind: 'email', kindBecause: 'it is built as HTML emails are' })
})

test.each([
  '<!doctype html><table><tr><th>Day<tr><td>Monday</table><p>Unsubscribe at any time.</p>',
  '<!doctype html><!--[if lt IE 9]><script></script><![endif]--><table><tr><th>Day</table>',
  '<!doctype html><meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml></xml><![endif]--><table></table>'
])('not an email: %j', (source) => {
  expect(html(source).kind).toBe('web-page')
})

test('a whole page is a web page, whatever it offers', () => {
  expect(html('<!doctype html><title>Eyes</title><h1>Eyes: Easy Read</h1>')).toMatchObject({ kind: 'web-page' })
})

test('comments before a page are no part of it, however many', () => {
  expect(html(`${'<!-- a -->'.repeat(20_000)}<html><p>Eyes`).whole).toBe(true)
  expect(html('<!-- <html> --><p>Eyes').whole).toBe(false)
  expect(html('<!-- <html>').whole).toBe(false)
})

test('a draft whose parts stand too deep in each other is refused in plain words', () => {
  const message =
    'Cannot read page.html: its parts stand thousands of levels deep in each other. Take some out and try again.'
  expect(() => html(`${'<div>'.repeat(20_000)}Hello`, { file: 'page.html' })).toThrow(message)
  expect(() => markdown(`${'> '.repeat(20_000)}Hello`)).toThrow('Cannot read the draft')
})

test('bare addresses are text, and are not read as words', () => {
  const draft = markdown('See https://example.nhs.uk/a_b_c or www.example.nhs.uk, or write to eyes@example.nhs.uk.')
  expect(blocks(draft)).toEqual([
    'paragraph: See {https://example.nhs.uk/a_b_c} or {www.example.nhs.uk}, or write to {eyes@example.nhs.uk}.'
  ])
})

test('Markdown without a sign of what GitHub adds reads the same with and without it', () => {
  const written = fc
    .array(
      fc.constantFrom('a', '\n', '\n\n', '- ', '> ', '---', ':-', '-:', '- [ ] a', '[^a]', '~~', '|', '*', '`', '<b>'),
      { maxLength: 8 }
    )
    .map((pieces) => pieces.join(''))
  const read = (source: string) => markdown(source).blocks.map(({ kind, text }) => [kind, text])
  fc.assert(
    // The word crossed out is the sign, and is not read.
    fc.property(written, (source) => {
      expect(read(`\n\n${source}`)).toEqual(read(`~~x~~\n\n${source}`))
    }),
    { numRuns: 1000 }
  )
})
