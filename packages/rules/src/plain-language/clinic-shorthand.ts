import { overlaps, rule } from '@allclear/core'
import { mayBeShorthand, shorthandIn } from '../initials/shorthand.ts'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { isKnown } from '../wording/known-terms.ts'

export default rule({
  id: 'clinic-shorthand',
  chapter: 'plain-language',
  severity: 'error',
  title: 'Write ward and prescription shorthand in full',
  why: 'Few people outside a ward can read “TDS” or “NBM”. A wrong guess about a medicine can harm.',
  whoItHelps: ['everyone'],
  sources: [cite('aomrc', 'avoid jargon'), cite('nhs-messages', 'abbreviations')],
  cannotSee: 'Whether the dose is right. A pharmacist or prescriber must check it.',
  examples: [
    { avoid: 'Take 500mg «TDS».', better: 'Take 500mg 3 times a day.' },
    { avoid: 'Take 2 tablets «bd» «prn».', better: 'Take 2 tablets twice a day when you need it.' },
    { avoid: 'Take 5mg «o.d.» with food.', better: 'Take 5mg once a day with food.' },
    {
      avoid: 'Take 2.5mg «od», or 500mg «p.o.» «b.d».',
      better: 'Take 2.5mg once a day, or 500mg by mouth twice a day.'
    },
    { avoid: 'We will see you in «6/52».', better: 'We will see you in 6 weeks.' },
    { avoid: 'You are «NBM».' },
    { avoid: 'There is no «PMH» of stroke.', better: 'There is no medical history of stroke.' },
    { fine: 'Take 500mg ON Monday. Send it by post to PO Box 12.' },
    { fine: 'Take 5mg on Monday, or 5mg in the a.m., i.e. 2 tablets.' },
    { fine: 'The TDS scheme keeps your rent deposit safe. The BD shop is open.' },
    { fine: 'See you on 6/12/2026.' },
    { fine: 'Take 500mg TDS.', settings: { audience: 'staff' } },
    { fine: 'The label says “500mg TDS”. It means 3 times a day.' }
  ],
  *check(draft, settings) {
    if (settings.audience === 'staff' || !says(draft, mayBeShorthand)) return
    for (const block of draft.blocks) {
      for (const { short, plain, dose, start, end } of shorthandIn(block.text)) {
        if (overlaps(block.masked, start, end) || overlaps(block.quotes, start, end) || isKnown(short, settings))
          continue
        yield {
          place: block.place(start, end),
          message: `Write “${plain}”: few people can read “${short}”.`,
          suggest: [plain],
          ...(dose ? {} : { severity: 'warning' })
        }
      }
    }
  }
})
