import type { Data, Processor } from 'unified'
import { mostSigns, TooManySigns } from './limits.ts'

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Construct = Extract<NonNullable<Extension['text']>[number], { tokenize: unknown }>
type Paragraph = ThisParameterType<Construct['tokenize']>

/**
 * Counts the brackets, stars and the like in each paragraph. At each of them the parser looks back through the others:
 * without a limit, 100 KB of `*a_` take it more than half a minute, and ten times as much a hundred times as long.
 */
export function countSigns(this: Processor): undefined {
  const counts = new WeakMap<Paragraph, number>()
  const counter: Construct = {
    name: 'counter',
    tokenize(_effects, _ok, goOn) {
      return (code) => {
        const count = (counts.get(this) ?? 0) + 1
        if (count > mostSigns) throw new TooManySigns()
        counts.set(this, count)
        return goOn(code)
      }
    }
  }
  const data = this.data()
  const text = Object.fromEntries([...']*_~'].map((sign) => [sign.charCodeAt(0), counter]))
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }]
}
