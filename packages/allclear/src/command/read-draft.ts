import { createReadStream, readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { type Decoded, decode, defaultMaxBytes, megabytes, refuseLarge } from '@allclear/readers/decode'
import { Stop } from './stop.ts'

/**
 * The text of a file. Nothing else waits to be done meanwhile, and for many small files this is far quicker.
 * @throws Stop or DraftError when it cannot be read
 */
export async function readDraft(name: string, path: string, maxBytes = defaultMaxBytes): Promise<Decoded> {
  refuseKnown(name)
  if (isHandedOver(path)) return decode(await readStream(createReadStream(path), name, maxBytes), name, { maxBytes })
  return decode(readBytes(name, path, maxBytes), name, { maxBytes })
}

/** What another program hands over, as far as the limit goes. */
export async function readStdin(stdin: Readable, name: string, maxBytes = defaultMaxBytes): Promise<Decoded> {
  refuseKnown(name)
  return decode(await readStream(stdin, name, maxBytes), name, { maxBytes })
}

/**
 * What is in a file, and in nothing but a file: a pipe that nobody writes to would be waited for without end.
 * @throws Stop or DraftError when it is none, or too large
 */
export function readBytes(name: string, path: string, maxBytes = defaultMaxBytes): Uint8Array {
  const what = statSync(path)
  if (what.isFIFO() || what.isSocket() || what.isCharacterDevice() || what.isBlockDevice())
    throw new Stop(`Cannot read ${name}: it is a pipe or a device. Give a file instead.`)
  refuseLarge(what.size, name, maxBytes)
  return readFileSync(path)
}

/** A shell’s name for what a program writes, as in `allclear <(make-letter)`. */
function isHandedOver(path: string): boolean {
  return /^\/(?:dev\/(?:stdin|fd\/)|proc\/)/.test(path) && statSync(path).isFIFO()
}

async function readStream(stream: Readable, name: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    size += bytes.length
    if (size > maxBytes)
      throw new Stop(
        `Cannot read ${name}: it is over the limit of ${megabytes(maxBytes)}. Split it, or use --max-bytes.`
      )
  }
  return Buffer.concat(chunks)
}

const documents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    doc: 'Word files',
    docx: 'Word files',
    docm: 'Word files',
    dotx: 'Word files',
    odt: 'OpenDocument files',
    rtf: 'RTF files',
    pages: 'Pages files',
    pdf: 'PDF files',
    ppt: 'PowerPoint files',
    pptx: 'PowerPoint files',
    odp: 'slides',
    xls: 'spreadsheets',
    xlsx: 'spreadsheets',
    ods: 'spreadsheets',
    eml: 'email files',
    msg: 'Outlook messages',
    jpg: 'pictures',
    jpeg: 'pictures',
    png: 'pictures',
    gif: 'pictures',
    webp: 'pictures',
    svg: 'pictures'
  })
)

function refuseKnown(name: string): void {
  const what = documents.get(extname(name).slice(1).toLowerCase())
  if (!what) return
  throw new Stop(
    what === 'pictures'
      ? `Cannot read ${name}: words in pictures cannot be checked. Give the words as text.`
      : `Cannot read ${name}: ${what} are not read yet. Save it as a web page (.html) or plain text (.txt) and check that.`
  )
}
