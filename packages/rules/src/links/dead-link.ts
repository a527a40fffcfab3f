import { type Draft, elementById, elements, isFurniture, isWrittenAsHtml, oncePer, rule } from '@allclear/core'
import { hasPlaceholder } from '../placeholders.ts'
import { cite } from '../sources.ts'
import { fragmentOf, isSkipLink, type Link, linksOf, placeOfLink } from './links.ts'

export default rule({
  id: 'dead-link',
  chapter: 'links',
  severity: 'warning',
  title: 'Make sure every link goes somewhere',
  why: 'A link that does nothing wastes people’s time. They may think the fault is theirs.',
  whoItHelps: [
    'everyone',
    'people with mobility or dexterity impairments',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('wcag', '2.1.1 A; 2.4.1 A; 2.4.4 A')],
  cannotSee: 'Whether the page behind an address is still there.',
  examples: [
    { avoid: 'See [«our clinic times»]().', better: 'See [our clinic times](/times).' },
    { avoid: '<p>See <a href="#">«our clinic times»</a>.</p>', in: 'html' },
    { avoid: '<p>See <a href="javascript:void(0)">«our clinic times»</a>.</p>', in: 'html' },
    { avoid: 'Go to [«how to find us»](#finding-us).\n\n## How to find us\n\nWe are next to the library.' },
    { fine: 'Go to [how to find us](#how-to-find-us).\n\n## How to find us\n\nWe are next to the library.' },
    { fine: 'Go to [how to find us](#map).\n\n## How to find us {#map}\n\nWe are next to the library.' },
    { avoid: '<p>See <a href="http://">«our clinic times»</a>.</p>', in: 'html' },
    { fine: '<p><a href="javascript:window.print()">Print this page</a></p>', in: 'html' },
    {
      fine: 'Go to [parking](#parking-and-bikes), or [what it costs](#:~:text=It%20is%20free).\n\n## Parking & bikes\n\nIt is free.'
    },
    { fine: '<a href="#">Back to top</a> <a href="#menu" role="button">Menu</a>', in: 'html' },
    {
      fine: '<!doctype html><html lang="en-GB"><head><title>Elm clinic</title></head><body><p>Read <a href="#map">how to find us</a>.</p><h2><a id="x" name="map">The map</a></h2></body></html>',
      in: 'html'
    },
    { fine: '<p>Go to <a href="#find">how to find us</a>.</p>', in: 'html' },
    {
      fine: '<!doctype html><html lang="en-GB"><head><title>Elm clinic</title></head><body><a href="#unsub#">Stop these emails</a></body></html>',
      in: 'html'
    },
    {
      fine: '<p id="find">Go to <a href="{{ link }}">how to find us</a> or <a href="#{{ id }}">the map</a>.</p>',
      in: 'html'
    }
  ],
  *check(draft) {
    const hasScripts = elements(draft, 'script').length > 0
    for (const link of linksOf(draft)) {
      const { href, name, element } = link
      // A way past the menu that leads nowhere is for whoever builds the page.
      // “#unsubscribe#” is how some mailing systems write what they fill in.
      if (hasPlaceholder(href) || /^#.+#$/.test(href) || !name || isControl(element) || isSkipLink(name)) continue
      const nowhere = isNowhere(link)
      if (!nowhere && !(href.startsWith('#') && isMissing(draft, href.slice(1)))) continue
      if (nowhere && isFurniture(draft, element)) continue
      yield {
        place: placeOfLink(draft, link),
        message: nowhere
          ? 'Put an address in this link. It goes nowhere.'
          : 'Mend this link. The part of the page it leads to is not there.',
        // A script may make something of it, or a site add the part.
        ...(hasScripts || (!nowhere && mayBeElsewhere(draft, element))
          ? { severity: 'suggestion', needsPerson: true }
          : {})
      }
    }
  }
})

function isNowhere({ href, name }: Link): boolean {
  if (href === '#') return !/\b(?:top|start)\b/i.test(name)
  // What an editor offers to begin with, and what a script leaves undone. One that calls something does what it says.
  return /^(?:https?:(?:\/\/)?|javascript:\s*(?:void\b.*|undefined|false|return\b.*)?;?)?$/i.test(href)
}

/** Made to do something on the page, which is for whoever builds it. */
function isControl({ properties }: Link['element']): boolean {
  return Object.keys(properties).some((name) =>
    /^(?:on[A-Z]|aria(?:Expanded|HasPopup|Controls|Current)$|data)/.test(name)
  )
}

/** No part of the page has this name; of a piece of a page we only know where it says all its headings itself. */
function isMissing(draft: Draft, written: string): boolean {
  if (!draft.whole && draft.format !== 'markdown') return false
  // A link to certain words needs no name.
  const id = fragmentOf(written.split(':~:', 1)[0] ?? '')
  if (id === '' || id === 'top' || elementById(draft, id) || elementById(draft, written)) return false
  const { names, isOpen } = namesOf(draft)
  return !isOpen && !names.has(fold(id)) && !names.has(fold(id.replace(/-\d+$/, '')))
}

interface Names {
  names: Set<string>
  /** Some names are filled in later. */
  isOpen: boolean
}

const namesOf = oncePer(({ blocks }: Draft) => blocks, readNames)

function readNames(draft: Draft): Names {
  const found: Names = { names: new Set(), isOpen: false }
  for (const { properties } of elements(draft)) {
    for (const name of [properties.id, properties.name]) {
      if (typeof name !== 'string') continue
      if (hasPlaceholder(name)) found.isOpen = true
      else if (name) found.names.add(fold(name))
    }
  }
  // Whatever renders Markdown names each heading after its words.
  if (draft.format === 'markdown')
    for (const { kind, text } of draft.blocks) {
      if (kind !== 'heading') continue
      const own = /\{#([^\s{}]+)[^{}]*\}$/.exec(text.slice(-300))
      if (hasPlaceholder(text)) found.isOpen = true
      found.names.add(fold(own?.[1] ?? text))
      found.names.add(fold(text.replaceAll('&', ' and ')))
    }
  return found
}

/** In Markdown, HTML is often put in for a site that adds parts of its own. */
function mayBeElsewhere(draft: Draft, link: Link['element']): boolean {
  const hasHeadings = draft.blocks.some(({ kind }) => kind === 'heading')
  return draft.format === 'markdown' && (isWrittenAsHtml(draft, link) || !hasHeadings)
}

/** Renderers differ in what they make of spaces and stops. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
