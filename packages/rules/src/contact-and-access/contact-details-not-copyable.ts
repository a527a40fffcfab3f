import { type Draft, elements, type Kind, rule, textOf } from '@allclear/core'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { writePhone } from './write-phone.ts'

// Of addresses lost in print, link-lost-in-print tells.
const printed: readonly Kind[] = ['letter', 'leaflet', 'poster', 'consent', 'easy-read']

export default rule({
  id: 'contact-details-not-copyable',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Show the email address or phone number itself',
  why: 'On paper, on another phone or on a shared computer, people cannot follow a link. They need to see the address.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision', 'older people'],
  sources: [cite('gov-notify', 'links and URLs'), cite('nhs-az', 'phone and phone numbers')],
  examples: [
    {
      avoid: '[«Email us»](mailto:info@example.nhs.uk) with your questions.',
      better: '[Email us (info@example.nhs.uk)](mailto:info@example.nhs.uk) with your questions.'
    },
    {
      avoid: '<a href="tel:+442079460123">«Call the ward»</a>',
      better: '<a href="tel:+442079460123">Call the ward (020 7946 0123)</a>',
      in: 'html'
    },
    { fine: 'Email [info@example.nhs.uk](mailto:info@example.nhs.uk).' },
    { fine: '[Email us](mailto:info@example.nhs.uk) at info@example.nhs.uk.' },
    { fine: '[Share this page](mailto:?subject=Eye%20tests)' },
    { fine: '<a href="tel:999">Call 999</a>', in: 'html' }
  ],
  *check(draft) {
    const told = new Set<string>()
    for (const link of elements(draft, 'a')) {
      const address = addressOf(String(link.properties.href ?? ''))
      if (!address || told.has(address) || isShown(draft, address)) continue
      if (address.includes('@') && printed.includes(draft.kind)) continue
      const words = textOf(draft, link)
      // Then vague-link-text asks for words.
      if (!words || /\bclick\b|^(?:here|this|link)$|\d\D*\d\D*\d\D*\d/i.test(words.text)) continue
      told.add(address)
      yield {
        place: words.place,
        message: `Show the ${address.includes('@') ? 'email address' : 'phone number'} too, so people can copy or print it.`,
        suggest: [`${words.text} (${address})`]
      }
    }
  }
})

/** The address or number behind a link, as people write it; nothing for a short number such as 999. */
function addressOf(href: string): string | undefined {
  const email = /^mailto:([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/i.exec(href)?.[1]
  if (email) return email
  const phone = /^tel:([+\d() .-]{10,})$/i.exec(href)?.[1]
  return phone && (writePhone(phone) ?? phone)
}

function isShown(draft: Draft, address: string): boolean {
  const escaped = address.includes('@')
    ? address.replace(/[.+]/g, '\\$&')
    : [...address.replace(/^\+44|\D/g, '')].join('[ ().-]*')
  return says(draft, new RegExp(escaped, 'i'))
}
