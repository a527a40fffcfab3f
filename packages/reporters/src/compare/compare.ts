export type { Comparison, Side } from './comparison.ts'
export { compareHtml } from './html.ts'
export { compareJson } from './json.ts'
export { compareText } from './text.ts'
