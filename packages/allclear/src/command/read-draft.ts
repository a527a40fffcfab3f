import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { type Decoded, decode, defaultMaxBytes, refuseLarge } from '@allclear/readers/decode'
import { Stop } from './stop.ts'

/**
 * The text of a file. Nothing else waits to be done meanwhile, and for many small files this is far quicker.
 * @throws Stop or DraftError when it cannot be read
 */
export function readDraft(name: string, path: string, maxBytes = defaultMaxBytes): Decoded {
  refuseKnown(name)
  const what = statSync(path)
  // One that nobody writes to would be waited for without end.
  if (!what.isFile() && !/^\/(?:dev\/(?:stdin|fd\/)|proc\/)/.test(path))
    throw new Stop(`Cannot read ${name}: it is a pipe or a device. Give a file, or - for standard input.`)
  refuseLarge(what.size, name, maxBytes)
  return decode(readFileSync(path), name, { maxBytes })
}

/** What another program hands over, as far as the limit goes. */
export async function readStdin(stdin: Readable, name: string, maxBytes = defaultMaxBytes): Promise<Decoded> {
  refuseKnown(name)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    size += bytes.length
    if (size > maxBytes)
      throw new Stop(`Cannot read ${name}: it is over the limit of ${maxBytes} bytes. Split it, or use --max-bytes.`)
  }
  return decode(Buffer.concat(chunks), name, { maxBytes })
}

const documents: Readonly<Record<string, string>> = {
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
}

function refuseKnown(name: string): void {
  const what = documents[extname(name).slice(1).toLowerCase()]
  if (!what) return
  throw new Stop(
    what === 'pictures'
      ? `Cannot read ${name}: words in pictures cannot be checked. Give the words as text.`
      : `Cannot read ${name}: ${what} are not read yet. Save it as a web page (.html) or plain text (.txt) and check that.`
  )
}
