export {
  type Failure,
  type Finding,
  type Format,
  type HouseWord,
  type Kind,
  kinds,
  type NotChecked,
  type Place,
  type ReadingReport,
  readSettings,
  type Settings,
  SettingsError,
  type SettingsInput,
  type Severity
} from '@allclear/core'
export { DraftError } from '@allclear/readers/decode'
export { type FixResult, fix, lint, lintElement } from './api.ts'
export type { LintOptions, Result } from './lint.ts'
export type { LiveResult } from './live.ts'
export { readWords } from './words.ts'
