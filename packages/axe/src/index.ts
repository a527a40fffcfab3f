export { worthRunning } from './worth-running.ts'
