/** A message has at most 20 words: the one that says all, or the shorter one where that would have more. */
export function shortEnough(whole: string, shorter: string): string {
  return whole.split(/\s+/).length <= 20 ? whole : shorter
}
