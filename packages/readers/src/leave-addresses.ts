import type { Processor } from 'unified'

/**
 * Leaves bare addresses as text. Looking for them takes half of all parsing, since any letter may begin one, and the step
 * that looks again in the tree loses the places of the words around them. Core knows an address when it reads one.
 */
export function leaveAddresses(this: Processor): undefined {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data()
  for (const { text = {} } of micromarkExtensions) {
    for (const [code, constructs] of Object.entries(text)) {
      if (constructs) text[code] = [constructs].flat().filter(({ name = '' }) => !name.endsWith('Autolink'))
    }
  }
  for (const extension of fromMarkdownExtensions.flat()) delete extension.transforms
}
