/** Parts of patterns about how often something happens. Use them with the flag `i`. */

/** Who is counted. */
export const whoPart = String.raw`(?:people|persons?|patients?|women|men|adults?|children|babies|boys|girls|teenagers|parents|carers|families|mothers|users|residents|households|staff|nurses|doctors|participants|volunteers|those|us|cases|operations|pregnancies|births)\b`

/** `1 in 7`, `5 out of every 100`, `3 per 1,000`. */
export const ratioPart = String.raw`(?<!\d[.,]?)(?<top>\d[\d,]*|one|two|three) (?:in|out of|per)(?: every| each)? (?<base>\d[\d,]*\d|\d)\b(?![.,]\d|%)`

export const percentPart = String.raw`(?<![\d.,–-])\d+(?:\.\d+)? ?(?:%|per ?cent\b)`

const risk = String.raw`(?:risks?|chances?|odds|likelihood)\b`
const whose = String.raw`(?:the |your |a person['’]s |their |his |her |any )?(?:\w+ ){0,2}?`
const about = `(?:more than |nearly |almost |about |around |up to |at least |over )?`
const share = `(?:a |one )?(?:half|third|quarter|fifth|tenth)|two[- ]thirds`

/** A change of a risk that leaves out the risk it starts from: `doubles your risk`, `30% more likely`. */
export const relativeRisk = new RegExp(
  [
    String.raw`\b(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing) ${whose}${risk}`,
    String.raw`\b${risk}(?: of [^.,;:()\n]{1,50}?)? (?:is |are |was |has |will |can )?${about}(?:doubl|tripl|halv)(?:es?|ed)\b`,
    String.raw`\b(?:twice|two times|three times|\d+(?:\.\d+)? times) (?:as|more|less) likely\b`,
    String.raw`\b(?:twice|two times|three times|\d+(?:\.\d+)? times) the (?:\w+ )?${risk}`,
    String.raw`\b(?:two|three|\d+(?:\.\d+)?) times (?:higher|lower|greater) (?:\w+ )?${risk}`,
    String.raw`${percentPart} (?:more|less) likely\b`,
    String.raw`${percentPart} (?:higher|lower|greater|increased|reduced) (?:\w+ )?${risk}`,
    `${percentPart} (?:increase|reduction|rise|fall|drop|decrease) in ${whose}${risk}`,
    String.raw`\b(?:cut|lower|reduc|rais|increas)\w* ${whose}${risk}(?: of [^.,;:()\n]{1,50}?)? by ${about}(?:\d+(?:\.\d+)? ?(?:%|per ?cent)|${share}|\d+ times)`
  ].join('|'),
  'gi'
)
