/** A colour as CSS writes the newer ways: `oklch(0.6 0.2 29)`, `color(srgb 1 0 0)`. Inside gradients too. */
const newer = /\b(?:lab|lch|oklab|oklch|color)\([^()]*\)/g

/**
 * Gives what writes every colour of a computed value as `rgb()` or `rgba()`. Browsers leave the newer ways as they are, so
 * one dot is painted in the colour, on no page, and looked at.
 */
export function createToRgb(): (value: string) => string {
  const known = new Map<string, string>()
  let pen: OffscreenCanvasRenderingContext2D | null | undefined
  return (value) => value.replace(newer, rgbOf)

  function rgbOf(colour: string): string {
    const found = known.get(colour) ?? paint(colour)
    known.set(colour, found)
    return found
  }

  function paint(colour: string): string {
    pen ??= globalThis.OffscreenCanvas ? new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) : null
    if (!pen) return colour
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const [red, green, blue, alpha = 255] = pen.getImageData(0, 0, 1, 1).data
    return alpha === 255 ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`
  }
}
