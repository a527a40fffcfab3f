import { overlaps, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { hardWords } from '../wording/hard-words.ts'

export default rule({
  id: 'hard-word',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Ask whether your readers know a rare word',
  why: 'People meet some words rarely, and have to guess what they mean. Such guesses can be wrong.',
  whoItHelps: [
    'people who find reading hard',
    'people with a learning disability',
    'people who are new to English',
    'Deaf people who use British Sign Language'
  ],
  sources: [cite('nhs-howwewrite', 'Clear'), cite('coga', 'clear words'), cite('readability')],
  // It judges a word by how often it is met, and some rare words are easy.
  offByDefault: true,
  wants: { reading: ({ blocks }) => blocks.some(({ text }) => /\p{Ll}{5}/u.test(text)) },
  cannotSee: 'Which rare words your own readers use every day. Add those to the known terms in your settings.',
  examples: [
    { avoid: 'The «promulgation» of this letter is late.' },
    { avoid: 'They «obfuscate» it, then «vacillate». Nobody can obfuscate more.' },
    { fine: 'We will make a referral for you.', kind: 'easy-read' },
    { fine: 'We tell stakeholders.', kind: 'letter' },
    { fine: 'The nurse will look at your leg.' },
    { fine: 'You can see Sam Obfuscate in the Promulgation Suite.' },
    { fine: 'They call it a promulgation (when a law is made known).' },
    { fine: 'The sign says “obfuscate”.' },
    { fine: 'The promulgation is late.', settings: { organisation: { knownTerms: ['promulgation'] } } }
  ],
  *check(draft, { audience }) {
    // Of each hard word in Easy Read, easy-read-hard-word tells.
    if (audience === 'staff' || draft.kind === 'easy-read') return
    for (const { block, start, end, listed } of hardWords(draft)) {
      if (listed || overlaps(block.quotes, start, end)) continue
      yield {
        place: block.place(start, end),
        message: `Ask if your readers know “${block.text.slice(start, end)}”. If not, explain it or use an easier word.`,
        needsPerson: true
      }
    }
  }
})
