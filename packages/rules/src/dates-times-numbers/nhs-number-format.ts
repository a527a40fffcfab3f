import { rule } from '@allclear/core'
import { says, search } from '../search.ts'
import { cite } from '../sources.ts'

const named =
  /\bNHS (?:number|no\b\.?|num\b\.?)(?:s\b)?(?<gap>(?:[^\d.\n]|\b10(?=[ -]digit)){0,30}[:\s] ?)(?<number>\d{3}(?<mark>[ .-]?)\d{3}[ .-]?\d{4})(?![\w-])/gi

export default rule({
  id: 'nhs-number-format',
  chapter: 'dates-times-numbers',
  severity: 'error',
  title: 'Write an NHS number as 999 123 4567, and never a real one as an example',
  why: 'Groups of 3, 3 and 4 are easier to read out and to check. A real number in public gives somebody away.',
  whoItHelps: ['people with dyscalculia or low numeracy', 'blind people and screen reader users'],
  sources: [cite('nhs-az', 'NHS number')],
  cannotSee: 'Whose number it is.',
  examples: [
    { avoid: 'NHS number: «9991234567»', better: 'NHS number: 999 123 4567' },
    { avoid: 'NHS No. «999-123-4567»', better: 'NHS No. 999 123 4567' },
    {
      avoid: 'Type your NHS number, for example «123 456 7881».',
      better: 'Type your NHS number, for example 999 123 4567.',
      kind: 'web-page'
    },
    {
      avoid: 'It is a 10-digit NHS number, like «123 456 7881». The NHS number has 10 digits, like «123 456 7881».',
      kind: 'web-page'
    },
    { fine: 'NHS number: 999 123 4567' },
    { fine: 'Your NHS number is 123 456 7881.', kind: 'letter' },
    { fine: 'Your NHS number has 10 digits. Call 0113 496 0123.' }
  ],
  *check(draft) {
    // A letter or an email goes to the person whose number it is, unless it is a template still to be filled in.
    const isPrivate = /^(?:letter|email|general)$/.test(draft.kind) && !says(draft, /\uE000/)
    for (const { match, block, end } of search(draft, named)) {
      const { number = '' } = match.groups ?? {}
      const place = block.place(end - number.length, end)
      const digits = number.replace(/\D/g, '')
      const words = `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
      if (!isPrivate && isReal(digits))
        yield {
          place,
          message: 'Take this out. It may be somebody’s real NHS number. As an example, write “999 123 4567”.',
          suggest: ['999 123 4567']
        }
      else if (number !== words)
        yield { place, message: `Write “${words}”.`, suggest: [words], safe: true, severity: 'suggestion' }
    }
  }
})

/** Whether it may be somebody's: the last digit checks the others, and numbers from 900 are not given out. */
function isReal(digits: string): boolean {
  if (digits.startsWith('9') || /^(\d)\1+$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}
