import { execFileSync } from 'node:child_process'
import fs, { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { allclear, newFolder } from './command.ts'
import { amber, asks, broken, button, green, missing, red, safe } from './made-up-rules.ts'

const rules = [red, amber, green, safe, asks]

function folderWith(files: Record<string, string | Uint8Array>): string {
  const cwd = newFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), content)
  }
  return cwd
}

type Done = (error: Error | null, entries: fs.Dirent[]) => void

const draftsOf = (out: string): { file: string; findings: { ruleId: string }[] }[] => JSON.parse(out).drafts

describe('exit codes', () => {
  const cwd = folderWith({
    'clean.md': 'All is well.',
    'red.md': 'A crimson bus.',
    'amber.md': 'An ochre bus, and an ochre tram.',
    'green.md': 'An emerald bus.',
    'asks.md': 'The bus is perhaps late.'
  })

  test.each([
    ['clean.md', 0],
    ['red.md', 1],
    ['amber.md', 0],
    ['green.md', 0],
    ['asks.md', 0]
  ])('%s gives %i', async (file, code) => {
    const outcome = await allclear([file], { cwd, rules })
    expect(outcome).toMatchObject({ code, err: '' })
  })

  test('ends with what to do first, or “All clear.”', async () => {
    expect((await allclear(['clean.md'], { cwd, rules })).out).toMatch(/\nAll clear\.\n$/)
    expect((await allclear(['red.md'], { cwd, rules })).out).toMatch(
      /\nStart here: line 1, “crimson”\. Write “red”\.\n$/
    )
  })

  test('--max-warnings', async () => {
    expect(await allclear(['amber.md', '--max-warnings', '2'], { cwd, rules })).toMatchObject({ code: 0, err: '' })
    expect(await allclear(['amber.md', '--max-warnings=1'], { cwd, rules })).toMatchObject({
      code: 1,
      err: 'There are 2 “Should fix” findings, and --max-warnings allows 1.\n'
    })
  })

  test('faults that are told together are all counted, whatever the format', async () => {
    const many = folderWith({ 'a.md': 'An ochre bus.\n\n'.repeat(6) })
    const outcome = await allclear(['a.md', '--max-warnings', '5'], { cwd: many, rules })
    expect(outcome).toMatchObject({ code: 1, err: 'There are 6 “Should fix” findings, and --max-warnings allows 5.\n' })
    expect(outcome.out).toContain('Should fix (6)')
    for (const format of ['json', 'html', 'sarif'])
      expect(await allclear(['a.md', '--max-warnings', '5', '-f', format], { cwd: many, rules })).toMatchObject({
        code: 1
      })
  })

  test('--quiet shows only what must be fixed, and says that it left something out', async () => {
    const outcome = await allclear(['amber.md', '--quiet', '--max-warnings', '0'], { cwd, rules })
    expect(outcome.code).toBe(1)
    expect(outcome.out).not.toContain('ochre')
    expect(outcome.out).toContain('Nothing you must fix. 2 other findings left out, because of --quiet.\n')
  })

  test('a rule that breaks is named, the rest still comes, and the job was not done', async () => {
    const { code, out, err } = await allclear(['red.md'], { cwd, rules: [broken, red] })
    expect(code).toBe(2)
    expect(out).toContain('Line 1: “crimson”')
    expect(out).toContain('Checks that did not work\n  broken-rule: it fell over at line 1\n')
    expect(err).toBe(
      'Checks that did not work on red.md: broken-rule. Tell us: https://github.com/allclear/allclear/issues\n'
    )
    expect((await allclear(['clean.md'], { cwd, rules: [broken] })).out).not.toContain('All clear')
  })
})

