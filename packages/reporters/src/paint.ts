const codes = { bold: [1, 22], red: [31, 39], magenta: [35, 39], cyan: [36, 39] } as const

export type Paint = (text: string, ...styles: (keyof typeof codes)[]) => string

/** Colours are an extra: every word reads the same without them. Faint text is hard to read, so there is none. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return (text) => text
  return (text, ...styles) =>
    styles.reduce((painted, style) => `\u001B[${codes[style][0]}m${painted}\u001B[${codes[style][1]}m`, text)
}
