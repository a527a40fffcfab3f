import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { inFigures } from '../wording/how-many.ts'
import { lengthOf } from './length.ts'
import { messageOf } from './message.ts'

const aim = 160
const most = 459

export default rule({
  id: 'sms-too-long',
  chapter: 'text-messages',
  severity: 'warning',
  title: 'Keep a text to 160 characters',
  why: 'Long texts are split. The parts can come in the wrong order, cost more, and push what to do off the screen.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with a learning disability',
    'people who find reading hard'
  ],
  sources: [cite('gov-notify', 'text message pricing'), cite('nhs-messages', 'Text messages length')],
  appliesTo: ['sms'],
  cannotSee: 'How long the real names and dates are, or a name that your service puts in front.',
  examples: [
    {
      avoid:
        'Millbrook Eye Clinic: Sam, your eye test is on Wednesday 3 June at 2pm. We are on Level 2 of the Elm Building, next to the lifts. Bring your glasses. To change «it, reply CHANGE. The test takes about an hour.»',
      better:
        'Millbrook Eye Clinic, Level 2: Sam, your eye test is on Wednesday 3 June at 2pm. Bring your glasses. It takes an hour. To change it, reply CHANGE.',
      kind: 'sms'
    },
    {
      avoid: 'Llanfair Surgery: Siân Tŵr, your blood test is at 2pm on Wednesday 3 «June. To change it, reply CHANGE.»',
      kind: 'sms'
    },
    {
      avoid:
        'Dear ((first name)), your blood test is at ((clinic name)) at ((time)) on ((date)). Bring this text and a list of all your medicines. To change it, «reply CHANGE.»',
      kind: 'sms'
    },
    {
      fine: 'Millbrook Eye Clinic: Sam, your eye test is on Wednesday 3 June at 2pm. To change it, reply CHANGE.',
      kind: 'sms'
    },
    {
      fine: '---\nallclear: sms\nowner: The outpatients team at Millbrook Hospital, who look after all reminders to patients\n---\n\nMillbrook Eye Clinic: Sam, your eye test is on Wednesday 3 June at 2pm. To change it, reply CHANGE.'
    },
    {
      fine: 'Millbrook Eye Clinic: ((first name of the person who has the appointment at the clinic)), your eye test is on Wednesday 3 June at 2pm. Don’t forget your glasses. To change it, reply CHANGE.',
      kind: 'sms'
    }
  ],
  *check(draft) {
    const { text, starts } = messageOf(draft)
    const { count, parts, guessed, one, full } = lengthOf(draft)
    if (parts === 1) return
    // Words are cut whole.
    const from = full - (/[^\s\uE000]*$/.exec(text.slice(0, full))?.[0].length ?? 0)
    const start = starts[from] ?? -1
    const end = (starts.at(-1) ?? -1) + 1
    yield {
      place: start >= 0 && end > start ? { start, end } : null,
      message: `Shorten this text. It has ${guessed ? 'about ' : ''}${inFigures(count)} characters, so it goes as ${parts} texts. Aim for ${one}.`,
      ...(count - guessed > most || (one < aim && parts > 3) ? { severity: 'error' } : {}),
      // Only what is filled in makes it too long.
      ...(count - guessed <= one ? { severity: 'suggestion', needsPerson: true } : {})
    }
  }
})
