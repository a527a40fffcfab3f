/** How an address that nobody reads begins, as part of a pattern. Use it with the flag `i`. */
export const noReplyPart = '(?:no|do-?not)[-_.]?reply'
