import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'language-code-unknown',
  chapter: 'whole-page',
  severity: 'warning',
  title: 'Name a language by its code',
  why: 'Speech software knows languages by their codes, such as “cy” for Welsh. It cannot find a voice for anything else.',
  whoItHelps: ['blind people and screen reader users', 'people who are new to English'],
  sources: [cite('wcag', '3.1.1 A; 3.1.2 AA'), citeAxe('html-lang-valid'), citeAxe('valid-lang')],
  cannotSee: 'Whether the words are in the language that the code names.',
  examples: [
    { avoid: '«<html lang="english">»<body><h1>Clinic times</h1></body></html>', in: 'html' },
    {
      avoid: '<html lang="en-GB"><body><h1>Clinic times</h1>«<p lang="welsh">»Amseroedd y clinig</p></body></html>',
      in: 'html'
    },
    { avoid: '«<html lang="en_GB">»<body><h1>Clinic times</h1></body></html>', in: 'html' },
    { fine: '<html lang="{{ lang }}"><main><h1>Clinic times</h1></main></html>', in: 'html' },
    { fine: '<html lang="EN"><body><p lang="cy">Amseroedd y clinig</p></body></html>', in: 'html' },
    { fine: '<html lang="en-GB"><body><p lang="zh-Hant">門診時間</p><p lang="syl">ꠇꠤ</p></body></html>', in: 'html' },
    {
      fine: '<html lang="en-GB"><body><span lang=""></span><img lang="none" src="wave.png" alt=""></body></html>',
      in: 'html'
    }
  ],
  check: axe(['html-lang-valid', 'valid-lang'], 'Write the language as its code, such as en-GB, cy or pl.')
})
