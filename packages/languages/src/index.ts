import type { Languages } from '@allclear/core'

export const languages: Languages = { of: () => undefined }