describe('what it is given', () => {
  const cwd = folderWith({
    'a.md': 'A crimson bus.',
    'notes/b.html': '<p>A crimson bus.</p>',
    'notes/c.TXT': 'A crimson bus.',
    'notes/picture.png': Uint8Array.of(137, 80, 78, 71, 0),
    'notes/node_modules/d.md': 'A crimson bus.',
    'notes/.drafts/e.md': 'A crimson bus.',
    'notes/deep/f.markdown': 'Fine.',
    'notes [old]/g.md': 'A crimson bus.',
    'empty/readme.rst': 'x'
  })
  symlinkSync('..', join(cwd, 'notes/deep/loop'))

  test.each([
    [['notes'], ['notes/b.html', 'notes/c.TXT', 'notes/deep/f.markdown']],
    [['notes/'], ['notes/b.html', 'notes/c.TXT', 'notes/deep/f.markdown']],
    [['.'], ['a.md', 'notes [old]/g.md', 'notes/b.html', 'notes/c.TXT', 'notes/deep/f.markdown']],
    [['*.md'], ['a.md']],
    [['**/*.{md,html}'], ['a.md', 'notes [old]/g.md', 'notes/b.html']],
    [['notes/*'], ['notes/b.html', 'notes/c.TXT']],
    [['notes [old]/g.md'], ['notes [old]/g.md']],
    [
      ['notes/b.html', 'a.md', 'notes', './a.md'],
      ['notes/b.html', 'a.md', 'notes/c.TXT', 'notes/deep/f.markdown']
    ]
  ])('%j', async (args, files) => {
    const { out, err } = await allclear([...args, '--format', 'json'], { cwd, rules })
    expect(err).toBe('')
    expect(draftsOf(out).map(({ file }) => file)).toEqual(files)
  })

  test('a full path', async () => {
    const { out } = await allclear([join(cwd, 'a.md'), '-f', 'json'], { rules })
    expect(draftsOf(out)).toMatchObject([{ file: join(cwd, 'a.md'), findings: [{ ruleId: 'red-word' }] }])
  })

  test('standard input', async () => {
    const { code, out } = await allclear(['-'], { stdin: 'A crimson bus.', rules })
    expect(code).toBe(1)
    expect(out).toMatch(/^standard input\n/)
  })

  test('--stdin-filename names it and says how it is written', async () => {
    const stdin = '<p title="crimson">A crimson&nbsp;bus.</p>'
    const asked = await allclear(['--stdin-filename', 'page.html', '--format', 'json'], { stdin, rules })
    expect(draftsOf(asked.out)).toMatchObject([{ file: 'page.html', findings: [{}, {}] }])
  })

  test.each([
    [['nope.md'], 'There is no file called nope.md. Check its name and folder.'],
    [['letter (final) [2].md'], 'There is no file called letter (final) [2].md. Check its name and folder.'],
    [['*.pdf'], 'No draft matches *.pdf. Check the pattern and the folder.'],
    [['empty'], 'There are no drafts in empty. Looked for: .md, .markdown, .html, .htm, .txt.'],
    [['empty/*'], 'No draft matches empty/*. Check the pattern and the folder.'],
    [[], 'Say which draft to check, such as: allclear letter.md. See allclear --help.'],
    [
      ['notes/picture.png'],
      'Cannot read notes/picture.png: words in pictures cannot be checked. Give the words as text.'
    ],
    [
      ['--max-bytes', '5', 'a.md'],
      'Cannot read a.md: it is 14 bytes and the limit is 5 bytes. Split it, or raise the limit with --max-bytes.'
    ],
    [['--fix', '-', 'a.md'], 'With --fix, give - on its own: the changed draft goes to standard output.']
  ])('%j cannot be done', async (args, message) => {
    expect(await allclear(args, { cwd, rules })).toEqual({ code: 2, out: '', err: `${message}\n`, bytes: Buffer.of() })
  })

  test('too much on standard input is told in words for people', async () => {
    const { code, err } = await allclear(['--max-bytes', '5000', '-'], { stdin: 'A bus. '.repeat(1000), rules })
    expect([code, err]).toEqual([
      2,
      'Cannot read standard input: it is over the limit of 5,000 bytes. Split it, or use --max-bytes.\n'
    ])
  })

  test('an empty name is not taken for the whole folder', async () => {
    const cwd = folderWith({ 'a.md': 'A crimson bus.' })
    const { code, out, err } = await allclear(['--fix', ''], { cwd, rules })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('One of the names of drafts is empty.')
  })

  test('a folder that cannot be looked into is not called clear', async () => {
    const cwd = folderWith({ 'in/a.md': 'A bus.', 'b.md': 'A crimson bus.' })
    const readdir = vi
      .spyOn(fs, 'readdir')
      .mockImplementation(((path: string, _: object, done: Done) =>
        /\bin\b/.test(path)
          ? done(Object.assign(new Error('no'), { code: 'EACCES' }), [])
          : done(null, fs.readdirSync(path, { withFileTypes: true }))) as never)
    const { code, out, err } = await allclear(['.', '-f', 'json'], { cwd, rules })
    readdir.mockRestore()
    expect(code).toBe(2)
    expect(draftsOf(out)).toMatchObject([{ file: 'b.md', findings: [{ ruleId: 'red-word' }] }])
    expect(err).toContain('Cannot look into in. Check that you may open it.')
  })

  describe('what git ignores', () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.gitignore': '/_site/\n*.draft.md\nsecret/\n',
      'a.md': 'A bus.',
      'a.draft.md': 'A bus.',
      '_site/a.html': 'A bus.',
      'notes/b.md': 'A bus.',
      'notes/.gitignore': '!c.draft.md\n_site/d.md\n',
      'notes/c.draft.md': 'A bus.',
      'notes/_site/d.md': 'A bus.',
      'notes/_site/e.md': 'A bus.',
      'secret/.gitignore': '!f.md',
      'secret/f.md': 'A bus.'
    })
    const left = (drafts: string, path: string) =>
      `Left out ${drafts} of ${path} that git ignores. To check one, name it or its folder.\n`

    test.each([
      [['.'], ['a.md', 'notes/_site/e.md', 'notes/b.md', 'notes/c.draft.md'], left('4 drafts', '.')],
      [['notes'], ['notes/_site/e.md', 'notes/b.md', 'notes/c.draft.md'], left('1 draft', 'notes')],
      [['**/*.html', 'a.md'], ['a.md'], left('1 draft', '**/*.html')],
      [['_site', 'a.draft.md'], ['_site/a.html', 'a.draft.md'], ''],
      [['_site/*.html', 'secret/**/*.md'], ['_site/a.html', 'secret/f.md'], '']
    ])('is left out of %j, and told, but for what somebody names', async (args, files, said) => {
      const { out, err } = await allclear([...args, '--format', 'json'], { cwd, rules })
      expect(draftsOf(out).map(({ file }) => file)).toEqual(files)
      expect(err).toBe(said)
    })

    test('is not called clear where there is nothing else', async () => {
      expect(await allclear(['*.html', '*.draft.md'], { cwd, rules })).toMatchObject({
        code: 2,
        out: '',
        err: `No draft matches *.html. Check the pattern and the folder.\n${left('1 draft', '*.draft.md')}`
      })
    })
  })

  test('one that cannot be read does not stop the others', async () => {
    const folder = folderWith({
      'a.md': 'A crimson bus.',
      'letter.docx': 'PK',
      'odd.txt': Uint8Array.of(1, 0, 2, 0, 0, 9)
    })
    const { code, out, err } = await allclear(['letter.docx', 'odd.txt', 'gone.md', 'a.md', '-f', 'json'], {
      cwd: folder,
      rules
    })
    expect(code).toBe(2)
    expect(draftsOf(out)).toMatchObject([{ file: 'a.md', findings: [{ ruleId: 'red-word' }] }])
    expect(err.split('\n')).toEqual([
      'There is no file called gone.md. Check its name and folder.',
      'Cannot read letter.docx: Word files are not read yet. Save it as a web page (.html) or plain text (.txt) and check that.',
      'Cannot read odd.txt: it is not a text file. Save it as Markdown, HTML or plain text and try again.',
      ''
    ])
  })

  test('an empty draft is not silently fine', async () => {
    const { out } = await allclear(['-'], { stdin: '', rules })
    expect(out).toContain('Not checked\n  Words, because there are none to read.')
  })
})

