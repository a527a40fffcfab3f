// Spellings of the United Kingdom that no ending gives away, as the word lists of the United States have them.
const whole = new Map(
  Object.entries({
    aeroplane: 'airplane',
    ageing: 'aging',
    aluminium: 'aluminum',
    analogue: 'analog',
    cancelled: 'canceled',
    catalogue: 'catalog',
    cheque: 'check',
    cosy: 'cozy',
    defence: 'defense',
    dialogue: 'dialog',
    diarrhoea: 'diarrhea',
    draught: 'draft',
    enrol: 'enroll',
    enquire: 'inquire',
    enquiry: 'inquiry',
    fulfil: 'fulfill',
    grey: 'gray',
    gynaecology: 'gynecology',
    instalment: 'installment',
    jewellery: 'jewelry',
    kerb: 'curb',
    learnt: 'learned',
    licence: 'license',
    manoeuvre: 'maneuver',
    mould: 'mold',
    moustache: 'mustache',
    mum: 'mom',
    mummy: 'mommy',
    nappies: 'diapers',
    nappy: 'diaper',
    odour: 'odor',
    offence: 'offense',
    plough: 'plow',
    practise: 'practice',
    pretence: 'pretense',
    programme: 'program',
    pyjamas: 'pajamas',
    sceptical: 'skeptical',
    skilful: 'skillful',
    smelt: 'smelled',
    storey: 'story',
    sulphur: 'sulfur',
    tyre: 'tire',
    whilst: 'while',
    woollen: 'woolen'
  })
)

const endings: readonly [RegExp, string][] = [
  [/(?<=\p{L}{3})our(?=$|s$|ed$|ing$|ful|able|ite|less|hood)/u, 'or'],
  [/is(?=e$|es$|ed$|er$|ers$|ing$|ation)/, 'iz'],
  [/ys(?=e$|ed$|es$|er$|ing$)/, 'yz'],
  [/(?<=[bcghntv])re(?=s?$)/, 'er'],
  [/(?<=[aeiou][^aeiou]+[aeiou])ll(?=ed$|ing$|er$|ers$|or$|ors$)/, 'l'],
  [/^(an|h|p|gyn|orthop|f|leuk|c)ae|(?<=an|p|h|rrh)ae/, '$1e'],
  [/oe(?=soph|dema|str|tus|tal|a$)/, 'e'],
  [/ogue(?=s?$)/, 'og'],
  [/ence(?=s?$)/, 'ense'],
  [/mme(?=s?$)/, 'm']
]

/** A word as it is, then without accents, then as the United States spell it: most word lists are from there. */
export function spellings(word: string): string[] {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
  const other = whole.get(word) ?? plural(word)
  const american = other
    ? [other]
    : endings.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to))
  return [word, ...(bare === word ? [] : [bare]), ...american]
}

function plural(word: string): string | undefined {
  const one = word.endsWith('s') ? whole.get(word.slice(0, -1)) : undefined
  return one && `${one}s`
}
