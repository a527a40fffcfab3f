import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import npmChromium from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** A real browser: the one that `CHROME_PATH` names, or else one that comes as an npm package. Close it when done. */
export async function openChromium(): Promise<{ browser: Browser; close(): Promise<void> }> {
  // It unpacks itself into the folder for passing files, and what another version left there would break it.
  const folder = mkdtempSync(join(tmpdir(), 'allclear-chromium-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const executablePath = process.env.CHROME_PATH ?? (await npmChromium.executablePath())
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    return {
      browser,
      async close() {
        await browser.close()
        rmSync(folder, { recursive: true, force: true })
      }
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
