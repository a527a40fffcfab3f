import type { Rule } from '@allclear/core'
import wheelchairWording from './words-about-people/wheelchair-wording.ts'

/** Every rule, in the order of the guide. A new rule is one more line here. */
export const rules: readonly Rule[] = [wheelchairWording]
