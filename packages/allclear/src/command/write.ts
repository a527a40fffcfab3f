import { constants } from 'node:fs'
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Puts bytes in a file, whole or not at all, and keeps whose it is and who may read and write it. The libraries for this
 * take what fits on a full disk for the whole.
 */
export async function write(path: string, bytes: Uint8Array): Promise<void> {
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(path).catch(() => path)
  const was = await stat(target).catch(() => undefined)
  // Putting another file in its place would need no leave to write this one.
  if (was) await access(target, constants.W_OK)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const file = await open(beside, 'wx', was?.mode)
  try {
    try {
      await file.writeFile(bytes)
      if (was) await giveTo(file, was)
    } finally {
      await file.close()
    }
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function giveTo(file: FileHandle, { uid, gid, mode }: { uid: number; gid: number; mode: number }): Promise<void> {
  // Only the head of a machine may give a file to somebody else. Others keep it, as an editor would.
  await file.chown(uid, gid).catch(() => undefined)
  // The mode asked for on opening is cut by the umask.
  await file.chmod(mode)
}
