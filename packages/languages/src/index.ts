export { languages } from './languages.ts'
