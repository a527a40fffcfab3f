import { rule } from '@allclear/core'
import { anyOf, says, search } from '../search.ts'
import { cite } from '../sources.ts'

const pictures = '(?:photos?|photographs?|pictures?|images?|videos?|infographics?|logos?|headshots?)'
const handedOut = new RegExp(
  [
    String.raw`\b(?:(?:\d+|two|three|four|several|some|the|an?|high[- ]res(?:olution)?|free|library) ){0,3}${pictures}(?: of [^.\n]{1,40}?)?(?: (?:is|are))?(?: also)? (?:attached|enclosed|available(?: (?:on|upon) request| to download| here)?|below)\b`,
    String.raw`\b(?:see|find|download)(?: the)?(?: \w+){0,2} attached ${pictures}\b`,
    String.raw`\battached(?: \w+)? ${pictures}\b`
  ].join('|'),
  'gi'
)
const described = anyOf('imu', [
  /\balt(?:ernative)? ?text\b|\b(?:image|photo|picture|video) descriptions?\b|\bdescribed\b|\bcaptions?\b/u,
  /\btranscripts?\b|\baudio descri/u,
  /(?:^\W*|[.!?]\s+)(?:photo|picture|image|photograph|video|caption)(?: caption)?(?: \d+| [A-E])?\W{0,3}[:–-]\s?\p{L}/u,
  /\b(?:photo|picture|image)s? (?:\d |above |below )?shows?\b|\b(?:pictured|left to right|\(l-r\))/u
])

export default rule({
  id: 'press-accessible-assets',
  chapter: 'press',
  severity: 'suggestion',
  title: 'Describe the pictures you send with a press release',
  why: 'Blind and Deaf journalists and readers need the same as everyone. Papers use the words you give them.',
  whoItHelps: [
    'blind people and screen reader users',
    'Deaf people who use British Sign Language',
    'people with hearing loss'
  ],
  sources: [cite('gcs-social', 'assets'), cite('samaritans', 'notes')],
  appliesTo: ['press'],
  cannotSee: 'Whether descriptions come in the picture files themselves.',
  examples: [
    {
      avoid: 'Millbrook Hospital has a new garden.\n\n«3 photos attached».',
      better: 'Millbrook Hospital has a new garden.\n\nPhoto 1: Ann Lee, who uses a wheelchair, opens the garden.',
      kind: 'press'
    },
    { avoid: '«High-resolution images are available on request».', kind: 'press' },
    { fine: '3 photos attached. Photo 1: Ann Lee opens the garden.', kind: 'press' },
    { fine: '3 photos attached, each with alt text.', kind: 'press' },
    { fine: 'The garden has pictures by local artists. Photos are not allowed on wards.', kind: 'press' },
    { fine: '3 photos attached.', kind: 'email' }
  ],
  *check(draft) {
    const [first] = search(draft, handedOut)
    if (!first || says(draft, described)) return
    yield {
      place: first.place,
      message: 'Say what each picture shows, and give captions with each video.',
      needsPerson: true
    }
  }
})