describe('flags', () => {
  const cwd = folderWith({ 'a.md': 'A crimson bus by the ochre door.' })

  test.each([
    [['--fromat', 'json'], 'There is no option --fromat. Did you mean --format?'],
    [['--wibble'], 'There is no option --wibble. allclear --help names them all.'],
    [['-x'], 'There is no option -x. allclear --help names them all.'],
    [['--format', 'xml'], '--format cannot be “xml”. It can be: terminal, json, html, sarif, github.'],
    [['--list-rules', '--format', 'html'], '--format cannot be “html”. It can be: terminal, json.'],
    [['--format'], '--format needs a value. See allclear --help.'],
    [['--kind', '--fix'], '--kind needs a value. See allclear --help.'],
    [
      ['--kind', 'leter'],
      '--kind cannot be “leter”. Did you mean “letter”? It can be: letter, leaflet, web-page, sms, email, social, poster, easy-read, consent, press, general.'
    ],
    [['--fix=yes'], '--fix takes no value. Leave out “=yes”.'],
    [['--max-warnings', 'few'], '--max-warnings cannot be “few”. Write a whole number, such as 0 or 10.'],
    [['--rule', 'red-wrd'], 'There is no rule called “red-wrd”. Did you mean “red-word”?'],
    [['--rule', ','], '--rule cannot be “,”. Name a rule.'],
    [['--rule', 'unheard-of'], 'There is no rule called “unheard-of”. allclear --list-rules names them all.'],
    [['--explain', 'amber'], 'There is no rule called “amber”. allclear --list-rules names them all.']
  ])('%j cannot be used', async (args, message) => {
    expect(
      await allclear([...args, 'a.md'].slice(0, args[0] === '--format' && !args[1] ? 1 : undefined), { cwd, rules })
    ).toMatchObject({ code: 2, out: '', err: `${message}\n` })
  })

  test('--rule runs only that rule', async () => {
    const one = await allclear(['--rule', 'amber-word', 'a.md', '-f', 'json'], { cwd, rules })
    expect(draftsOf(one.out)[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(['amber-word'])
    const two = await allclear(['--rule', 'amber-word', '--rule', 'red-word', 'a.md', '-f', 'json'], { cwd, rules })
    expect(draftsOf(two.out)[0]?.findings).toHaveLength(2)
  })

  test('--page', async () => {
    const own = newFolder()
    writeFileSync(join(own, 'a.html'), '<p>Bring your glasses.</p>')
    const asked = async (page: string) =>
      (await allclear(['a.html', '--page', page, '--rule', 'document-title-missing'], { cwd: own })).out
    expect(await asked('whole')).toContain('document-title-missing')
    expect(await asked('piece')).not.toContain('document-title-missing')
  })

  test('--kind', async () => {
    expect((await allclear(['--kind', 'poster', 'a.md'], { cwd, rules })).out).toContain(
      'Read as a poster, because you said so.'
    )
  })

  test('--version and --help', async () => {
    expect(await allclear(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/) })
    const { code, out } = await allclear(['--help'])
    expect(code).toBe(0)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('--list-rules and --explain', async () => {
    expect((await allclear(['--list-rules'], { rules })).out).toContain(
      '  red-word\n    Do what red-word says. Must fix.\n'
    )
    const listed = await allclear(['--list-rules', '--format', 'json'], { rules })
    expect(JSON.parse(listed.out).rules.map(({ id }: { id: string }) => id)).toEqual([
      ...rules.map(({ id }) => id),
      'ignore-comment'
    ])
    const explained = await allclear(['--explain', 'wheelchair-wording'])
    expect(explained.code).toBe(0)
    expect(explained.out).toContain('Better: If you are a wheelchair user, use gate B.')
  })

  test.each([
    ['on a terminal', {}, true],
    ['with NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['with an empty NO_COLOR', { NO_COLOR: '' }, true],
    ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['on a simple terminal', { TERM: 'dumb' }, false]
  ])('colour %s', async (_, env, expected) => {
    const { out } = await allclear(['a.md'], { cwd, rules, env, terminal: { columns: 80 } })
    expect(out.includes('\u001B[')).toBe(expected)
  })

  test('no colour in a file, unless it is asked for', async () => {
    expect((await allclear(['a.md'], { cwd, rules })).out).not.toContain('\u001B')
    expect((await allclear(['a.md'], { cwd, rules, env: { FORCE_COLOR: '1' } })).out).toContain('\u001B[')
  })
})

describe('settings', () => {
  test('are found above the draft, as far as its repository', async () => {
    const cwd = folderWith({
      'allclear.yml': 'rules:\n  red-word: "off"\n',
      'site/.git/HEAD': '',
      'site/a.md': 'A crimson bus.',
      'site/docs/allclear.json': '{"rules": {"red-word": "suggestion"}, "kind": "leaflet"}',
      'site/docs/deep/b.md': 'A crimson bus.',
      'c.md': 'A crimson bus.'
    })
    const { out } = await allclear(['site/a.md', 'site/docs', 'c.md', '-f', 'json'], { cwd, rules })
    expect(draftsOf(out)).toMatchObject([
      { findings: [{ severity: 'error' }] },
      { findings: [{ severity: 'suggestion' }], kind: 'leaflet', kindBecause: 'your settings say so' },
      { findings: [] }
    ])
  })

  test('--settings', async () => {
    const cwd = folderWith({ 'house.yaml': 'rules: { red-word: warning }', 'a.md': 'A crimson bus.' })
    expect((await allclear(['--settings', 'house.yaml', 'a.md'], { cwd, rules })).out).toContain('Should fix (1)')
  })

  test.each([
    [
      'rules: { red-wrod: error }',
      'Cannot use the settings in allclear.yml: rules.red-wrod. There is no such setting.'
    ],
    ['kind: novel', 'Cannot use the settings in allclear.yml: kind. It can be: letter'],
    ['rules: [', 'Cannot use the settings in allclear.yml: ']
  ])('%s cannot be used', async (settings, message) => {
    const cwd = folderWith({ 'allclear.yml': settings, 'a.md': 'x', 'b.md': 'x' })
    const { code, out, err } = await allclear(['a.md', 'b.md'], { cwd, rules })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err.match(/\n/g)).toHaveLength(1)
  })

  test.each([
    ['an empty part', 'organisation:\nhouse:\nrules:\n'],
    ['a byte order mark', '\uFEFFkind: letter\n'],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFkind: letter\n', 'utf16le'))]
  ])('may have %s', async (_, settings) => {
    const cwd = folderWith({ 'allclear.yml': settings, 'a.md': 'A crimson bus.' })
    expect(await allclear(['a.md'], { cwd, rules })).toMatchObject({ code: 1, err: '' })
  })

  test.runIf(process.platform === 'linux').each(['allclear.yml', 'a.md'])(
    'and drafts: a pipe called %s that nobody writes to is not waited for',
    async (name) => {
      const cwd = folderWith(name === 'a.md' ? {} : { 'a.md': 'A crimson bus.' })
      execFileSync('mkfifo', [name], { cwd })
      const err = `Cannot read ${name}: it is a pipe or a device. Give a file instead.\n`
      expect(await allclear(['a.md'], { cwd, rules })).toMatchObject({ code: 2, out: '', err })
    }
  )

  test('that are not there', async () => {
    const outcome = await allclear(['--settings', 'x.yml', '-'], { rules })
    expect(outcome).toMatchObject({
      code: 2,
      err: 'There is no settings file called x.yml. Check its name and folder.\n'
    })
  })
})

describe('--fix', () => {
  const before = 'The “old” colr.\r\nA colour colour colour colour café.\r\n'
  const after = 'The “old” colour.\r\nA colour café.\r\n'
  const utf16 = (text: string, big = false) =>
    big ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le')
  const old = (text: string) => Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1')

  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => utf16(`\uFEFF${text}`)],
    ['UTF-16, the other way round', (text: string) => utf16(`\uFEFF${text}`, true)],
    ['Windows-1252', old]
  ])('keeps %s', async (_, encoded) => {
    const cwd = folderWith({ 'a.txt': encoded(before) })
    chmodSync(join(cwd, 'a.txt'), 0o666)
    const { code, err } = await allclear(['--fix', 'a.txt'], { cwd, rules })
    expect({ code, err }).toEqual({ code: 0, err: 'Made the safe changes in a.txt.\n' })
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(encoded(after))
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o666)
    const { mtimeMs } = statSync(join(cwd, 'a.txt'))
    expect(await allclear(['--fix', 'a.txt'], { cwd, rules })).toMatchObject({ code: 0, err: '' })
    expect(statSync(join(cwd, 'a.txt')).mtimeMs).toBe(mtimeMs)
  })

  test('leaves a link a link', async () => {
    const cwd = folderWith({ 'real/a.md': 'A colr.' })
    symlinkSync('real/a.md', join(cwd, 'link.md'))
    await allclear(['--fix', 'link.md'], { cwd, rules })
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'real/a.md'), 'utf8')).toBe('A colour.')
  })

  test('changes nothing that it cannot write', async () => {
    const draft = old('A “colr”, colr.')
    const cwd = folderWith({ 'a.txt': draft })
    const odd = {
      ...safe,
      check: () => [{ place: { start: 0, end: 1 }, message: 'x', suggest: ['ő'], safe: true as const }]
    }
    const { code, err } = await allclear(['--fix', 'a.txt'], { cwd, rules: [odd] })
    expect(code).toBe(2)
    expect(err).toContain('Nothing in a.txt was changed.')
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(draft)
  })

  test('of standard input prints the changed draft, and the report beside it', async () => {
    const { code, bytes, err } = await allclear(['--fix', '-'], { stdin: utf16(`\uFEFFA colr, crimson.`), rules })
    expect(code).toBe(1)
    expect(bytes).toEqual(utf16(`\uFEFFA colour, crimson.`))
    expect(err).toContain('Start here: line 1, “crimson”.')
  })
})

