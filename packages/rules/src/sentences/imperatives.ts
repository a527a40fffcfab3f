import type { Block, Sentence } from '@allclear/core'

/** Something people are told to do: “wash”, with where it stands. */
export interface Imperative {
  verb: string
  /** Index into the sentence's words. */
  index: number
  start: number
}

const verbs = new Set(
  `add allow answer apply arrange ask attach attend avoid bathe begin bend book bring brush call carry change check choose
  clean clear click close collect come complete confirm contact continue copy count cover cut discuss dissolve download
  dress drink drive dry eat email empty enter fill find finish flush fold follow get give go hold inform inhale inject
  insert join keep lay leave let lie lift list listen log look lower make mark measure message mix move note open order
  pack pat pay peel phone pick pinch place plug pour press print pull push put raise read record register remove repeat
  replace reply report request rest return ring rinse roll rub save scan screw scroll see select send set shake share show
  sign sip sit soak speak spray squeeze stand start stay stick stop store stretch submit swallow swap switch take talk tap
  tell text throw tick tie tilt tip touch try turn twist type unscrew unwrap update upload use visit wait walk warm wash
  watch wear weigh wipe wrap write`.split(/\s+/)
)
/** What can stand before the verb: “first, wash”, “please do not eat”. */
const before = new Set(
  `please then next first firstly second secondly third thirdly last lastly finally now also always carefully gently
  slowly just simply afterwards do don't not never only quickly immediately again`.split(/\s+/)
)
/** After these the word is a noun: “rest is”, “call charges may”. */
const after = /^(?:is|are|was|were|will|can|may|has|have|had|should|must|of|does|did)$/
/** A clause that leads to an order: “if you feel sick, call us”. */
const leads = /^(?:if|when|once|before|after|to|as|unless|for|until|while|in|on|at|by)$/

/** What a sentence tells people to do: at its start, after “please” or “you need to”, and what a comma or “and” adds. */
export function findImperatives({ text }: Block, { words }: Sentence): Imperative[] {
  const found: Imperative[] = []
  let open = true
  words.forEach(({ lower, start: from }, index) => {
    const last = words[index - 1]
    if (last && /[,;:–—(]|\s-\s/.test(text.slice(last.end, from)))
      open ||= found.length > 0 || leads.test(words[0]?.lower ?? '')
    if (open && before.has(lower)) return
    if (open && verbs.has(lower) && !after.test(words[index + 1]?.lower ?? ''))
      found.push({ verb: lower, index, start: from })
    open =
      lower === 'please' || lower === 'then' || (lower === 'and' && found.length > 0) || (index > 0 && isAsked(index))
  })
  return found

  /** “You must”, “you need to”. */
  function isAsked(index: number): boolean {
    const [to, need] = [words[index]?.lower ?? '', words[index - 1]?.lower ?? '']
    if (to !== 'to') return /^(?:must|should)$/.test(to) && need === 'you'
    return /^(?:need|have)$/.test(need) && /^(?:you|you'll|will|may|also)$/.test(words[index - 2]?.lower ?? '')
  }
}
