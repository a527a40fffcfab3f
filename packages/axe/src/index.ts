export { type AxeOptions, axe } from './axe.ts'
export { worthRunning } from './worth-running.ts'
