import { constants } from 'node:fs'
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Puts bytes in a file, whole or not at all, and keeps who may read and write it. */
export async function write(path: string, bytes: Uint8Array): Promise<void> {
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(path).catch(() => path)
  const mode = await stat(target).then(
    (was) => was.mode,
    () => undefined
  )
  // Putting another file in its place would need no leave to write this one.
  if (mode !== undefined) await access(target, constants.W_OK)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    const file = await open(beside, 'wx', mode)
    try {
      await file.writeFile(bytes)
      // The mode asked for on opening is cut by the umask.
      if (mode !== undefined) await file.chmod(mode)
    } finally {
      await file.close()
    }
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
