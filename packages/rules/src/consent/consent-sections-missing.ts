import { rule } from '@allclear/core'
import { firstWords } from '../contact-and-access/edges.ts'
import { isFilledIn } from '../contact-and-access/filled-in.ts'
import { anyOf, says } from '../search.ts'
import { wordsInAll } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'
import { hasSeparateSheet } from './separate-sheet.ts'

// What people need to know before they choose, most needed first. Each is found wherever it is said, with a heading or without.
const sections: readonly [message: string, said: RegExp][] = [
  [
    'Say what the risks are, and how likely each one is.',
    anyOf('i', [
      /\brisks?\b|\bside effects?\b|\bharms?\b|\bcomplications?\b|\bdisadvantages?\b|\bdownsides?\b/,
      /\bcan go wrong\b|\b\d[\d,]* (?:in|out of)(?: every)? \d[\d,]*\b/,
      /\bproblems? (?:that )?(?:can|may|could)\b/,
      /\b(?:may|might|can|could) (?:hurt|bruise|bleed|feel (?:sick|dizzy|sore))/
    ])
  ],
  [
    'Say what good it may do.',
    anyOf('i', [
      /\bbenefits?\b|\badvantages?\b|\bhelp (?:you|us|people|others|other people|doctors|with|to)\b/,
      /\bgood (?:it|things?)\b|\bwhy (?:it|this) (?:is|may be) good\b|\bimprove\b|\bgain\b/,
      /\bto find out (?:if|what|whether|why)\b/
    ])
  ],
  [
    'Say what else people can choose.',
    anyOf('i', [
      /\balternatives?\b|\bother (?:choices?|options?|treatments?|ways?|tests?)\b|\binstead of\b/,
      /\bwhat else\b|\bdifferent (?:treatments?|options?|choices?)\b|\busual (?:care|treatment)\b/,
      /\bif (?:I|you) (?:do not|don['’]t) (?:have|take part)/
    ])
  ],
  [
    'Say what happens if people do nothing.',
    anyOf('i', [
      /\bdo(?:ing)? nothing\b/,
      /\bno (?:treatment|tests?|operation|injections?|procedure|surgery|scan|screening|vaccine)\b/,
      /\bchoose (?:to have )?no\b|\bnot (?:have|having|treat\w*|taking part|to (?:have|take part|do))\b/,
      /\bwithout (?:the |this |any )?(?:treatment|test|operation|it)\b/,
      /\bif (?:I|you) (?:say no|(?:do not|don['’]t)|decide (?:not|against)|choose not)|\bwait and see\b/,
      /\byour care (?:will|stays?|won['’]t)\b/
    ])
  ],
  [
    'Say what will happen, step by step.',
    anyOf('i', [
      /\bwhat (?:will )?happens?\b|\byou (?:will|may|then|come|have|get|can expect)\b/,
      /\bthe (?:nurse|doctor|team|surgeon|researcher)s? (?:will|takes?|asks?|measures?|gives?|puts?|looks?)\b/,
      /\bwe (?:will|ask you|take|give|measure|invite)\b|\bstep \d\b|\bduring (?:the|your)\b/
    ])
  ],
  [
    'Say why you ask this person.',
    anyOf('i', [
      /\bwhy (?:me|you|have|am I|are we|do (?:I|you)|we)\b|\bbecause (?:you|your)\b/,
      /\byou have been (?:asked|invited|chosen|offered|given)\b/,
      /\b(?:invit\w+|ask\w*|offer\w*) (?:you|people)\b|\bfor people (?:with|who|aged|over)\b/,
      /\bwhat (?:is|it is) (?:it |this )?for\b|\b(?:purpose|aim)s?\b/
    ])
  ],
  [
    'Say what happens to people’s information.',
    /\b(?:your|my|personal) (?:information|data|details|records?|results?|samples?|answers)\b|\bconfidential\w*\b|\bprivate\b|\bprivacy\b|\bdata protection\b|\banonym\w+\b/i
  ],
  [
    'Say who people can ask, and how.',
    /\bquestions?\b|\bcontact\b|\bask (?:us|your|the|a|to)\b|\bspeak to\b|\btalk to\b|\bemail\b|@|\bmore information\b|\bfind out more\b/i
  ]
]
// A form to sign often goes with a leaflet that says the rest.
const wordsOfASheet = 150

const sheet =
  'You can have an injection in your knee. The nurse cleans your knee. Then the doctor gives the injection, and you rest for ten minutes. It may help with pain for about three months. You may feel sore for a day. Some people get an infection, and a few cannot have it. Please ask us any questions that you have. You can say no now, or later, and we will look after you in the same way. We will not tell anybody else, and your results are private. '
const rest =
  'Wear loose clothes. Bring your glasses. Somebody can come with you. You can eat and drink as you like before you come, and take your tablets. Park behind the main building. Walk in by the blue door and tell the desk that you are here. They show you where to sit. Afterwards you can have a cup of tea with us before you go home. Do not drive on that day. You can go back to work on the next day if you feel well enough, and swim after a week. '

export default rule({
  id: 'consent-sections-missing',
  chapter: 'consent',
  severity: 'warning',
  title: 'Tell people all they need before they choose',
  why: 'People cannot choose if they do not know the risks, or what else there is. Nor can they if they do not know what happens without it.',
  whoItHelps: ['everyone'],
  sources: [cite('hra', 'quality standards'), cite('pemat', 'purpose evident')],
  appliesTo: ['consent'],
  cannotSee: 'Whether what it says is complete, true and fair. A clinician and patients have to check that.',
  examples: [
    {
      avoid: `# «Knee injection»\n\n${sheet}We offer it because you told us about your pain. There are other treatments, such as exercise. ${rest}`,
      kind: 'consent'
    },
    {
      avoid: `«Dear Sam»\n\n${sheet}There are other treatments, such as exercise, or you can do nothing. ${rest}`,
      kind: 'consent'
    },
    {
      fine: `# Knee injection\n\n${sheet}We offer it because you told us about your pain. There are other treatments, such as exercise. If you do nothing, the pain may come back. ${rest}`,
      kind: 'consent'
    },
    {
      fine: `# Knee injection\n\n${sheet}We offer it because you told us about your pain. There are other treatments, such as exercise. You could also choose to have no injection. The pain may then come back. ${rest}`,
      kind: 'consent'
    },
    {
      fine: `# Knee injection\n\n${sheet.replace(/It may help.*?cannot have it\./, 'It may help with pain. After it, 2 in 100 people have a sore knee.')}We offer it because you told us about your pain. There are other treatments. If you do nothing, the pain may come back. ${rest}`,
      kind: 'consent'
    },
    {
      fine: `# Knee injection\n\n${sheet.replace('It may help with pain for about three months', 'It is to find out what causes the pain')}We offer it because you told us about your pain. There are other treatments, such as exercise. If you do nothing, the pain may come back. ${rest}`,
      kind: 'consent'
    },
    {
      fine: `# Knee injection\n\nI confirm that I have read and understand the information leaflet. ${sheet}${rest}`,
      kind: 'consent'
    },
    { fine: `# Knee injection\n\n${rest}`, kind: 'consent' },
    { fine: `# Knee injection\n\n${sheet}${rest}`, kind: 'leaflet' }
  ],
  *check(draft) {
    if (
      wordsInAll(draft.blocks) < wordsOfASheet ||
      hasSeparateSheet(draft) ||
      isFilledIn(draft, /risk|benefit|option|section|body|content/i)
    )
      return
    for (const [message, said] of sections) if (!says(draft, said)) yield { place: firstWords(draft), message }
  }
})
