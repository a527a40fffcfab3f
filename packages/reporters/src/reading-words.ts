import type { LeftOut, ReadingReport, SentenceToChange, WordToChange } from '@allclear/core'
import { count, list } from './words.ts'

/** The level in a few words. */
export function levelName({ band }: Pick<ReadingReport, 'band'>): string {
  if (band === 'too short') return 'too short to judge'
  return band === '18+' ? 'about age 18 and over' : `about age ${band.replace('–', ' to ')}`
}

/** What a level is, and is not. */
export const aboutLevels =
  'A level is an estimate, about 3 years out. It is never a pass mark. Ask some of your readers.'

/** “582 sentences with 9,859 words; headings, tables and addresses not counted.” */
export function countedLine({ counted, leftOut }: Pick<ReadingReport, 'counted' | 'leftOut'>): string {
  const what = `${count(counted.sentences, 'sentence')} with ${withComma(counted.words)} ${counted.words === 1 ? 'word' : 'words'}`
  return `${what}${leftOut.length > 0 ? `; ${list(leftOut.map((one) => one.what))} not counted` : ''}.`
}

/** “Headings: 12 words, because they are not sentences.” */
export function leftOutLine({ what, why, words }: LeftOut): string {
  const name = what.charAt(0).toUpperCase() + what.slice(1)
  return `${name}: ${words === undefined ? '' : `${count(words, 'word')}, `}because ${why}.`
}

/** Words that make a sentence longer, and nothing else. */
export function notJudgedLine({ counted }: Pick<ReadingReport, 'counted'>): string | undefined {
  const kinds = [
    [counted.names, 'name', 'names'],
    [counted.shortForms, 'short form', 'short forms'],
    [counted.numbers, 'number', 'numbers'],
    [counted.knownTerms, 'well-known term', 'well-known terms'],
    [counted.notWords, 'address or placeholder', 'addresses or placeholders']
  ] as const
  const parts = kinds.filter(([number]) => number > 0).map(([number, one, many]) => count(number, one, many))
  return parts.length > 0 ? `Counted in sentence lengths only: ${list(parts)}.` : undefined
}

/** How long the sentences are. */
export function lengthsLine({ sentenceLengths: { average, longest } }: ReadingReport): string {
  return longest > 0 ? `The average sentence has ${average} words, and the longest ${longest}.` : ''
}

/** “ You could split it at “and then”.” */
export function splitLine({ splitAt }: SentenceToChange): string {
  return splitAt ? ` You could split it at “${splitAt}”.` : ''
}

/** “utilise”, 2 times. Plainer: use. */
export function wordLine({ word, count: often, plainer }: WordToChange): string {
  return `“${word}”${often > 1 ? `, ${often} times` : ''}.${plainerLine(plainer)}`
}

function plainerLine(plainer: readonly string[]): string {
  return plainer.length > 0 ? ` Plainer: ${list(plainer, 'or')}.` : ''
}

function withComma(number: number): string {
  return number.toLocaleString('en-GB')
}