test('the guide is written, and pages of rules that are gone are taken away', async () => {
  const cwd = folderWith({ 'docs/guide/tables/mine.md': 'Mine.' })
  const first = await allclear(['guide'], { cwd, rules: [red, amber] })
  expect(first).toMatchObject({ code: 0, out: 'Wrote 3 pages of the guide into docs/guide.\n' })
  expect(readFileSync(join(cwd, 'docs/guide/plain-language/amber-word.md'), 'utf8')).toContain(
    '# Do what amber-word says'
  )
  await allclear(['guide', 'docs/guide'], { cwd, rules: [red] })
  expect(() => statSync(join(cwd, 'docs/guide/plain-language/amber-word.md'))).toThrow()
  expect(readFileSync(join(cwd, 'docs/guide/tables/mine.md'), 'utf8')).toBe('Mine.')
})

test('the guide never takes the place of another README', async () => {
  const cwd = folderWith({ 'README.md': '# Our project' })
  const { code, err } = await allclear(['guide', '.'], { cwd, rules: [red] })
  expect({ code, err }).toEqual({
    code: 2,
    err: 'The folder . has a README.md of its own. Name a folder that is for the guide alone.\n'
  })
  expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('# Our project')
})

test('a file is no folder for the guide', async () => {
  const cwd = folderWith({ 'guide.md': 'Mine.' })
  expect(await allclear(['guide', 'guide.md'], { cwd, rules: [red] })).toMatchObject({
    code: 2,
    err: 'Cannot write the guide into guide.md: it is in a file, not in a folder. Name a folder.\n'
  })
})

test('a finding with no exact place, and what only axe can find', async () => {
  const cwd = folderWith({ 'page.html': '<p>One.</p><button></button>' })
  const { code, out } = await allclear(['page.html'], { cwd, rules: [missing, button] })
  expect(code).toBe(1)
  expect(out).toContain('  No exact line:\n    Say when it is.\n')
  expect(out).toContain('  Line 1: “<button>”\n    Say what this button does.\n')
  expect(out).toContain('Not checked\n')
})
