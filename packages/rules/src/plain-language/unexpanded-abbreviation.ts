import { type Problem, rule } from '@allclear/core'
import type { Use } from '../initials/abbreviations.ts'
import { notInFull, withArticle } from '../initials/not-in-full.ts'
import { cite } from '../sources.ts'
import { isBeforeThing } from '../wording/about-people.ts'
import { hasSeveral, type Initials } from '../words/initials.ts'

export default rule({
  id: 'unexpanded-abbreviation',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Write initials in full the first time',
  why: 'Initials shut out people who do not know them, and some have more than one meaning.',
  whoItHelps: [
    'people who find reading hard',
    'people with a learning disability',
    'people who are new to English',
    'blind people and screen reader users'
  ],
  sources: [
    cite('nhs-formatting', 'Abbreviations'),
    cite('gov-formats', '1.1'),
    cite('ie-easy', '12'),
    cite('wcag', '3.1.4')
  ],
  cannotSee: 'Which initials your own readers know. List those in your settings.',
  examples: [
    { avoid: 'We will check your «BMI».', better: 'We will check your body mass index (BMI).' },
    { avoid: 'The «MDT» will meet. The MDT will write to you.' },
    {
      avoid: 'We will check your «HbA1c».',
      better: 'We will check your average blood sugar over the past 2 to 3 months (HbA1c).'
    },
    { avoid: 'Come for an «HbA1c» test.' },
    { avoid: 'You had a «TIA».', better: 'You had a mini-stroke (TIA).' },
    { avoid: 'Go to «an MIU».', better: 'Go to a minor injuries unit (MIU).' },
    { avoid: 'Tell the «QXL» team.' },
    { avoid: 'Your «CRP» blood test (on Monday) is free. The lab is new.' },
    { avoid: 'Your «BMI» was 31. BMI is not the same for all.' },
    { fine: 'Your CRP blood test (it shows swelling in the body) was 45.' },
    { fine: 'We meet the Web Content Accessibility Guidelines version 2.2 AA standard.' },
    { fine: 'Your HbA1c was 44. HbA1c is a measure of your average blood sugar.' },
    { fine: 'Reply to us by Friday, or ASAP.' },
    { fine: 'OAPs can come on MON and TUES, or on 3 OCT. Take 10 IU of insulin.' },
    { avoid: 'Come for your «OCT» scan.' },
    { fine: 'Do not be so OCD about your inbox.' },
    { fine: 'We will check your body mass index (BMI). A high BMI is a risk.' },
    { fine: 'Ask about Family Health Insurance Credit (FHIC). The FHIC is free.' },
    {
      avoid: 'Ask for large print, Easy Read, «BSL» video or braille.',
      better: 'Ask for large print, Easy Read, British Sign Language (BSL) video or braille.'
    },
    {
      avoid: 'We meet in «BSL», SSE or English. Ada is a BSL user.',
      better: 'We meet in British Sign Language (BSL), SSE or English. Ada is a BSL user.'
    },
    { fine: '- STR - stretcher\n- CHR - chair' },
    { fine: 'Your NHS GP can help.' },
    { fine: 'To book, call 01632 960 111 or reply BOOK. Or text FLU to 60777, or text the word JABS.' },
    { fine: 'Reply YES to confirm or MOVE to change the day.' },
    { avoid: 'Reply to the «QXL» team, or send the letter by post.' },
    { avoid: 'Send «MDT» forms to us.' },
    { avoid: 'We keep it on «EPR».' },
    { avoid: 'Ask the «MDT» to write.', better: 'Ask the team who look after you to write.' },
    { avoid: 'We spoke of it at the «MDT».' },
    { fine: 'We will treat your LEFT eye on Ward AAU.' },
    { fine: 'Yours sincerely\n\nAda Okoro RGN' },
    { fine: 'Write to us: Freepost QXLC. You need a RADAR key.' },
    { fine: 'Do NOT eat. Ring us at LS1 3AB.' },
    { fine: 'PLEASE BRING YOUR CT FORM' },
    { fine: 'We will check your BMI.', settings: { audience: 'staff' } }
  ],
  *check(draft, settings) {
    for (const { use, entry } of notInFull(draft, settings))
      if (!entry || !hasSeveral(entry)) yield toExpand(use, entry)
  }
})

function toExpand(use: Use, entry: Initials | undefined): Problem {
  const { short, many, block, start, end } = use
  if (!entry)
    return {
      place: block.place(start, end),
      message: `Write “${block.text.slice(start, end)}” in full the first time, if readers may not know it.`,
      severity: 'suggestion',
      needsPerson: true
    }
  const { plain, full, means } = entry
  if (means) {
    const fits = !many && fitsBefore(means, block.text.slice(end))
    return {
      ...withArticle(use, fits ? [`${means} (${short})`] : []),
      message: `Say what this is the first time: ${means} (${short}).`
    }
  }
  // “The MDT meeting” and “at the MDT” are more than the people.
  const said = block.text.slice(0, start)
  const isMeeting = /\bat (?:an? |our |the )?$/i.test(said) || isBeforeThing(block.text.slice(end))
  // “On the EPR” is “on the health record”; “on EPR” has no word for it.
  const isBare = /\b(?:at|by|from|in|on|to|via|with) $/i.test(said)
  const fits = !many && !(plain && isBare) && !(plain?.includes(' who ') && isMeeting)
  return {
    ...withArticle(use, !fits ? [] : plain ? [plain] : full.map((words) => `${words} (${short})`)),
    message: plain
      ? `Write “${plain}”: few people know what “${block.text.slice(start, end)}” is.`
      : `Write this in full the first time: ${full[0]} (${short}).`
  }
}

const ofTest =
  /^[ -](?:blood )?(checks?|cholesterol|feeds?|feeding|joints?|levels?|machines?|medicines?|painkillers?|readings?|results?|samples?|scans?|tablets?|targets?|tests?|traces?|tubes?|vaccines?|values?)\b/i

/** Not “average blood sugar over the past 2 to 3 months (HbA1c) test” or “poo test (FIT) test”. */
function fitsBefore(means: string, after: string): boolean {
  const [, thing] = ofTest.exec(after) ?? []
  if (!thing && !isBeforeThing(after)) return true
  return !/ (?:for|in|into|of|over|that|with) /.test(means) && (!thing || !means.endsWith(thing.replace(/s$/, '')))
}
