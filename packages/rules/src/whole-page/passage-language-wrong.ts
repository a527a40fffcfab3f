import { rule } from '@allclear/core'
import { cite, citeAct } from '../sources.ts'
import { wrongTag } from './language-of-tag.ts'
import { languagesOf, wantsLanguages } from './languages.ts'

export default rule({
  id: 'passage-language-wrong',
  chapter: 'whole-page',
  severity: 'warning',
  title: 'Name the language that a passage is in',
  why: 'Speech software changes its voice for a marked passage. The wrong mark gives it the wrong voice.',
  whoItHelps: ['blind people and screen reader users', 'people who are new to English'],
  sources: [cite('wcag', '3.1.2 AA'), citeAct('off6ek')],
  wants: { languages: wantsLanguages },
  cannotSee: 'A passage of few words, or languages that are like one another.',
  examples: [
    {
      avoid:
        '<p>Bring your glasses.</p>«<p lang="fr">»Prosimy zabrać ze sobą okulary oraz listę przyjmowanych leków.</p>',
      better:
        '<p>Bring your glasses.</p><p lang="pl">Prosimy zabrać ze sobą okulary oraz listę przyjmowanych leków.</p>',
      in: 'html'
    },
    {
      fine: '<p>Bring your glasses.</p><p lang="pl">Prosimy zabrać ze sobą okulary oraz listę przyjmowanych leków.</p>',
      in: 'html'
    },
    { fine: '<p>They say “<span lang="nl">Hij ging met de kippen op stok</span>”.</p>', in: 'html' },
    { fine: '<p>Ask for the <span lang="fr">Millbrook</span> leaflet.</p>', in: 'html' }
  ],
  *check(draft) {
    for (const mistaken of languagesOf(draft).mistaken)
      if (mistaken.element.tagName !== 'html') yield wrongTag(draft, mistaken, 'the words read as')
  }
})
