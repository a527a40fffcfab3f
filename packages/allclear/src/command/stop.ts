/** The job, or a part of it, cannot be done. The message is one line: what happened, where, what to do next. */
export class Stop extends Error {
  override name = 'Stop'
}

/** One line for whatever went wrong. Errors made for people are passed on; the rest say what the system said. */
export function explain(error: unknown, what: string): string {
  if (!(error instanceof Error)) return `${what}: ${String(error)}`
  if (error instanceof Stop || error.name === 'DraftError' || error.name === 'SettingsError') return error.message
  const reason = reasons.get((error as NodeJS.ErrnoException).code ?? '')
  return `${what}: ${reason ?? error.message.split('\n')[0]}`
}

const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EACCES: 'you may not open it. Ask for access, or check a copy.',
    EPERM: 'you may not change it. Ask for access, or work on a copy.',
    EROFS: 'its disk cannot be written to. Work on a copy.',
    EBUSY: 'another program is using it. Close that and try again.',
    ENOENT: 'it is no longer there. Check its name and try again.',
    ENOTDIR: 'it is in a file, not in a folder. Name a folder.',
    ENOSPC: 'the disk is full. Make room and try again.',
    EISDIR: 'it is a folder. Give the name of a file.',
    ELOOP: 'it is a link that leads back to itself. Give the file it should lead to.',
    ERR_FS_FILE_TOO_LARGE: 'it is far too large. Split it and try again.'
  })
)
