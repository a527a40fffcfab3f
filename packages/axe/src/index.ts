export { withoutRunning } from './worth-running.ts'
