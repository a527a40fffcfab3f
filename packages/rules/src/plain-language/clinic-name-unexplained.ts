import { fitArticle, type Hit, isInName, rule } from '@allclear/core'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { isExplained } from '../wording/explained.ts'
import { isKnown } from '../wording/known-terms.ts'
import { departments } from '../words/departments.ts'

const kindOfPlace = 'clinic|department|dept|unit|ward|outpatients?|suite|reception|appointment|service|centre|team|room'
const placeAfter = new RegExp(`^ (?:${kindOfPlace})s?\\b`, 'i')
const wayThere =
  /\b(?:go|goes|come|came|report|return|back|refer|refers|referred|referral|admitted|moved|call|phone|ring|ask|contact|visit|attend|seen|wait|appointments?) (?:you |them )?(?:(?:to|in|at|by|with|from|for) )?(?:the )?$/i

export default rule({
  id: 'clinic-name-unexplained',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Say what a clinic is, as well as the name on the signs',
  why: 'People have missed tests because they did not know what the name of a clinic meant.',
  whoItHelps: [
    'people who find reading hard',
    'people who are new to English',
    'people with a learning disability',
    'older people'
  ],
  sources: [cite('nhs-healthlit', 'Examples'), cite('nhs-az', 'specialist')],
  cannotSee: 'What the signs in your building say.',
  examples: [
    { avoid: 'Go to «Phlebotomy».', better: 'Go to the blood test clinic (Phlebotomy).' },
    { avoid: 'Go to the «phlebotomy room».', better: 'Go to the blood test room (phlebotomy).' },
    { avoid: 'You have a «urology appointment».', better: 'You have a bladder and kidney appointment (urology).' },
    {
      avoid: 'Ring the «cardiology clinic». Cardiology is on level 2.',
      better: 'Ring the heart clinic (cardiology). Cardiology is on level 2.'
    },
    { avoid: 'Go to «audiology reception».', better: 'Go to hearing clinic reception (audiology).' },
    { fine: 'Go to the blood test clinic (the sign says Phlebotomy).' },
    { fine: 'Cardiology looks after your heart. Go to Cardiology on level 2.' },
    { fine: 'Dr Lee trained in urology and is a consultant in rheumatology.' },
    { fine: 'Go to the urology clinic.', settings: { audience: 'staff' } },
    { fine: 'Your hearing aids are ready.\n\nThe Millbrook Audiology team' },
    { avoid: 'RE: «CARDIOLOGY APPOINTMENT»' },
    { fine: 'The letter says “go to radiology”.' }
  ],
  check: {
    phrases: Object.keys(departments).map((words) => ({ words })),
    *find(hits, draft, settings) {
      if (settings.audience === 'staff') return
      const done = new Set<string>()
      // The explanation goes into the text, not into its heading.
      for (const hit of [...hits.filter(inText), ...hits.filter((one) => !inText(one))]) {
        const { words } = hit.phrase
        const plain = departments[words]
        if (plain === undefined || done.has(words) || hit.quoted || isKnown(words, settings)) continue
        const kind = placeAfter.exec(hit.block.text.slice(hit.end))?.[0] ?? ''
        if (!kind && !wayThere.test(hit.block.text.slice(hit.sentence.start, hit.start))) continue
        done.add(words)
        // “The Millbrook Audiology team”, in a letter about hearing aids.
        if (isInName(hit.sentence, hit.from, hit.to) && says(draft, new RegExp(`\\b${plain}\\b`, 'i'))) continue
        if (hits.some((one) => one.phrase === hit.phrase && isExplained(one, [plain], draft))) continue
        yield toExplain(hit, plain, kind)
      }
    }
  }
})

function inText({ block }: Hit): boolean {
  return block.kind !== 'heading' && block.kind !== 'title'
}

function toExplain(hit: Hit, plain: string, kind: string) {
  const { block, start, end, text, sentence, from, to } = hit
  const clinic = !kind || / reception/i.test(kind) ? ' clinic' : ''
  const place = `${plain}${clinic}${kind.toLowerCase()}`
  const the = kind || /\bthe $/i.test(block.text.slice(0, start)) ? '' : 'the '
  const isName = isInName(sentence, from, to)
  // “RE: joint clinic (RHEUMATOLOGY) APPOINTMENT” would be half in capitals.
  const isLoud = text === text.toUpperCase()
  const fitted = fitArticle({
    ...hit,
    end: end + kind.length,
    suggest: isName || isLoud ? [] : [`${the}${place} (${text})`]
  })
  return {
    place: block.place(fitted.start, fitted.end),
    message: `Say what this is, such as “${place}”, as well as its name.`,
    suggest: fitted.suggest
  }
}
