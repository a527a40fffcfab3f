import { elements, isHidden, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAct, citeAxe } from '../sources.ts'
import { filmFrames, has } from './media.ts'
import { sectionOf } from './sections.ts'

const said =
  /\b(?:(?:closed |open |live )?caption(?:s|ed)?|subtitl(?:es|ed)|transcript|no (?:sound|speech|spoken words)|without sound|silent|text version|(?:read|same|see) (?:\w+ )?(?:in|as) (?:words|text)|read (?:the words|what))\b/i

export default rule({
  id: 'video-without-captions-note',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Give each video captions, and say that it has them',
  why: 'Without captions, Deaf people and people with hearing loss cannot follow. Many others watch without sound too.',
  whoItHelps: [
    'Deaf people who use British Sign Language',
    'people with hearing loss',
    'people who are new to English',
    'autistic people'
  ],
  sources: [
    cite('nhs-a11y', 'video'),
    cite('wcag', '1.2.2 A; 1.2.5 AA'),
    cite('psbar', '2018'),
    citeAxe('video-caption'),
    citeAct('f51b46')
  ],
  cannotSee: 'Captions that are part of the film, or that its player shows.',
  examples: [
    { avoid: '«<video src="ward.mp4" controls>»</video>', in: 'html' },
    { avoid: '«<iframe title="Our ward" src="https://www.youtube.com/embed/abc">»</iframe>', in: 'html' },
    { avoid: '«<video src="ward.mp4" controls>»<track kind="chapters" src="parts.vtt"></video>', in: 'html' },
    { fine: '<video src="ward.mp4" controls><track kind="captions" src="ward.vtt"></video>', in: 'html' },
    { fine: '<video src="ward.mp4" controls><track src="ward.vtt"></video>', in: 'html' },
    { fine: '<p>Watch our film (3 minutes, with captions).</p><video src="ward.mp4" controls></video>', in: 'html' },
    { fine: '<video src="ward.mp4" autoplay muted loop></video>', in: 'html' },
    { fine: '<iframe title="Map" src="https://maps.example.nhs.uk/ward"></iframe>', in: 'html' }
  ],
  *check(draft) {
    for (const film of [...elements(draft, 'video'), ...filmFrames(draft)]) {
      if (has(film, 'muted') || hasCaptions(film) || said.test(sectionOf(draft, film).text)) continue
      if (isHidden(draft, film)) continue
      yield {
        place: openingTag(draft, film),
        message: 'Give this video captions, and say so beside it.',
        needsPerson: true
      }
    }
  }
})

/** A track says what kind it is; one that does not has subtitles. */
function hasCaptions({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      child.tagName === 'track' &&
      /^(?:captions|subtitles)$/i.test(String(child.properties.kind ?? 'subtitles'))
  )
}
