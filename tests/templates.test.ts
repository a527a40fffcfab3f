import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lint } from 'allclear'
import { expect, test } from 'vitest'
import { allclear, newFolder } from './command.ts'

const page = (title: string, main: string) => `<!doctype html>
<html lang="en-GB"><head><title>${title}</title></head><body>
<header><p>Millbrook Hospital. <a href="/news">Click here</a></p></header>
<main><h1>${title}</h1>${main}</main>
</body></html>`

const args = ['.', '--rule', 'vague-link-text']

function threePages(): string {
  const cwd = newFolder()
  for (const name of ['Parking', 'Wards', 'X-rays'])
    writeFileSync(join(cwd, `${name.toLowerCase()}.html`), page(name, '<p>For more <a href="/x">click here</a>.</p>'))
  return cwd
}

test('a fault in a header that pages share is told once, with the count; their own words in each', async () => {
  const { out } = await allclear(args, { cwd: threePages() })
  expect(out.match(/Line 3: “Click here”, and in 2 other drafts/g)).toHaveLength(1)
  expect(out.match(/Line 4: “click here”$/gm)).toHaveLength(3)
})

test('a program is given each draft whole', async () => {
  const { out } = await allclear([...args, '-f', 'json'], { cwd: threePages() })
  const { drafts } = JSON.parse(out)
  expect(
    drafts.map(({ findings }: { findings: { inTemplate?: true }[] }) => findings.map(({ inTemplate }) => inTemplate))
  ).toEqual([
    [true, undefined],
    [true, undefined],
    [true, undefined]
  ])
})

test.each([
  ['body', 'section-social-care', false],
  ['body', 'cookies', false],
  ['main', 'has-navigation', false],
  ['div', 'section-social-care', false],
  ['div', 'cookies-policy', false],
  ['div', 'share-your-story', false],
  ['div', 'cookies', true],
  ['div', 'nhsuk-cookie-banner', true],
  ['div', 'post_social-icons', true],
  ['ul', 'share-links', true],
  ['div', 'skip-to-content', true]
])('<%s class="%s"> is part of a template: %s', async (tag, name, isTemplate) => {
  const body = tag === 'body' ? `<body class="${name}">` : `<body><${tag} class="${name}">`
  const { findings } = await lint(
    `<!doctype html><html lang="en-GB"><head><title>Help at home</title></head>${body}<p>For more, <a href="/x">click here</a>.</p></body></html>`,
    { rules: ['vague-link-text'] }
  )
  expect(findings.map(({ inTemplate = false }) => inTemplate)).toEqual([isTemplate])
})
