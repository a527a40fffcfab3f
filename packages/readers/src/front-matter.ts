// At the very top, between two lines of `---`, as the makers of static sites have it in HTML too.
const block = /^\uFEFF?---[ \t]*\r?\n((?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/

/** A page without the front matter above it, which is no part of it, and what that says. All else stays where it was. */
export function splitFrontMatter(source: string): { page: string; frontMatter: Record<string, unknown> } {
  const [whole = '', lines = ''] = block.exec(source) ?? []
  return { page: whole.replace(/[^\r\n]/g, ' ') + source.slice(whole.length), frontMatter: readLines(lines) }
}

/** The names that have their value on the same line, in YAML (`a: b`) or TOML (`a = "b"`): all that rules ask for. */
export function readLines(lines: string): Record<string, unknown> {
  const named = lines.matchAll(/^([\w-]+)[ \t]*(?:=|:(?!\S))(.*)$/gm)
  return Object.fromEntries(
    Array.from(named, ([, name = '', value = '']) => [name, value.trim().replace(/^(["'])(.*)\1$/, '$2') || null])
  )
}
