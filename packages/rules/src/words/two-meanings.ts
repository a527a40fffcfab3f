/** A health word that means something else in everyday speech. */
export interface TwoMeanings {
  /** The word alone: most drafts do not have it. */
  word: RegExp
  /** The word, with the words around it that show it is the health sense. Flag `g`. */
  pattern: RegExp
  /** What to write in its place; `$1` and so on are groups of the pattern. */
  write?: string
  /** What people hear, or what to say instead, for the message. */
  message: string
  /** Words anywhere in the draft that make it clear. */
  clear?: RegExp
}

// Not “chronic kidney disease” nor “acute bronchitis”, which are names.
// Nor “acute pain team”, which is one too.
const general = 'conditions?|illness(?:es)?|pain|symptoms?|problems?|diseases?|health (?:conditions?|problems?)'
const noTeam = '(?! (?:clinics?|nurses?|services?|teams?|units?)\\b)'
// What a warning is about, as in “if you miss it, you will be discharged from the clinic”.
const missed = String.raw`\b(?:if|when|because|unless)\b[^.?!]{0,60}\b(?:miss\w*|fail\w*|not|cannot|cancel\w*|[a-z]+n['’]t)\b`
const discharged = String.raw`\bdischarged from (?:the |our |this |your )?(?:clinic|service|care|list|team)\b`
const afterDischarge =
  /\b(?:no more|any more|further|another) appointments?\b|\bdischarged?\b[^.]{0,30}\b(?:means|leave|left|home)\b/i
const tests = 'tests?|results?|swabs?|samples?|screening'

export const twoMeanings: readonly TwoMeanings[] = [
  {
    word: /chronic/i,
    pattern: new RegExp(`(?<![-\\p{L}])chronic(?= (?:${general})\\b${noTeam})`, 'giu'),
    write: 'long-term',
    message: 'Write “long-term”: many people take “chronic” to mean very bad.',
    clear: /\bchronic\b[^.]{0,40}\blong[ -](?:term|lasting)|\blong[ -](?:term|lasting)\b[^.]{0,40}\bchronic/i
  },
  {
    word: /acute/i,
    pattern: new RegExp(`(?<![-\\p{L}])acute(?= (?:${general})\\b${noTeam})`, 'giu'),
    write: 'sudden',
    message: 'Write “sudden” or “short-term”: many people take “acute” to mean very bad.',
    clear: /\bacute\b[^.]{0,40}\b(?:sudden|short)|\b(?:sudden(?:ly)?|short[ -]term)\b[^.]{0,40}\bacute/i
  },
  {
    word: /positive|negative/i,
    pattern: new RegExp(
      `(?<=\\b(?:${tests})\\b[^.?!]{0,25} )(?:is|are|was|were|came back|comes back|come back) (?:positive|negative)(?! (?:for|about)\\b)`,
      'gi'
    ),
    message: 'Say what the test found. Many people take “positive” as good news.',
    clear: /\b(?:found|finds|find|means|mean|shows?|showed|called a) [^.]{0,80}/i
  },
  {
    word: /unremarkable/i,
    pattern:
      /(?<=\b(?:exam|examination|scans?|tests?|results?|x-rays?|bloods|chest|heart|lungs?|MRI|CT|history|observations|ECG)\b[^.?!]{0,30} )unremarkable\b/gi,
    write: 'normal',
    message: 'Write “normal”: many people take “unremarkable” as a slight.'
  },
  {
    word: /theatre/i,
    pattern:
      /(?<!\b(?:outings?|trips?|visits?) )\b(?:in|to|into|from|for|leave|after) (?:the )?theatre(?! (?:group|company|trip|ticket|show|production)s?\b)\b/gi,
    message: 'Say “operating theatre” or “operation”: a theatre is also for plays.',
    clear: /\boperating (?:theatre|room)\b|\b(?:play|stage|actor|audience|drama|box office)s?\b/i
  },
  {
    word: /frank/i,
    pattern: /\bfrank (?:blood|haematuria)\b/gi,
    write: 'blood you can see',
    message: 'Write “blood you can see”: “frank” means open and honest.'
  },
  {
    word: /presenting complaint/i,
    pattern: /\bpresenting complaint\b/gi,
    write: 'problem you came with',
    message: 'Write “the problem you came with”: a complaint is about bad service.'
  },
  {
    word: /present(?:s|ed|ing)/i,
    pattern:
      /\b(?:presented|presents|presenting) (?:to \p{L}[\p{L}&]* )?with (?=(?:a |an |some |mild |severe |sudden |\d[ -]\p{L}+ )*(?:history|pain|chest|headaches?|symptoms?|cough|fever|bleeding|breath))/giu,
    message: 'Write “came with” or “has”: people present prizes and programmes.'
  },
  {
    word: /stools?/i,
    pattern: /\b(?:your|the|loose|hard|watery|bloody|black) stools?\b(?! (?:sample|softener))/gi,
    message: 'Write “poo”: a stool is also a seat.',
    clear:
      /\bpoos?\b|\b(?:bath|foot|kitchen|perching|shower|step)[ -]?stools?\b|\b(?:perch\w*|sit\w*|stand\w*) on (?:an?|the|your) stool\b/i
  },
  {
    word: /discharged/i,
    pattern: new RegExp(`${discharged}(?<!${missed}[^.?!]{0,120})(?! ${missed})`, 'gi'),
    message: 'Say what happens now, such as “you do not need any more appointments”.',
    clear: afterDischarge
  },
  {
    word: /discharged/i,
    pattern: new RegExp(`${discharged}(?:(?<=${missed}[^.?!]{0,120})|(?= ${missed}))`, 'gi'),
    message: 'Say what happens then, such as “we will not send you another appointment”.',
    clear: afterDischarge
  }
]
