import { elements, hasOwnStyles, rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'
import { toldApartByColour } from './told-apart-by-colour.ts'

const colours = '(?:dark |light |bright )?(?:red|green|blue|yellow|orange|amber|purple|pink|grey)'
// Things on a page: not people in their uniforms, nor tablets. “Dates in red” are told as what is pointed to by its look.
const things =
  'answers|appointments|areas|boxes|cells|centres|changes|clinics|columns|days|entries|events|figures|lines|names|numbers|places|postcodes|questions|rows|sections|services|sessions|sites|slots|streets|surgeries|times'
const pattern = new RegExp(
  `\\b(?:(?:${things}) in (?:${colours}|bold)|(?:dates|items|words) in bold) (?:are|have|mean|need|show|will|must|can)\\b`,
  'gi'
)

export default rule({
  id: 'colour-only-meaning',
  chapter: 'colour-and-type',
  severity: 'suggestion',
  title: 'Do not say it with colour alone',
  why: 'Colour-blind people, blind people and people with a black and white print miss what only a colour says.',
  whoItHelps: ['colour-blind people', 'blind people and screen reader users', 'people with low vision'],
  sources: [cite('wcag', '1.4.1 A'), cite('nhs-a11y', 'colour or position')],
  cannotSee: 'Whether the colours mean something, and colours that are set in another file.',
  examples: [
    { avoid: '«Clinics in red are» full.', better: 'Clinics marked “Full” have no places left.' },
    {
      avoid: '<ul>«<li style="color: #d5281b">»Monday clinic</li><li style="color: #007f3b">Tuesday clinic</li></ul>',
      better: '<ul><li>Monday clinic (full)</li><li>Tuesday clinic (free places)</li></ul>',
      in: 'html'
    },
    { fine: 'The red dates in this pudding are sweet. Nurses in blue are on the ward.' },
    { fine: 'Clinics marked “Full” have no places left.' },
    {
      fine: '<ul><li style="color: #d5281b">Monday clinic <b>(full)</b></li><li style="color: #007f3b">Tuesday clinic <b>(free places)</b></li></ul>',
      in: 'html'
    },
    {
      fine: '<ul><li style="color: #333">Monday clinic</li><li style="color: #555">Tuesday clinic</li></ul>',
      in: 'html'
    }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && elements(draft, 'li', 'label', 'td').length > 1 },
  *check(draft) {
    for (const { place } of search(draft, pattern, /\b(?:red|green|blue|yellow|orange|amber|purple|pink|grey|bold)\b/i))
      yield {
        place,
        message: 'Say it in words or with a sign as well. Not everybody can see how it looks.',
        needsPerson: true
      }
    yield* toldApartByColour(draft)
  }
})
