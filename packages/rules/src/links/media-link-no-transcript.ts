import { rule } from '@allclear/core'
import { sectionOf } from '../images-and-media/sections.ts'
import { cite } from '../sources.ts'
import { linksInText, placeOfLink } from './links.ts'

const sound = /\.(?:mp3|m4a|wav|wma|ogg|oga|aac|flac)(?:[?#]|$)/i
const film = /\.(?:mp4|m4v|mov|avi|wmv|webm|mkv|mpe?g|ogv)(?:[?#]|$)/i
const written = /\btranscript|\b(?:in|as) (?:writing|text|words)\b|\b(?:the )?same (?:words|text)\b|\btext version\b/i
const captioned = /\bcaption|\bsubtitle|\bsigned\b|\bBSL\b/i

export default rule({
  id: 'media-link-no-transcript',
  chapter: 'links',
  severity: 'suggestion',
  title: 'Put a transcript next to a link to a film or a recording',
  why: 'People who cannot hear it, or cannot play it, need the words in writing.',
  whoItHelps: [
    'people with hearing loss',
    'Deaf people who use British Sign Language',
    'people on low incomes or with little data',
    'people who are new to English'
  ],
  sources: [cite('wcag', '1.2.1 A; 1.2.2 A (techniques G158, G159)')],
  cannotSee: 'Whether there is a transcript or captions behind the link.',
  examples: [
    {
      avoid: 'Listen to [«Sam’s story»](/sam.mp3).',
      better: 'Listen to [Sam’s story](/sam.mp3), or read the [transcript of Sam’s story](/sam).'
    },
    { avoid: '<p>Watch <a href="/films/visit.mp4">«your first visit»</a>.</p>', in: 'html' },
    { fine: 'Listen to [Sam’s story](/sam.mp3), or [read the transcript](/sam).' },
    { fine: 'Watch [your first visit](/visit.mp4). It has captions.' },
    { fine: 'Read [Sam’s story](/sam-mp3).' }
  ],
  *check(draft) {
    for (const link of linksInText(draft)) {
      const isFilm = film.test(link.href)
      if (!isFilm && !sound.test(link.href)) continue
      const { text } = sectionOf(draft, link.element)
      if (written.test(`${text} ${link.name}`) || (isFilm && captioned.test(`${text} ${link.name}`))) continue
      yield {
        place: placeOfLink(draft, link),
        message: isFilm
          ? 'Check that this film has captions, and put a transcript next to it.'
          : 'Put a transcript next to this recording, or say where it is.',
        needsPerson: true
      }
    }
  }
})
