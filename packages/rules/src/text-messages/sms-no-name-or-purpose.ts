import { type Block, rule } from '@allclear/core'
import { isFilledIn } from '../contact-and-access/filled-in.ts'
import { hasPlaceholder } from '../placeholders.ts'
import { cite } from '../sources.ts'

const bodies =
  'Surgery|Hospital|Clinic|Practice|Cent(?:re|er)|Pharmacy|Chemist|Council|Trust|Services?|Team|Dental|Dentists?|Opticians?|Infirmary|School|College|University|Library|Wards?|Unit|Department|Dept|Health|Healthcare|Care|Medical|GPs?|Hub|Charity|Society|Association|Museum|Project|Network|Community|Group'
// What stands before a colon and names nobody.
const calls = 'Important Reminder Urgent Hello Hi Dear Note Update Please Pls NB FYI Your'.split(' ')
const noName = calls.flatMap((word) => [word, word.toUpperCase()]).join('|')
const sender = new RegExp(
  [
    String.raw`\p{Lu}[\p{L}’'.-]*(?: (?:of|and|the|for|&|\p{Lu}[\p{L}’'.-]*)){0,4} (?:${bodies})\b`,
    String.raw`\p{Lu}[\p{L}.-]*['’]s (?:surgery|practice|clinic|pharmacy|hospital|team)\b`,
    String.raw`(?:^|\n)(?!(?:${noName})\b|(?:Date|Time|When|Where|Place): )\p{Lu}[\p{L}\p{N} &’'.-]{1,40}: `,
    String.raw`\b(?:[Ff]rom|[Tt]his is|[Hh]ere at|[Tt]eam at|[Tt]hanks?,?|[Tt]hank you,?) (?:[\p{L}’'-]+ (?:from|at) )?(?:the )?\p{Lu}\p{L}+`,
    String.raw`\n(?:- ?)?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,4}\.?$`,
    String.raw`\bNHS\b(?! (?:number|no\b|[Aa]pp|website|log))|\b(?!(?:${noName}):)[A-Z]{2,6}:`
  ].join('|'),
  'gu'
)
const filledSender =
  /organi[sz]ation|service|sender|\bfrom\b|clinic|surgery|practice|hospital|trust|dep(?:artmen)?t|team|signature|footer/i

const purpose =
  /\b(?:appointments?|appt|tests?|scans?|x-?rays?|results?|vaccin\w+|jabs?|screening|check(?:-?ups?)?|reviews?|prescriptions?|medicines?|tablets?|referrals?|letters?|messages?|clinics?|book(?:ing|ed)?|forms?|surveys?|reminders?|visits?|deliver\w*|records?|regist\w+|feedback|operations?|pay(?:ments?)?|bills?|collect\w*|events?|meetings?|sessions?|class(?:es)?|open\w*|clos\w+|mov(?:ed?|ing)|cancel\w*|chang\w+|ready|due|questionnaires?|courses?|workshops?|treatment|surgery|support|help|call(?:ed|ing)? you|weather|passwords?|codes?|parcel|kit|blood|samples?|join|come to)\b/i

const personal =
  /\byour (?:[\w-]+ ){0,2}(?:appointment|appt|results?|test|scan|x-?ray|prescription|operation|referral|booking|vaccination|review)\b/i
const named =
  /(?:^|\n|\b(?:Dear|Hi|Hello|Hey) )\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}’'-]+)?,|: \p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)?, /u

export default rule({
  id: 'sms-no-name-or-purpose',
  chapter: 'text-messages',
  severity: 'warning',
  title: 'Say who a text is from, who it is for and what it is about',
  why: 'A text with no name or reason looks like a scam, and people delete it.',
  whoItHelps: ['everyone', 'people with a learning disability', 'older people'],
  sources: [cite('nhs-messages', 'Do list')],
  appliesTo: ['sms'],
  cannotSee: 'The name that the phone shows as the sender.',
  examples: [
    {
      avoid: '«Sam, your blood test is on Wednesday 3 June at 2pm.» To change it, reply CHANGE.',
      better: 'Millbrook Surgery: Sam, your blood test is on Wednesday 3 June at 2pm. To change it, reply CHANGE.',
      kind: 'sms'
    },
    { avoid: '«Millbrook Surgery: please get in touch with us today.»', kind: 'sms' },
    { avoid: '«Millbrook Surgery: your blood test is on Wednesday 3 June at 2pm.»', kind: 'sms' },
    { avoid: '«Time: 2pm on Wednesday 3 June.» Our flu clinics are open to everybody.', kind: 'sms' },
    { avoid: '«PLS NOTE: ur appt @ OPD is on 7 December @ 2pm.»', kind: 'sms' },
    { fine: 'Sam Lee, Tree Tops Surgery: your blood test is Wednesday 3 June, 2pm.', kind: 'sms' },
    { fine: 'Dear Ms P Lee, your scan is on Wednesday 3 June at 2pm. Elm Ward', kind: 'sms' },
    { fine: 'Hi Sam, your flu jab is due. Book: example.nhs.uk/flu. Dr Lee’s surgery', kind: 'sms' },
    { fine: 'Hi Sam, your scan is on Wednesday 3 June at 2pm. Thank you, Elm Ward', kind: 'sms' },
    { fine: '((first name)), your test at ((clinic)) is on ((date)).', kind: 'sms' },
    { fine: 'Tree Tops Surgery: our flu clinics are open. Book at example.nhs.uk/flu', kind: 'sms' },
    {
      fine: 'Sam, your blood test is on Wednesday 3 June at 2pm.',
      kind: 'sms',
      settings: { organisation: { elsewhere: ['name'] } }
    }
  ],
  *check(draft, { organisation }) {
    const first = draft.blocks.find(isRead)
    const opening = first?.sentences[0]
    if (!first || !opening) return
    const place = first.place(opening.start, opening.end)
    const text = draft.blocks.map((block) => block.text).join('\n')
    const isKnown = organisation.elsewhere.includes('name') || (organisation.name && text.includes(organisation.name))
    const unsigned = text.replace(sender, ' ')
    if (!isKnown && unsigned === text && !isFilledIn(draft, filledSender))
      yield { place, message: 'Say who this text is from, such as the name of the clinic.' }
    const ask = { place, severity: 'suggestion', needsPerson: true } as const
    if (!purpose.test(unsigned) && !hasPlaceholder(text))
      yield { ...ask, message: 'Say what this text is about, such as an appointment or a test.' }
    if (personal.test(text) && !named.test(text) && !isFilledIn(draft, /name/i))
      yield { ...ask, message: 'Add the person’s name, so that they know the text is for them.' }
  }
})

function isRead({ kind, sentences }: Block): boolean {
  return kind !== 'title' && kind !== 'alt' && sentences.length > 0
}
