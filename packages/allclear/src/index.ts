export {
  type Failure,
  type Finding,
  type Format,
  type Kind,
  kinds,
  type NotChecked,
  type Place,
  readSettings,
  type Settings,
  SettingsError,
  type SettingsInput,
  type Severity
} from '@allclear/core'
export { type FixResult, fix, lint } from './api.ts'
export type { LintOptions, Result } from './lint.ts'
