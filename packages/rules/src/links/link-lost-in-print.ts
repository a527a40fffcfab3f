import { elements, rule, spokenName, textOf } from '@allclear/core'
import { cite } from '../sources.ts'
import { isVague } from './vague-links.ts'

const address = /(?:https?:\/\/|www\.)\S|(?<![\w@.-])(?:[a-z\d-]+\.)+(?:uk|com|org|net|gov|scot|wales)\b/i

export default rule({
  id: 'link-lost-in-print',
  chapter: 'links',
  severity: 'warning',
  title: 'In print, write the web address out',
  why: 'On paper, a link is only words. People cannot see the address behind it.',
  whoItHelps: ['older people', 'people on low incomes or with little data', 'everyone'],
  sources: [cite('nhs-messages', 'Paper letters'), cite('gov-notify', 'URLs')],
  appliesTo: ['letter', 'leaflet', 'poster', 'consent', 'easy-read'],
  cannotSee: 'Whether this will be printed. Most letters and leaflets are.',
  examples: [
    {
      avoid: 'See [«our visiting times»](https://example.nhs.uk/visit) at the ward.',
      better: 'See [our visiting times (example.nhs.uk/visit)](https://example.nhs.uk/visit) at the ward.',
      kind: 'leaflet'
    },
    {
      avoid: 'You can <a href="mailto:ward@example.nhs.uk">«email the ward»</a> at any time.',
      better: 'You can <a href="mailto:ward@example.nhs.uk">email the ward (ward@example.nhs.uk)</a> at any time.',
      kind: 'leaflet',
      in: 'html'
    },
    { avoid: 'Dear Sam\n\nSee [«our visiting times»](https://example.nhs.uk/visit).', kind: 'letter' },
    { fine: 'See [example.nhs.uk/visit](https://example.nhs.uk/visit).', kind: 'leaflet' },
    { fine: 'See [our visiting times](https://example.nhs.uk/visit) at example.nhs.uk/visit.', kind: 'leaflet' },
    { fine: 'You can [email the ward](mailto:ward@example.nhs.uk): ward@example.nhs.uk', kind: 'leaflet' },
    { fine: 'See [page 4](#page-4), or [our visiting times](/visit).', kind: 'leaflet' },
    { fine: 'See [our visiting times](https://example.nhs.uk/visit).', kind: 'web-page' }
  ],
  *check(draft) {
    let all: string | undefined
    for (const link of elements(draft, 'a')) {
      const written = writtenOut(String(link.properties.href ?? ''))
      if (!written || isVague(spokenName(link))) continue
      const words = textOf(draft, link)
      if (!words || shows(words.text) || isNear(written, words.block.text)) continue
      all ??= draft.blocks.map(({ text }) => text.toLowerCase()).join('\n')
      if (all.includes(written.toLowerCase())) continue
      const fits = !/[()]/.test(words.text) && written.length <= 50
      yield {
        place: words.place,
        message: written.includes('@')
          ? 'Write the email address out, for people who read this on paper.'
          : 'Write the web address out, for people who read this on paper.',
        suggest: fits ? [`${words.text} (${written})`] : [],
        // Many letters are sent by email or app as well.
        ...(draft.kind === 'letter' ? { severity: 'suggestion', needsPerson: true } : {})
      }
    }
  }
})

/** An address as people would type it. Only one that works from anywhere is lost. */
function writtenOut(href: string): string | undefined {
  const mail = /^mailto:([^?\s]+@[^?\s]+)/i.exec(href)?.[1]
  const web = /^https?:\/\/(?:www\.)?([^?#\s]+)/i.exec(href)?.[1]?.replace(/\/$/, '')
  return mail ?? web
}

/** The words are an address themselves. */
function shows(words: string): boolean {
  return address.test(words) || /\S@\S/.test(words)
}

/** An address stands near it. */
function isNear(written: string, near: string): boolean {
  return written.includes('@') ? near.includes('@') : address.test(near)
}
