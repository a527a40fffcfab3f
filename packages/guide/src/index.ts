export { writeGuide } from './write-guide.ts'
