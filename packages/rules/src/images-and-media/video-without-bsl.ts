import { elements, isHidden, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { filmFrames, has } from './media.ts'

const captioned = /\bcaption(?:s|ed)?\b|\bsubtitl(?:es|ed)\b|\btranscript\b/i
const signed = /\bBSL\b|\bsign(?:ed)? (?:language|version|video|film)\b|\bsigner\b|\bis signed\b/i
const vital =
  /\b(?:outbreak|emergency|emergencies|pandemic|epidemic|vaccin(?:e|es|ation)|jabs?|screening|consultation|heatwave|flood(?:s|ing)?|evacuat\w+|public health|your rights|consent|safeguarding|sepsis|strike|election|vot(?:e|ing))\b/i

export default rule({
  id: 'video-without-bsl',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Offer vital films in British Sign Language',
  why: 'English is a second language for many Deaf people who sign. Captions alone are not enough for vital news.',
  whoItHelps: ['Deaf people who use British Sign Language'],
  sources: [cite('nhs-bsl', 'standard'), cite('bsl-act'), cite('wcag', '1.2.6 AAA')],
  appliesTo: ['web-page', 'email', 'press', 'social', 'leaflet', 'general'],
  cannotSee: 'Whether the film is signed, and how much depends on it.',
  examples: [
    {
      avoid: '<p>Measles outbreak: what to do. The film has captions.</p>«<video src="measles.mp4" controls>»</video>',
      in: 'html'
    },
    {
      fine: '<p>Measles outbreak: what to do. The film has captions and BSL.</p><video src="measles.mp4" controls></video>',
      in: 'html'
    },
    { fine: '<p>See our garden. The film has captions.</p><video src="garden.mp4" controls></video>', in: 'html' },
    { fine: 'Measles outbreak: what to do. Our leaflet has captions under each picture.' }
  ],
  *check(draft) {
    const [film] = [...elements(draft, 'video'), ...filmFrames(draft)].filter((one) => !has(one, 'muted'))
    // One thing at a time: video-without-captions-note comes first.
    if (!film || !(hasTrack(film) || says(draft, captioned))) return
    if (!says(draft, vital) || says(draft, signed) || isHidden(draft, film)) return
    yield {
      place: openingTag(draft, film),
      message: 'Offer this film in British Sign Language too, or say how to ask for it.',
      needsPerson: true
    }
  }
})

function hasTrack({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.tagName === 'track')
}
