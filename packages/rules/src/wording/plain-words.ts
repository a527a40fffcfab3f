/** Words as compared: in small letters, with one space for each run of anything that is no letter or number. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
