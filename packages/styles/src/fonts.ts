const hosts =
  /^(?:https?:)?\/\/(?:fonts\.googleapis\.com|fonts\.bunny\.net|use\.typekit\.net|p\.typekit\.net|fast\.fonts\.net|cloud\.typography\.com|use\.fontawesome\.com)\//i

/** A style sheet that brings typefaces and nothing else, so that we need not have it. */
export function isFontSheet(address: string | undefined): boolean {
  return address !== undefined && hosts.test(address.trim())
}
