// The parser by itself starts three times as fast as all of css-tree; its types only come with the whole.
declare module 'css-tree/parser' {
  export { parse as default } from 'css-tree'
}
