// Makes the file of a new rule, adds it to the list, and writes its note for the next release.
//   pnpm rule words-about-people/wheelchair-wording "Say “wheelchair user”"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const list = join(root, 'packages/rules/src/index.ts')
// Read as text, so that nothing has to be built first.
const vocabulary = readFileSync(join(root, 'packages/core/src/vocabulary.ts'), 'utf8')
const chapters = [.../export const chapters = \{([^}]*)\}/.exec(vocabulary)[1].matchAll(/^\s*'?([\w-]+)'?:/gm)].map(
  ([, chapter]) => chapter
)

try {
  const { chapter, id, title } = readAnswers(process.argv.length > 2 ? process.argv.slice(2) : await ask())
  addRule(chapter, id, title)
} catch (error) {
  if (error.name !== 'CannotMake') throw error
  console.error(error.message)
  process.exitCode = 2
}

async function ask() {
  if (!process.stdin.isTTY) throw cannot('Say which rule: pnpm rule chapter/rule-id "What to do".')
  const prompt = createInterface({ input: process.stdin, output: process.stderr })
  console.error(`Chapters: ${chapters.join(', ')}`)
  const chapter = await prompt.question('Chapter: ')
  const id = await prompt.question('Name, such as wheelchair-wording: ')
  const title = await prompt.question('Title, which says what to do: ')
  prompt.close()
  return [`${chapter.trim()}/${id.trim()}`, title]
}

function readAnswers([path = '', title = '', ...rest]) {
  const [chapter = '', id = '', ...deeper] = path.split('/')
  if (!id || deeper.length > 0 || rest.length > 0)
    throw cannot('Say which rule: pnpm rule chapter/rule-id "What to do".')
  if (!chapters.includes(chapter))
    throw cannot(`There is no chapter “${chapter}”. Choose from: ${chapters.join(', ')}.`)
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) throw cannot(`Cannot use the name “${id}”. Use small letters and hyphens.`)
  if (id === 'ignore-comment' || new RegExp(`/${id}\\.ts'`).test(readFileSync(list, 'utf8')))
    throw cannot(`There is a rule called “${id}” already. Choose another name.`)
  const words = title.trim().split(/\s+/)
  if (!words[0]) throw cannot('Give the title after the name. It says what to do, such as "Say “wheelchair user”".')
  if (words.length > 20) throw cannot(`The title has ${words.length} words. Use at most 20.`)
  return { chapter, id, title: words.join(' ') }
}

function addRule(chapter, id, title) {
  const file = join(root, 'packages/rules/src', chapter, `${id}.ts`)
  if (existsSync(file)) throw cannot(`There is a file ${chapter}/${id}.ts already. Choose another name.`)
  const listed = addToList(readFileSync(list, 'utf8'), chapter, id)
  mkdirSync(join(root, 'packages/rules/src', chapter), { recursive: true })
  writeFileSync(file, ruleFile(chapter, id, title))
  writeFileSync(list, listed)
  writeFileSync(join(root, '.changeset', `${id}.md`), `---\n"@allclear/rules": minor\n---\n\nNew rule: ${title}.\n`)
  console.log(`Made packages/rules/src/${chapter}/${id}.ts. Next: replace each TODO in it, then run pnpm test.`)
}

/** Its examples fail until they are replaced, so that no rule is finished by accident. */
function ruleFile(chapter, id, title) {
  return `import { phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'

export default rule({
  id: '${id}',
  chapter: '${chapter}',
  severity: 'warning',
  title: ${quoted(title)},
  why: 'TODO: say in one or two short sentences who is shut out, and how.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-az', 'TODO: the part of it that says so')],
  cannotSee: 'TODO: what a person has to look at.',
  examples: [
    { avoid: 'TODO: write «words people use» here.', better: 'TODO: write plain words here.' },
    { fine: 'TODO: replace me with a sentence that is fine.' },
    { fine: 'TODO: replace me with a near miss, such as a name.' }
  ],
  check: phrases({ 'replace me': 'plain words' })
})
`
}

/** The import and the entry go after the last rule of the chapter, or of the chapter before it. */
function addToList(source, chapter, id) {
  const name = id.replace(/-./g, (part) => part.charAt(1).toUpperCase())
  const imports = [...source.matchAll(/^import (\w+) from '\.\/([\w-]+)\/[\w-]+\.ts'\n/gm)]
  const entries = /(readonly Rule\[\] = \[)([^\]]*)\]/.exec(source)
  if (!entries || imports.length === 0) throw cannot(`Cannot find the list in ${list}. Add “${id}” to it by hand.`)
  const chapterOf = new Map(imports.map(([, rule, itsChapter]) => [rule, chapters.indexOf(itsChapter)]))
  const names = entries[2].split(',').flatMap((entry) => entry.trim() || [])
  const before = names.findLastIndex((entry) => (chapterOf.get(entry) ?? -1) <= chapters.indexOf(chapter))
  names.splice(before + 1, 0, name)
  const line = `import ${name} from './${chapter}/${id}.ts'\n`
  // Imports stand in the order of their paths, as the formatter puts them.
  const next = imports.find(([other]) => pathIn(other) > pathIn(line))
  const at = next ? next.index : imports.at(-1).index + imports.at(-1)[0].length
  return `${source.slice(0, at)}${line}${source.slice(at)}`.replace(
    entries[0],
    () => `${entries[1]}\n  ${names.join(',\n  ')}\n]`
  )
}

function pathIn(line) {
  return line.slice(line.indexOf("'"))
}

function quoted(words) {
  return words.includes("'") ? JSON.stringify(words) : `'${words.replaceAll('\\', '\\\\')}'`
}

function cannot(message) {
  return Object.assign(new Error(message), { name: 'CannotMake' })
}
