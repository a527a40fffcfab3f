import { openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { langOfBody, wrapperOf } from './built-mail.ts'

const rightToLeft = /^(?:ar|he|ur|fa|ps|yi|ckb|sd|ug|dv)(?:-|$)/i

export default rule({
  id: 'email-lang-and-dir',
  chapter: 'emails',
  // Left to right is what an app takes it for in nearly all cases, and English what most readers' software speaks.
  severity: 'suggestion',
  title: 'Set the language and direction inside of an email too',
  why: 'Many mail apps drop the outer tags. The language is lost with them, and speech software may use the wrong voice.',
  whoItHelps: ['blind people and screen reader users', 'people who are new to English'],
  sources: [cite('email-markup', 'lang and dir'), cite('wcag', '3.1.1 A')],
  appliesTo: ['email'],
  mendedBy: 'developer',
  cannotSee: 'Which tags a mail app drops.',
  examples: [
    {
      avoid: '<html lang="en-GB"><body>«<div» class="mail"><p>Your clinic has moved.</p></div></body></html>',
      better:
        '<html lang="en-GB"><body><div lang="en-GB" dir="ltr" class="mail"><p>Your clinic has moved.</p></div></body></html>',
      in: 'html',
      kind: 'email',
      settings: {
        organisation: { elsewhere: ['formats', 'name'] },
        rules: { 'document-title-missing': 'off', 'email-preview-text': 'off' }
      }
    },
    {
      avoid: '<html lang="ur"><body>«<div» lang="ur"><p>آپ کا کلینک</p></div></body></html>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<html lang="en-GB"><body><div style="display:none">It has moved.</div><table role="presentation" lang="en-GB" dir="ltr"><tr><td>Your clinic has moved.</td></tr></table></body></html>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<html lang="en-GB"><body><div><center lang="en-GB" dir="ltr"><p>Your clinic has moved.</p></center></div></body></html>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<html lang="en-GB"><body><p>Dear Sam</p><p>Your clinic has moved.</p></body></html>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<table role="presentation"><tr><td>Your clinic has moved.</td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<html lang="{{ lang }}"><body><div class="mail"><p>Your clinic has moved.</p></div></body></html>',
      in: 'html',
      kind: 'email'
    },
    { fine: '<html lang="en-GB"><body><p>Your clinic has moved.</p></body></html>', in: 'html', kind: 'web-page' }
  ],
  *check(draft) {
    // What surrounds a piece of an email may do it, and a template may fill the language in.
    const lang = langOfBody(draft) ?? draft.lang
    if (!draft.whole || !/^[a-z]/i.test(lang)) return
    const { outer, has } = wrapperOf(draft)
    const tag = outer && openingTag(draft, outer)
    const name = tag && /^<[\w:-]+/.exec(draft.source.slice(tag.start, tag.end))?.[0]
    if (!tag || !name || (has.lang && has.dir)) return
    const isReversed = rightToLeft.test(lang)
    const missing = [
      ...(has.lang ? [] : [`lang="${lang}"`]),
      ...(has.dir ? [] : [`dir="${isReversed ? 'rtl' : 'ltr'}"`])
    ].join(' ')
    yield {
      place: { start: tag.start, end: tag.start + name.length },
      message: `Write ${missing} here too. Many mail apps drop the tags outside of the message.`,
      suggest: [`${name} ${missing}`],
      ...(isReversed && !has.dir ? { severity: 'warning' } : {})
    }
  }
})
