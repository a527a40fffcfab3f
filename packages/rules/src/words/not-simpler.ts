/**
 * Entries of retext-simplify that we leave out: American, or with a suggestion that changes the meaning, breaks the
 * sentence or is no simpler (provide, address, identify), or unsafe in health (as prescribed by).
 */
export const notSimpler: readonly string[] =
  `abundance, accompany, accurate, acquire, address, addressees, addressees are requested, adjustment, adversely
  impact, adversely impact on, advise, afford an opportunity, aforementioned, aggregate, aircraft, all of, and/or,
  apparent, appreciable, appropriate, arrive onboard, as prescribed by, as to, as yet, attempt, authorise,
  authorize, be advised, belated, benefit, benefit from, close proximity, combat environment, combined, comply with,
  concerning, constitutes, contains, convene, currently, delete, designate, desire, e.g., economical, effect, effect
  modifications, elect, employ, encounter, endeavor, equipments, equivalent, evident, exhibit, expertise,
  expiration, factual evidence, failed to, females, finalize, forfeit, forward, function, furnish, has no effect,
  however, i.e., identical, identify, immediately, impacted, in between, in many cases, in order for, in terms of,
  in the process of, in view of, incumbent upon, indication, in view of the above, interface, is authorized to, is responsible for, it appears, it is,
  it is essential, it is requested, liaison, limited number, literally, maximum, minimize, minimum, monitor,
  multiple, not certain, not later than, not many, not often, not unless, not unlike, objective, obligate, observe, on the contrary, on the
  other hand, one particular, operate, option, overall, parameters, pass away, permit, portion, previous,
  previously, prioritize, proceed, provide, purchase, put simply, refer back, reflect, render, represents, request,
  satisfy, selection, set forth in, similar to, strategize, take action to, the month of, the use of, there are,
  there is, thereof, time period, timely, took advantage of, type, utilization, utilize, various different, very,
  viable, vice, warrant, whether or not, witnessed, your office`
    .replace(/\s+/g, ' ')
    .split(', ')

/** The entries of retext-simplify that we do take, so that it is asked only about sentences that have one. */
export const alsoSimpler: readonly string[] =
  `accede to, accentuate, accorded, acquiesce, admissible, already existing, bestow, caveat, elucidate, evidenced,
  expeditious, expend, interpose no objection, is applicable to, is authorised to, is in consonance with, provides
  guidance for, readily apparent, should you wish, strategise, the undersigned`
    .replace(/\s+/g, ' ')
    .split(', ')
