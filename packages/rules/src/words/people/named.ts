/** Words for people, each with what we write in its place. */
const everybody = Object.entries({
  adult: 'adult',
  adults: 'adults',
  boy: 'boy',
  boys: 'boys',
  child: 'child',
  children: 'children',
  girl: 'girl',
  girls: 'girls',
  individual: 'person',
  individuals: 'people',
  kid: 'child',
  kids: 'children',
  man: 'man',
  men: 'men',
  patient: 'patient',
  patients: 'patients',
  people: 'people',
  person: 'person',
  persons: 'people',
  resident: 'resident',
  residents: 'residents',
  student: 'student',
  students: 'students',
  woman: 'woman',
  women: 'women',
  'young people': 'young people',
  'young person': 'young person'
}).map(([word, who]) => ({ word, who, isOne: !/(?:s|men|people|children)$/.test(who) }))

/** “diabetic patients” and the like: each adjective before each word for people, with what to write instead. */
export function named(
  adjectives: string | readonly string[],
  instead: (who: string, isOne: boolean) => string
): Record<string, string> {
  return Object.fromEntries(
    [adjectives]
      .flat()
      .flatMap((adjective) => everybody.map(({ word, who, isOne }) => [`${adjective} ${word}`, instead(who, isOne)]))
  )
}

/** “an epileptic man” and the like, for adjectives that are looked for with their article as nouns too. */
export function oneNamed(adjective: string, instead: (who: string) => string): Record<string, string> {
  return Object.fromEntries(
    everybody
      .filter(({ isOne }) => isOne)
      .map(({ word, who }) => [`${adjective} ${word}`, `${/^[aeiou]/.test(who) ? 'an' : 'a'} ${instead(who)}`])
  )
}

/** “children with autism” and the like. */
export function whoAre(after: string, instead: (who: string) => string): Record<string, string> {
  return Object.fromEntries(everybody.map(({ word, who }) => [`${word} ${after}`, instead(who)]))
}

/** “is diabetic” becomes “has diabetes”. */
export function being(state: string, have: string): Record<string, string> {
  const verbs = {
    is: 'has',
    are: 'have',
    was: 'had',
    were: 'had',
    being: 'having',
    "you're": 'you have',
    "they're": 'they have'
  }
  return {
    ...Object.fromEntries(Object.entries(verbs).map(([be, has]) => [`${be} ${state}`, `${has} ${have}`.trim()])),
    [`are you ${state}`]: `do you have ${have}`.trim()
  }
}
