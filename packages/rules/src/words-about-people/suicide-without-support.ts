import { rule } from '@allclear/core'
import { isComplete } from '../contact-and-access/complete.ts'
import { isFilledIn } from '../contact-and-access/filled-in.ts'
import { isInLink } from '../links/links.ts'
import { says, search } from '../search.ts'
import { cite } from '../sources.ts'

const mentioned =
  /(?<!\b(?:political|career|social|commercial|financial|electoral)[ -])\bsuicid(?:e|es|al|ality)\b(?! (?:squeeze|gene|genes|vest|bomb|bomber|bombers|bombing|squad|inhibitors?))|\bself[- ]?harm(?:s|ed|ing)?\b|\btak(?:e|es|ing) (?:his|her|their|your|my) own li(?:fe|ves)\b|\btook (?:his|her|their) own li(?:fe|ves)\b/gi
const support =
  /\b116 ?123\b|\bsamaritans\b|\bshout\b|\b85258\b|\bpapyrus\b|\bCALM\b|\bchildline\b|\b111\b|\b999\b|\b988\b|\bcrisis (?:line|team|house|service|text|resolution)\b|\bhelp ?lines?\b|\bmind infoline\b|\bsupport lines?\b/i

export default rule({
  id: 'suicide-without-support',
  chapter: 'words-about-people',
  severity: 'error',
  title: 'Give a help line wherever you write about suicide',
  why: 'Somebody at risk may be reading. A number to call and one to text can keep them safe.',
  whoItHelps: ['people with mental health conditions, anxiety or distress'],
  sources: [cite('samaritans', 'signposting'), cite('nhs-az', 'phone numbers')],
  appliesTo: ['web-page', 'leaflet', 'press', 'social', 'email', 'poster', 'consent', 'easy-read', 'general'],
  cannotSee: 'Whether the page around the draft gives a help line.',
  examples: [
    {
      avoid: 'Today we published new figures on «suicide».',
      better: 'Today we published new figures on suicide. To talk, call Samaritans on 116 123 or text SHOUT to 85258.',
      kind: 'social'
    },
    { avoid: 'Our talk on «self-harm» is on Friday. Come and ask about suicide.', kind: 'social' },
    {
      fine: 'Our talk on self-harm is on Friday. You can text SHOUT to 85258 at any time.',
      kind: 'social'
    },
    { fine: 'It would be political suicide to shut the pool.', kind: 'social' },
    { fine: 'Read [our suicide prevention plan](https://www.example.org/plan).', kind: 'social' },
    { fine: 'Our talk on suicide is on Friday. {% include "crisis-support.md" %}', kind: 'social' }
  ],
  *check(draft, { audience }) {
    const short = draft.kind === 'social' || draft.kind === 'press' || draft.kind === 'poster'
    for (const { block, start, place } of search(draft, mentioned)) {
      // The name of another page has its own words there.
      if (block.kind === 'alt' || block.kind === 'title' || isInLink(block, start)) continue
      if (!short && !isComplete(draft)) return
      if (says(draft, support) || isFilledIn(draft, /crisis|support|help|samaritans/i)) return
      // Notes and plans for staff name it without speaking to somebody at risk.
      const isSure = draft.kind !== 'general' && audience !== 'staff'
      yield {
        place,
        message: 'Say where to get help now, such as Samaritans on 116 123, or text SHOUT to 85258.',
        ...(isSure ? {} : { severity: 'suggestion', needsPerson: true })
      }
      return
    }
  }
})
