// What people may have to say about a visit.
const cannotCome = String.raw`(?:(?:cannot|can['’]t|can not|(?:are )?unable to|are not able to|no longer (?:need|want)|do(?: not|n['’]t) (?:need|want)|(?:need|want|wish|would like) to (?:change|cancel|rearrange|reschedule|move))\b[^.!?\n]{0,50}?)`
const tellUs = String.raw`\b(?:let (?:us|the [\w ]{2,24}?) know\b|(?:tell|inform|notify|contact|advise) us\b|(?:tell|inform|notify|contact|call|ring) (?:the|our) (?:[\w-]+ )?(?:clinic|surgery|practice|hospital|office|team|department|ward)\b|get in touch\b)`

/** Where people are asked to say that they cannot come, want another time, or no longer need the visit. */
export const askedToTellUs = new RegExp(
  String.raw`\b(?=[acginltr])(?<=\b(?:if|should) you ${cannotCome}[,;]? (?:then )?(?:please )?)${tellUs}|${tellUs}(?= (?:(?:straight away |as soon as (?:possible|you can) |in good time |at once ))?if you ${cannotCome})`,
  'gi'
)
