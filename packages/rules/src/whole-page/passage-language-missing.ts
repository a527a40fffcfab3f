import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { nameOf } from './language-codes.ts'
import { languagesOf, wantsLanguages } from './languages.ts'

const welsh = 'Mae eich apwyntiad nesaf yn y clinig llygaid ddydd Mercher. Dewch â’ch sbectol gyda chi.'

export default rule({
  id: 'passage-language-missing',
  chapter: 'whole-page',
  severity: 'warning',
  title: 'Say which words are in another language',
  why: 'Speech software reads all words with the page’s own voice. In the wrong voice, people cannot follow them.',
  whoItHelps: ['blind people and screen reader users', 'people who are new to English', 'people who find reading hard'],
  sources: [cite('wcag', '3.1.2 AA'), cite('nhs-a11y', 'set language')],
  wants: { languages: wantsLanguages },
  cannotSee: 'Short quotations, and languages that are like one another. Names need no mark.',
  examples: [
    {
      avoid: `<p>Your eye test is on Wednesday.</p><p>«${welsh}»</p>`,
      better: `<p>Your eye test is on Wednesday.</p><p lang="cy">${welsh}</p>`,
      in: 'html'
    },
    { avoid: '<ul><li><a href="/cy">«Cymraeg»</a></li><li lang="pl"><a href="/pl">Polski</a></li></ul>', in: 'html' },
    { avoid: `Your eye test is on Wednesday.\n\n«${welsh}»` },
    { fine: `<p>Your eye test is on Wednesday.</p><p lang="cy">${welsh}</p>`, in: 'html' },
    { fine: '<p>She smiled and said: “Allons, Madame plaisante!” We all laughed.</p>', in: 'html' },
    { fine: '<p>Meet us at Ysbyty Gwynedd in Bangor, or at Café Bon Marché on Rue Street.</p>', in: 'html' },
    { fine: '<p>We are sometimes asked what the word শান্তি means.</p>', in: 'html' },
    { fine: `<html lang="cy"><head><title>Apwyntiad</title></head><body><p>${welsh}</p></body></html>`, in: 'html' }
  ],
  *check(draft) {
    // Markdown has no way to say it but HTML. What ends up on paper needs none.
    if (draft.format === 'markdown' && !['web-page', 'email', 'general'].includes(draft.kind)) return
    const asked = draft.format === 'markdown' ? ({ severity: 'suggestion', needsPerson: true } as const) : {}
    for (const { language, place } of languagesOf(draft).unmarked)
      if (place) yield { place, message: messageFor(language), ...asked }
  }
})

function messageFor(language: string | undefined): string {
  const name = language && nameOf(language)
  return name
    ? `Mark these words as ${name}, with lang="${language}" on what they stand in.`
    : 'Say which language these words are in, with lang="…" on what they stand in.'
}
