/** A time with no am or pm: `9`, `6:30`, `10.15`. */
export const bareTime = String.raw`(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?`

/** Minutes after midday or midnight, whichever came last. */
export function minutesOf(time: string): number {
  const [, hour = '', minute = '0'] = /^(\d+)(?:[:.](\d+))?/.exec(time) ?? ['', '0']
  return (Number(hour) % 12) * 60 + Number(minute)
}

/** A time as people say it: `6:30pm`, `9am`, `midday`. */
export function sayTime(bare: string, half: string): string {
  const minutes = minutesOf(bare)
  if (minutes === 0) return half === 'p' ? 'midday' : 'midnight'
  return `${bare
    .replace(/^0/, '')
    .replace(/[:.]00$/, '')
    .replace('.', ':')}${half}m`
}

/**
 * What `6` is in “6-8pm”, and in “9-1pm”: in the same half of the day as the end if it comes before it there, and
 * otherwise in the half before.
 */
export function sayFirstEnd(bare: string, end: string): string {
  const isPm = end === 'midday' || /\dp|\d p/i.test(end)
  const isSame = minutesOf(bare) < minutesOf(end)
  return sayTime(bare, isPm === isSame ? 'p' : 'a')
}
