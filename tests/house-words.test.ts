import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lint, readWords, SettingsError } from 'allclear'
import { describe, expect, test } from 'vitest'
import { allclear, newFolder } from './command.ts'

const patient = {
  write: 'patient',
  insteadOf: 'service user',
  why: 'Patients chose it, in 2025.',
  when: 'always'
}
const ward = { write: 'Elm Ward', insteadOf: 'Ward 4', why: '', when: 'sometimes' }

describe('readWords', () => {
  test.each([
    [
      'commas and quoted cells',
      'write,instead of,why,always or sometimes\npatient,service user,"Patients chose it, in 2025.",always\nElm Ward,Ward 4,,sometimes\n'
    ],
    [
      'semicolons, a byte order mark and Windows lines, as Excel writes them',
      '\uFEFFwrite;instead of;why;always or sometimes\r\npatient;service user;Patients chose it, in 2025.;always\r\nElm Ward;Ward 4;;sometimes\r\n'
    ],
    [
      'tabs',
      'write\tinstead of\twhy\talways or sometimes\npatient\tservice user\tPatients chose it, in 2025.\talways\nElm Ward\tWard 4\t\tsometimes'
    ],
    [
      'columns in any order and case, and others besides',
      'Who asked,WHEN,Why,Instead_Of,Write\nAda,Always,"Patients chose it, in 2025.",service user,patient\n,SOMETIMES,,Ward 4,Elm Ward\n'
    ],
    [
      'blank rows, blank cells at the end, and spaces',
      'sep=;\n\n;;;\nwrite;instead of;why;always or sometimes;;\n patient ;service  user;Patients chose it, in 2025.;;;\n;;;;;\n\nElm Ward;Ward 4;;sometimes\n\n'
    ],
    [
      'a cell of two lines',
      'write,instead of,why,when\npatient,service user,"Patients chose it,\nin 2025.",always\nElm Ward,Ward 4,,sometimes'
    ]
  ])('reads %s', (_, csv) => {
    expect(readWords(csv)).toEqual([patient, ward])
  })

  test('reads a table with no rows, and no “why” or “when”', () => {
    expect(readWords('write,instead of\n')).toEqual([])
    expect(readWords('write,instead of\nfree,complimentary')).toEqual([
      { write: 'free', insteadOf: 'complimentary', why: '', when: 'always' }
    ])
  })

  test.each([
    ['', 'row 1 has no column called “write”. Add one.'],
    ['write,why\na,b', 'row 1 has no column called “instead of”. Add one.'],
    ['write,instead of\na,b\n\n,c', 'row 4, column “write” is empty. Say what to write.'],
    ['write,instead of\na', 'row 2, column “instead of” is empty. Say which words it takes the place of.'],
    [
      'write,instead of,when\na,b,always\nc,d,never',
      'row 3, column “always or sometimes” says “never”. It can be: always, sometimes.'
    ],
    ['write,instead of\na,a', 'row 2, column “instead of” says the same as “write”. Change one of them.'],
    ['write,instead of\na,b\nc,b', 'row 3, column “instead of” says “b”, and so does row 2. Keep one of them.'],
    ['write,instead of\na,"b\nc,d', 'row 2 has a quotation mark (") with no partner. Add it, or take it out.']
  ])('says which row and column of %j cannot be used', (csv, message) => {
    expect(() => readWords(csv, 'our words.csv')).toThrow(
      new SettingsError(`Cannot use the words in our words.csv: ${message}`)
    )
  })
})

describe('lint', () => {
  test('reports the words, with the reason people gave', async () => {
    const words = readWords(
      'write,instead of,why,when\npatient,service user,Patients chose it.,\nElm Ward,Ward 4,,sometimes'
    )
    const { findings } = await lint('Each service user is on Ward 4. Service users said “service user”.', {
      settings: { words },
      rules: ['house-words']
    })
    expect(
      findings.map(({ actual, message, severity, needsPerson, suggest }) => [
        actual,
        message,
        severity,
        needsPerson,
        suggest
      ])
    ).toEqual([
      ['service user', 'Write “patient”. Patients chose it.', 'warning', false, ['patient']],
      ['Ward 4', 'Write “Elm Ward”.', 'suggestion', true, ['Elm Ward']],
      ['Service users', 'Write “Patients”. Patients chose it.', 'warning', false, ['Patients']]
    ])
  })

  test('a long reason is left out', async () => {
    const words = [{ ...patient, when: 'always' as const, why: 'because '.repeat(20) }]
    const { findings } = await lint('Each service user.', { settings: { words }, rules: ['house-words'] })
    expect(findings.map(({ message }) => message)).toEqual(['Write “patient”.'])
  })

  test('a name on the list is found, other names are left alone, and only a capital may differ', async () => {
    const words = [
      { write: 'Millbrook Hospital', insteadOf: 'Millbrook General Hospital', why: '', when: 'always' as const },
      { write: 'Disabled people', insteadOf: 'disabled people', why: '', when: 'always' as const },
      { write: 'nurse', insteadOf: 'matron', why: '', when: 'always' as const }
    ]
    const { findings } = await lint(
      'Come to Millbrook General Hospital. Disabled people and disabled people come to the Hattie Matron Ward.',
      { settings: { words }, rules: ['house-words'] }
    )
    expect(findings.map(({ actual }) => actual)).toEqual(['Millbrook General Hospital', 'disabled people'])
  })

  test('a list that is not one', async () => {
    const settings = { words: [{ write: 'a' }] } as never
    await expect(lint('x', { settings })).rejects.toThrow(
      'Cannot use the settings in this call: words. Give each one “write”, “insteadOf”, “why” and “when”.'
    )
  })
})

test('a list that changes between two drafts is read again', async () => {
  const words = [{ write: 'free', insteadOf: 'gratis', why: '', when: 'always' as const }]
  const draft = 'Parking is gratis at the canteen.'
  const found = async () =>
    (await lint(draft, { settings: { words }, rules: ['house-words'] })).findings.map(({ actual }) => actual)
  expect(await found()).toEqual(['gratis'])
  words[0] = { write: 'café', insteadOf: 'canteen', why: '', when: 'always' }
  expect(await found()).toEqual(['canteen'])
})

describe('allclear', () => {
  const table = 'write;instead of;why\r\ncaf\xe9;canteen;We call it that.\r\n'

  test('reads the table that the settings name, beside them, in the encoding of an old Excel', async () => {
    const cwd = folderWith({
      'allclear.yml': 'words: house/words.csv\n',
      'house/words.csv': Buffer.from(table, 'latin1'),
      'letters/a.md': 'The canteen is open.'
    })
    const { code, out } = await allclear(['letters/a.md'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('Write “café”. We call it that.')
  })

  test.each([
    [{}, 'There is no list of words called words.csv, which allclear.yml asks for. Check its name and folder.\n'],
    [
      { 'words.csv': 'write,instead of\nfree,' },
      'Cannot use the words in words.csv: row 2, column “instead of” is empty. Say which words it takes the place of.\n'
    ]
  ])('stops where the table cannot be used', async (files, err) => {
    const cwd = folderWith({ 'allclear.yml': 'words: words.csv', 'a.md': 'x', ...files })
    expect(await allclear(['a.md'], { cwd })).toMatchObject({ code: 2, out: '', err })
  })
})

function folderWith(files: Record<string, string | Buffer>): string {
  const folder = newFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
