import { rule } from '@allclear/core'
import { says, search } from '../search.ts'
import { withCapitalOf } from '../sentences/capital.ts'
import { cite } from '../sources.ts'
import { twoMeanings } from '../words/two-meanings.ts'

const health =
  /\b(?:health|hospital|clinic|doctor|nurse|surgeon|surgery|operation|anaesthetic|patient|ward|symptoms?|tests?|scan|pain|GP|NHS|treatment|medicine|bowel|blood)\b/i

export default rule({
  id: 'word-with-two-meanings',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Use health words that mean only one thing',
  why: 'Many people hear “chronic” as very bad, and “positive” as good news.',
  whoItHelps: [
    'people who find reading hard',
    'people who are new to English',
    'people with a learning disability',
    'autistic people'
  ],
  sources: [cite('nhs-az', 'acute; chronic; positive; negative; surgery'), cite('cdc-everyday', 'notes')],
  cannotSee: 'Which of the two your readers will think of first.',
  examples: [
    { avoid: 'A GP can help with «chronic» pain.', better: 'A GP can help with long-term pain.' },
    { avoid: 'Your test «is positive».', better: 'The test found the virus. This is called a positive result.' },
    { avoid: 'The nurse will take you «to theatre».' },
    { avoid: 'Tell the nurse if «your stools» are black.' },
    { avoid: 'You have been «discharged from our clinic».', better: 'You do not need any more appointments.' },
    {
      avoid: 'If you miss it, you will be «discharged from the clinic».',
      better: 'If you miss it, we will not send you another appointment.'
    },
    { fine: 'The test found the virus. Your result is positive.' },
    { fine: 'Chronic fatigue syndrome and acute bronchitis can make you tired.' },
    { fine: 'Our trip is to the theatre. The play was unremarkable.' },
    { fine: 'The acute pain team will see you. Sit on the stool in the hospital shower.' },
    { fine: 'Ask the nurse for Living with Chronic Pain. It is a book.' },
    { fine: 'Our hospital has a trip to the theatre.' },
    { fine: 'People are positive about the new ward.' },
    { fine: 'A GP can help with chronic pain.', settings: { audience: 'staff' } }
  ],
  *check(draft, { audience }) {
    if (audience === 'staff') return
    for (const { word, pattern, write, message, clear } of twoMeanings) {
      if (!says(draft, word)) continue
      for (const { match, block, end, place } of search(draft, pattern)) {
        if (!says(draft, health) || (clear && says(draft, clear))) break
        // The name of a team or a book: “Living with Chronic Pain”.
        if (/^\p{Lu}/u.test(match[0]) && /^ \p{Lu}\p{Ll}/u.test(block.text.slice(end))) continue
        yield { place, message, ...(write ? { suggest: [withCapitalOf(match[0], write)] } : {}) }
      }
    }
  }
})
