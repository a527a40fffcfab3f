/** Verbs that do not end in -ed: base, past and, where it differs, participle. Being is left to the sentence. */
const verbs = `
arise arose arisen, awake awoke awoken, be - been, bear bore borne, beat beat beaten, become became become,
begin began begun, bend bent, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred,
bring brought, build built, burst burst, buy bought, catch caught, choose chose chosen, cling clung, come came come,
cost cost, creep crept, cut cut, deal dealt, dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven,
eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew flown,
forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got, give gave given,
go went gone, grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit hit, hold held,
hurt hurt, keep kept, kneel knelt, know knew known, lay laid, lead led, leave left, lend lent, let let, lie lay lain,
lose lost, make made, mean meant, meet met, mislead misled, offset offset, overcome overcame overcome, pay paid, put put,
quit quit, read read, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said, see saw seen,
seek sought, sell sold, send sent, set set, shake shook shaken, shed shed, shine shone, shoot shot, show showed shown,
shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken,
speed sped, spend spent, spin spun, spit spat, split split, spread spread, stand stood, steal stole stolen, stick stuck,
sting stung, strike struck, strive strove striven, swear swore sworn, sweep swept, swell swelled swollen, swim swam swum,
take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, undergo underwent undergone,
understand understood, undertake undertook undertaken, upset upset, wake woke woken, wear wore worn, weep wept,
win won, wind wound, withdraw withdrew withdrawn, withhold withheld, write wrote written`

export const irregularVerbs: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  verbs
    .trim()
    .split(/,\s+/)
    .map((line) => {
      const [base = '', past = '', participle = past] = line.split(' ')
      return [base, [past === '-' ? '' : past, participle]] as const
    })
)

/** Nouns that do not end in -s, or not as their ending says, when there are more than one. */
const nouns = `
axilla axillae, bacterium bacteria, calf calves, child children, criterion criteria, datum data, echo echoes, fish fish,
foot feet, fungus fungi, goose geese, half halves, hero heroes, knife knives, leaf leaves, life lives, loaf loaves,
man men, medium media, mouse mice, nucleus nuclei, ovum ova, person people, phenomenon phenomena, potato potatoes,
quiz quizzes, self selves, series series, sheep sheep, shelf shelves, species species, spouse spouses, staff staff,
stimulus stimuli, stomach stomachs, thief thieves, thrombus thrombi, tomato tomatoes, tooth teeth, vertebra vertebrae,
veto vetoes, wife wives, wolf wolves, woman women`

export const irregularNouns: ReadonlyMap<string, string> = new Map(
  nouns
    .trim()
    .split(/,\s+/)
    .map((line) => line.split(' ') as [string, string])
)
