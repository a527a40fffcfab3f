import { rule, sentenceAt } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

// “Call us if you feel unwell”: what people are to act on, in words they cannot check.
const pattern =
  /\b(?:if|when|should) (?:you|your child|they|he|she|anyone)(?: do| start to| begin to| still| then| later| also)? (?:(?:feels?|are|is|becomes?|gets?|seems?)(?: at all| very| more| generally| a bit| quite)? (?:unwell|poorly|run down|under the weather|funny|strange|odd|out of sorts|not (?:quite )?right|not yourself|off colour)|(?:notices?|ha(?:ve|s)|gets?|sees?|feels?) (?:any )?(?:adverse (?:reactions?|effects?)|untoward (?:effects?|reactions?)|(?:unusual|abnormal|odd|strange) (?:symptoms?|signs?|changes?|feelings?)|discomfort|changes? in (?:your |their )?(?:condition|health|mood|bowel habits?)|(?:anything|something) (?:unusual|abnormal|odd|strange|out of the ordinary)))\b|\bif your (?:condition|health|symptoms?) (?:changes?|alters?)\b/gi
// What people see or feel follows, or stands in a list.
const named =
  /\b(?:such as|like|for example|including|includes?|this (?:means|could be)|these are|signs (?:are|include)|see the list|listed|below|above|overleaf)\b|:|\(|\bor (?:have|get|feel|are) |\bwith (?:an? )?\w+|\band (?:have|your|get|feel|you)\b/i
// Any illness is a reason to stay away, and nobody has to know which.
const toStayAway =
  /\b(?:cancel\w*|re-?book\w*|rearrang\w*|reschedul\w*|postpone\w*|stay (?:at home|away)|school|nursery|on the day|before (?:the|your))\b/i
const act = /\b(?:call|contact|see|phone|ring|tell|ask|speak|talk|stop|go|come|email|text|get|let|seek)\b/i

export default rule({
  id: 'vague-symptom',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Name what people see or feel',
  why: 'People cannot check a word like “unwell” against their own body, so they act too late or not at all.',
  whoItHelps: ['people with a learning disability', 'people who are new to English', 'autistic people'],
  sources: [cite('nhs-howwewrite', 'Accurate')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'sms', 'email', 'easy-read', 'consent', 'general'],
  cannotSee: 'Which signs matter. Ask a clinician.',
  examples: [
    {
      avoid: 'Call a nurse «if you feel unwell».',
      better: 'Call a nurse if you feel dizzy, sick or very tired.'
    },
    { avoid: '«If you notice anything unusual», stop taking it and tell us.' },
    { fine: 'Call us if you feel unwell, such as dizzy, sick or hot.' },
    { fine: 'If you feel unwell on the day of the visit, stay at home.' },
    { fine: 'If you feel unwell before your visit, call us to rebook.' },
    { fine: 'Call us if you feel unwell:\n\n- you feel dizzy\n- you are sick' },
    { fine: 'Many people feel unwell in winter.' }
  ],
  *check(draft) {
    for (const { block, start, end, place } of search(
      draft,
      pattern,
      /\b(?:if|when|should) (?:you|they|he|she|anyone)/i
    )) {
      const sentence = sentenceAt(block, start)
      if (!sentence) continue
      const said = block.text.slice(sentence.start, start) + block.text.slice(end, sentence.end)
      // The sentence after may give the signs.
      const next = block.text.slice(sentence.end, sentence.end + 150)
      if (
        !act.test(said) ||
        toStayAway.test(said) ||
        named.test(block.text.slice(end, sentence.end)) ||
        named.test(next)
      )
        continue
      yield { place, message: 'Name the signs to look for, such as “dizzy” or “sick”.' }
    }
  }
})
