import { rule, sentenceAt } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

const version =
  '(?:easy ?read|BSL|British Sign Language|large[- ]print|braille|audio|accessible|translated|Welsh|plain English)(?:(?:,| and| or|,? and) (?:an? )?(?:easy ?read|BSL|British Sign Language|large[- ]print|braille|audio|accessible))*(?: (?:language|format|video|document|text))?(?: (?:versions?|formats?|copy|copies|summar(?:y|ies)|leaflets?|guides?|videos?|translations?|documents?))?'
const late = new RegExp(
  [
    String.raw`\b${version} (?:(?:will|to|is to|are to) (?:follow|come|be (?:available|published|added|ready|released|produced|made available|provided|uploaded|sent|shared|issued))(?! (?:on|from|at (?!a later)|in (?!due|the coming|a few)|free|today|alongside|with|if|for you|to (?:you|anyone|people|everyone|download)|by (?:contacting|calling|emailing|request)|upon|when)\b)(?: (?:later|shortly|soon|in due course|in the coming (?:days|weeks)|at a later date))?|(?:is|are) (?:coming|available) (?:soon|later|shortly)|(?:is|are) (?:being (?:made|produced|prepared|developed|translated)|in (?:production|preparation|progress|development))|coming soon)`,
    String.raw`\b(?:we (?:will|plan to|hope to|aim to|are going to)|we['’]ll) (?:also )?(?:publish|produce|add|provide|share|release|issue|make|upload) (?:an? |the |some )?${version}(?: [\w-]+){0,3}? (?:later|soon|shortly|in due course|in the coming (?:days|weeks|months)|at a later date)`
  ].join('|'),
  'gi'
)

export default rule({
  id: 'consultation-accessible-version-late',
  chapter: 'press',
  severity: 'warning',
  title: 'Bring out every version on the same day',
  why: 'People who need Easy Read or British Sign Language get less time to read and answer. That is not equal.',
  whoItHelps: [
    'people with a learning disability',
    'Deaf people who use British Sign Language',
    'blind people and screen reader users'
  ],
  sources: [cite('gov-formats', '1.1 same time as the original'), cite('eqa', 'section 149')],
  cannotSee: 'Whether people get more time to answer.',
  examples: [
    {
      avoid: 'Tell us what you think by 30 June. An «Easy Read version will follow».',
      better: 'Tell us what you think by 30 June. Easy Read and British Sign Language versions are on this page.'
    },
    { avoid: '«BSL and large print versions will be available in due course».' },
    { avoid: 'The «Easy Read leaflet is coming soon».' },
    { avoid: 'Soon, «we will publish an Easy Read summary later» this year.' },
    { fine: 'Easy Read and large print versions will be available at the meeting, if you ask us.' },
    { fine: 'Large print copies will be sent to you. Easy Read documents should come with pictures.' },
    { fine: 'An Easy Read version will be available on the same day.' },
    { fine: 'You can have an accessible format if you call us. A new clinic is coming soon.' },
    { fine: 'People told us: “An Easy Read version will follow” is not good enough.' }
  ],
  *check(draft) {
    for (const { block, start, end, place } of search(
      draft,
      late,
      /easy ?read|BSL|sign language|print|braille|audio|accessible|translated|welsh|plain english/i
    )) {
      const sentence = sentenceAt(block, start)
      const said = sentence ? block.text.slice(sentence.start, sentence.end) : block.text.slice(start, end)
      if (/\b(?:on request|if you (?:ask|need|would|want)|same (?:day|time)|at the (?:meeting|event))\b/i.test(said))
        continue
      yield { place, message: 'Bring out this version with the others, or give people more time to answer.' }
    }
  }
})
