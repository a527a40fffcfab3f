import { overlaps, rule } from '@allclear/core'
import { cite } from '../sources.ts'

const who = /^(?:They|He|She)(?:['’](?:ll|re|ve|s|d))?$/

export default rule({
  id: 'easy-read-pronouns',
  chapter: 'easy-read',
  severity: 'suggestion',
  title: 'In Easy Read, say who, not “they”',
  why: 'With “they” or “she”, people have to look back to see who is meant.',
  whoItHelps: ['people with a learning disability', 'autistic people'],
  sources: [cite('pif-easy', 'nouns instead of pronouns')],
  appliesTo: ['easy-read'],
  cannotSee: 'Whether a picture shows who is meant.',
  examples: [
    { avoid: 'A nurse and a doctor will see you. «They» will ask you questions.', kind: 'easy-read' },
    { avoid: 'The doctor is nice. «She’ll» help you.', kind: 'easy-read' },
    { fine: 'The doctor is nice. The doctor will help you.', kind: 'easy-read' },
    { fine: 'Bring the letters if they come. It is OK to say no.', kind: 'easy-read' },
    { fine: 'Sam said: “They help me. She is nice.”', kind: 'easy-read' },
    { fine: 'A nurse will see you. They will ask you questions.', kind: 'leaflet' }
  ],
  *check({ blocks }) {
    for (const block of blocks) {
      if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'alt') continue
      for (const { words } of block.sentences) {
        const [first] = words
        if (!first || !who.test(first.text) || overlaps(block.quotes, first.start, first.end)) continue
        yield {
          place: block.place(first.start, first.end),
          message: `Write who or what “${first.text.replace(/['’].*/, '').toLowerCase()}” means, such as “the nurse”.`,
          needsPerson: true
        }
      }
    }
  }
})
