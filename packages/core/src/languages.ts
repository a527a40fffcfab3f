/** Tells languages apart. It would rather say nothing than guess. */
export interface Languages {
  /** The language of a passage as a BCP 47 code, such as `cy`; `undefined` when it is too short or too like others to tell. */
  of(text: string): string | undefined
  /** Whether it can tell this language, by its code, from the others. What it does not know it may take for another. */
  knows(language: string): boolean
}
