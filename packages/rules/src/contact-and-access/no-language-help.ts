import { rule } from '@allclear/core'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { isComplete, isForPublic } from './complete.ts'
import { firstWords } from './edges.ts'
import { isFilledIn } from './filled-in.ts'

const help =
  /\binterpret(?:er|ers|ing|ation)\b|\btranslat\w+|\b(?:other|another|different|your own|own|preferred|first|more|community) languages?\b|\blanguage (?:line|support|help|needs?)\b|\blanguages other than\b/i

export default rule({
  id: 'no-language-help',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Say how to get an interpreter or a translation',
  why: 'People who sign or speak little English may stay away if they think they must bring an interpreter.',
  whoItHelps: ['people who are new to English', 'Deaf people who use British Sign Language'],
  sources: [
    cite('ais', 'communication support'),
    cite('nhs-messages', 'email example 2'),
    cite('nhs-standard', '6'),
    cite('healthwatch', 'West Sussex')
  ],
  appliesTo: ['letter', 'leaflet', 'consent'],
  cannotSee: 'Which languages your readers use, and whether you can really send an interpreter.',
  examples: [
    { avoid: '«Dear Sam»\n\nYour eye test is on Wednesday 3 June.\n\nYours sincerely', kind: 'letter' },
    {
      fine: 'Dear Sam\n\nYour eye test is on Wednesday 3 June. Tell us if you need an interpreter. It is free.\n\nYours sincerely',
      kind: 'letter'
    },
    { fine: 'Dear Sam\n\nYou can ask for this letter in other languages.\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear Dr Lee\n\nThank you for your letter.\n\nYours sincerely', kind: 'letter' },
    {
      fine: 'Dear Sam\n\nYour eye test is on Wednesday 3 June.\n\nYours sincerely',
      kind: 'letter',
      settings: { organisation: { elsewhere: ['interpreter'] } }
    }
  ],
  *check(draft, settings) {
    if (settings.organisation.elsewhere.includes('interpreter')) return
    if (!isComplete(draft) || !isForPublic(draft, settings) || says(draft, help)) return
    if (isFilledIn(draft, /interpret|language|translat|footer/i)) return
    yield {
      place: firstWords(draft),
      message: 'Add that interpreters, with British Sign Language too, are free, and how to ask.'
    }
  }
})
