/** A draft that cannot be read. The message says what happened, where, and what to do next. */
export class DraftError extends Error {
  override name = 'DraftError'
}

export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** The file began with a byte order mark, which is not part of `text`. */
  mark: boolean
}

/** 20 MB: far more than any draft, far less than what stops a machine. */
export const defaultMaxBytes = 20_000_000

/**
 * The text in a file's bytes, where it is certain which text that is.
 * @param name the file's name, for messages
 * @throws DraftError when the file is too large or is not text
 */
export function decode(bytes: Uint8Array, name: string, { maxBytes = defaultMaxBytes } = {}): Decoded {
  refuseLarge(bytes.length, name, maxBytes)
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoded(bytes.subarray(3), 'utf-8', true)
  if (a === 0xff && b === 0xfe) return decoded(bytes.subarray(2), 'utf-16le', true)
  if (a === 0xfe && b === 0xff) return decoded(bytes.subarray(2), 'utf-16be', true)
  const guess = withoutMark(bytes)
  if (guess) return decoded(bytes, guess, false)
  if (bytes.includes(0)) throw notText()
  try {
    return decoded(bytes, 'utf-8', false)
  } catch {
    // Bytes that are no UTF-8 and that Windows-1252 does not use either say nothing about what they are.
    if (bytes.some((byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d))
      throw new DraftError(
        `Cannot read ${name}: some of its letters are stored in a way we do not know. Save it as UTF-8 and try again.`
      )
    return { text: Array.from(bytes, (byte) => windows1252[byte]).join(''), encoding: 'windows-1252', mark: false }
  }

  function decoded(part: Uint8Array, encoding: Exclude<Decoded['encoding'], 'windows-1252'>, mark: boolean): Decoded {
    try {
      return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(part), encoding, mark }
    } catch (error) {
      if (!mark) throw error
      throw new DraftError(`Cannot read ${name}: it says it is ${encoding} but is not. Save it as UTF-8 and try again.`)
    }
  }

  function notText(): DraftError {
    const kind =
      a === 0x25 && b === 0x50
        ? ' It looks like a PDF.'
        : a === 0x50 && b === 0x4b
          ? ' It looks like a Word or zip file.'
          : ''
    return new DraftError(
      `Cannot read ${name}: it is not a text file.${kind} Save it as Markdown, HTML or plain text and try again.`
    )
  }
}

/** Says no to a file over the limit; its size is known before it is read. */
export function refuseLarge(size: number, name: string, maxBytes = defaultMaxBytes): void {
  if (size <= maxBytes) return
  throw new DraftError(
    `Cannot read ${name}: it is ${megabytes(size)} and the limit is ${megabytes(maxBytes)}. Split it, or raise the limit with --max-bytes.`
  )
}

/** The text as bytes again, in the encoding it came in. */
export function encode({ encoding, mark }: Pick<Decoded, 'encoding' | 'mark'>, text: string): Uint8Array {
  const whole = mark ? `\uFEFF${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(whole)
  if (encoding === 'windows-1252') {
    const bytes = new Uint8Array(whole.length)
    for (let index = 0; index < whole.length; index++) {
      const byte = toWindows1252.get(whole.charAt(index))
      if (byte === undefined)
        throw new DraftError(
          `Cannot write “${whole.charAt(index)}” in this file’s old encoding. Save the file as UTF-8 and try again.`
        )
      bytes[index] = byte
    }
    return bytes
  }
  const view = new DataView(new ArrayBuffer(whole.length * 2))
  for (let index = 0; index < whole.length; index++)
    view.setUint16(index * 2, whole.charCodeAt(index), encoding === 'utf-16le')
  return new Uint8Array(view.buffer)
}

// Some versions of Node decode these 32 as Latin-1, so the table is ours: 0x80 to 0x9F.
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const windows1252 = [
  ...Array.from({ length: 0x80 }, (_, byte) => String.fromCharCode(byte)),
  ...upper,
  ...Array.from({ length: 0x60 }, (_, byte) => String.fromCharCode(0xa0 + byte))
]
const toWindows1252 = new Map(windows1252.map((character, byte) => [character, byte]))

/** UTF-16 with no mark: English text in it has a zero for every other byte. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 8 || bytes.length % 2 === 1) return undefined
  let even = 0
  let odd = 0
  const sample = Math.min(bytes.length, 2000)
  for (let index = 0; index < sample; index++) {
    if (bytes[index] === 0) index % 2 === 0 ? even++ : odd++
  }
  if (odd > sample * 0.4 && even === 0) return 'utf-16le'
  if (even > sample * 0.4 && odd === 0) return 'utf-16be'
  return undefined
}

/** A size as people read it. */
export function megabytes(bytes: number): string {
  return bytes >= 100_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${bytes.toLocaleString('en-GB')} bytes`
}
