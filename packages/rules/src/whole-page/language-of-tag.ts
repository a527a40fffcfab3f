import { type Draft, openingTag, type Problem } from '@allclear/core'
import { isEnglish, nameOf } from './language-codes.ts'
import type { Mistaken } from './languages.ts'

/** A tag that names another language than its words are in, and the tag as it should be. */
export function wrongTag(draft: Draft, { element, declared, language }: Mistaken, what: string): Problem {
  const place = openingTag(draft, element)
  const code = isEnglish(language) ? 'en-GB' : language
  const tag = place ? draft.source.slice(place.start, place.end) : ''
  const mended = tag.replace(/(\slang\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s>]+)/i, `$1"${code}"`)
  return {
    place,
    message: `Write lang="${code}" here: ${what} ${nameOf(language)}, not ${nameOf(declared)}.`,
    ...(mended === tag ? {} : { suggest: [mended] })
  }
}
