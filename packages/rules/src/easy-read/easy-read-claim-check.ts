import { rule } from '@allclear/core'
import { isComplete } from '../contact-and-access/complete.ts'
import { lastWords } from '../contact-and-access/edges.ts'
import { isFilledIn } from '../contact-and-access/filled-in.ts'
import { says } from '../search.ts'
import { cite } from '../sources.ts'

const people = String.raw`(?:people|adults|readers|members|consultants|group|experts?|friends|volunteers)\b[^.\n]{0,40}\blearning (?:disabilit|difficult)(?:y|ies)|who have a learning disability|learning disabled|mencap|quality checkers|learning disability (?:group|readers|checkers)|self[- ]advoca\w+|people first|experts? by experience|easy read (?:group|panel|checkers|readers)|speaking up`
const checked = new RegExp(
  String.raw`\b(?:check|test|review|read|look|made|make|written|wrote|write|help|produced|co-?produced|designed|developed|work)\w*\b[^.\n]{0,80}(?:${people})|(?:${people})[^.\n]{0,60}\b(?:check|test|review|read|look|made|wrote|help|work)\w*\b|\b(?:easy[- ]read|leaflet|booklet|guide|document|this)\b[^.\n]{0,30}(?:checked|tested|reviewed) (?:by|with)\b|(?:^|[.\n] ?)(?:checked|tested|reviewed) by\b`,
  'i'
)

const leaflet =
  'You will have a blood test. A nurse will take some blood from your arm. The nurse uses a needle. You may feel a sharp scratch. The test takes five minutes. You can bring someone with you. You can ask the nurse to stop. The nurse sends your blood away. A doctor looks at it. We will write to you about the test. The letter will come in two weeks.'

export default rule({
  id: 'easy-read-claim-check',
  chapter: 'easy-read',
  severity: 'suggestion',
  title: 'Ask people with a learning disability to check Easy Read, and say who did',
  why: 'Easy Read is a promise. Only people with a learning disability can say if it works.',
  whoItHelps: ['people with a learning disability'],
  sources: [cite('ie-easy', '5 always involve'), cite('change-easy'), cite('pif-easy', 'test')],
  appliesTo: ['easy-read'],
  cannotSee: 'Whether it works. No program can say that.',
  examples: [
    { avoid: `${leaflet} «Tell us if you have questions.»`, kind: 'easy-read' },
    { avoid: `# Your test\n\n${leaflet}\n\n«This is for people with a learning disability.»`, kind: 'easy-read' },
    { fine: `${leaflet} People with a learning disability checked it.`, kind: 'easy-read' },
    { fine: `${leaflet} Made with the Millbrook self-advocates group.`, kind: 'easy-read' },
    { fine: 'This is about your blood test.', kind: 'easy-read' },
    { fine: leaflet, kind: 'leaflet' }
  ],
  *check(draft) {
    if (!isComplete(draft) || says(draft, checked) || isFilledIn(draft, /checked|credit|footer/i)) return
    // The last thing the report says, as it is the last to do.
    yield {
      place: lastWords(draft),
      message: 'Ask people with a learning disability if this works. Only they can say. Then write who checked it.',
      needsPerson: true
    }
  }
})
