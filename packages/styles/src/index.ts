export { readStyles } from './read-styles.ts'
