import { rule } from '@allclear/core'
import { cite, citeAct } from '../sources.ts'
import { wrongTag } from './language-of-tag.ts'
import { languagesOf, wantsLanguages } from './languages.ts'

export default rule({
  id: 'page-language-wrong',
  chapter: 'whole-page',
  severity: 'error',
  title: 'Name the language that the page is in',
  why: 'Speech software picks its voice from this. In the voice of another language, the whole page makes no sense.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard'],
  sources: [cite('wcag', '3.1.1 A'), cite('nhs-a11y', 'set language'), citeAct('ucwvc8')],
  wants: { languages: wantsLanguages },
  cannotSee: 'The language of a page of few words, or of one in several languages.',
  examples: [
    {
      avoid:
        '<!doctype html>«<html lang="fr">»<head><title>Eye clinic</title></head><body><main><h1>Eye clinic</h1><p>You can wear your glasses when you come to see us at the clinic.</p></main></body></html>',
      better:
        '<!doctype html><html lang="en-GB"><head><title>Eye clinic</title></head><body><main><h1>Eye clinic</h1><p>You can wear your glasses when you come to see us at the clinic.</p></main></body></html>',
      in: 'html'
    },
    {
      avoid:
        '«<html lang="en">»<head><title>Clinig llygaid</title></head><body><p>Mae eich apwyntiad nesaf yn y clinig llygaid ddydd Mercher. Dewch â’ch sbectol gyda chi.</p></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="cy"><head><title>Clinig llygaid</title></head><body><p>Mae eich apwyntiad nesaf yn y clinig llygaid ddydd Mercher. Dewch â’ch sbectol gyda chi.</p></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="fr"><head><title>Paul</title></head><body><p>Paul put dire comment on tape</p></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="cy"><body><p lang="en">You can wear your glasses when you come to see us.</p></body></html>',
      in: 'html'
    }
  ],
  *check(draft) {
    for (const mistaken of languagesOf(draft).mistaken)
      if (mistaken.element.tagName === 'html') yield wrongTag(draft, mistaken, 'the page reads as')
  }
})
