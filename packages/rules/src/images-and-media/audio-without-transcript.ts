import { elements, isHidden, openingTag, rule } from '@allclear/core'
import { cite, citeAct, citeAxe } from '../sources.ts'
import { has, soundFrames } from './media.ts'
import { sectionOf } from './sections.ts'

const said =
  /\b(?:transcripts?|text version|lyrics|(?:in|as) (?:words|text|writing)|read (?:the words|what|it|instead|along)|(?:hear|listen to|read(?:s|ing)? out) (?:this|the) (?:page|letter|leaflet|text|same|words)|music|instrumental|birdsong)\b/i

export default rule({
  id: 'audio-without-transcript',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Give the words of each recording in writing',
  why: 'Deaf people get nothing from sound alone. Many people would rather read than listen.',
  whoItHelps: [
    'Deaf people who use British Sign Language',
    'people with hearing loss',
    'people who are new to English'
  ],
  sources: [cite('wcag', '1.2.1 A'), cite('nhs-a11y', 'transcript'), citeAxe('audio-caption'), citeAct('e7aa44')],
  cannotSee: 'Whether people speak in it, and whether the page says the same.',
  examples: [
    { avoid: '<h2>Our podcast</h2>«<audio src="june.mp3" controls>»</audio>', in: 'html' },
    { avoid: '«<iframe title="Podcast" src="https://w.soundcloud.com/player/?url=1">»</iframe>', in: 'html' },
    { fine: '<audio src="june.mp3" controls></audio><p><a href="/june">Read the transcript</a></p>', in: 'html' },
    { fine: '<audio src="june.mp3" controls></audio><h2>Transcript</h2><p>Ann: Hello.</p>', in: 'html' },
    { fine: '<p>Listen to this page.</p><audio src="page.mp3" controls></audio>', in: 'html' },
    { fine: '<audio src="ping.mp3"></audio>', in: 'html' }
  ],
  *check(draft) {
    for (const sound of [...elements(draft, 'audio').filter(isForPeople), ...soundFrames(draft)]) {
      if (said.test(sectionOf(draft, sound).text) || isHidden(draft, sound)) continue
      yield {
        place: openingTag(draft, sound),
        message: 'Give the words of this recording in writing, and say where they are.',
        needsPerson: true
      }
    }
  }
})

/** Nobody can start a sound without controls; autoplay-or-flashing tells of one that starts by itself. */
function isForPeople(audio: Parameters<typeof has>[0]): boolean {
  return has(audio, 'controls')
}
