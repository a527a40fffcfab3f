import type { PeopleWords } from '../people.ts'
import { being, named, oneNamed, whoAre } from './named.ts'

const learning = 'with a learning disability'

/** Mental health, suicide, dementia, learning disability and autism. */
export const mind = {
  'commit suicide': {
    match: {
      'commit suicide': ['die by suicide', 'take their own life'],
      'commits suicide': ['dies by suicide', 'takes their own life'],
      'committed suicide': ['died by suicide', 'took their own life'],
      'commited suicide': ['died by suicide', 'took their own life'],
      'committing suicide': ['dying by suicide', 'taking their own life']
    },
    verdict: 'always',
    why: 'Suicide has not been a crime since 1961.',
    sources: ['samaritans', 'mind-media']
  },
  'failed suicide': {
    match: {
      'completed suicide': ['died by suicide', 'death by suicide'],
      'completed suicides': 'deaths by suicide',
      ...attempts('successful suicide', 'death'),
      ...attempts('successful suicide attempt', 'death'),
      ...attempts('failed suicide', 'attempt'),
      ...attempts('failed suicide attempt', 'attempt'),
      ...attempts('failed suicide bid', 'attempt'),
      ...attempts('unsuccessful suicide', 'attempt'),
      ...attempts('unsuccessful suicide attempt', 'attempt'),
      ...attempts('suicide bid', 'attempt')
    },
    verdict: 'always',
    why: 'Nobody succeeds or fails at dying.',
    sources: ['samaritans']
  },
  'suicide epidemic': {
    match: {
      'suicide epidemic': 'rise in deaths by suicide',
      'suicide hotspot': 'place where people have died by suicide',
      'suicide hotspots': 'places where people have died by suicide'
    },
    verdict: 'context',
    why: 'Words that shock can add to risk.',
    sources: ['samaritans']
  },
  'mentally ill': {
    match: {
      ...named(
        'mentally ill',
        (who, isOne) => `${who} with ${isOne ? 'a mental health condition' : 'mental health conditions'}`
      ),
      ...being('mentally ill', 'a mental health condition')
    },
    verdict: 'usually',
    why: 'It makes the illness the person.',
    sources: ['nhs-incl-disab', 'mind-style']
  },
  schizophrenic: {
    match: {
      schizophrenics: 'people with schizophrenia',
      'a schizophrenic': 'a person with schizophrenia',
      'a paranoid schizophrenic': 'a person with schizophrenia',
      ...named(['schizophrenic', 'paranoid schizophrenic'], (who) => `${who} with schizophrenia`),
      ...oneNamed('a schizophrenic', (who) => `${who} with schizophrenia`),
      ...oneNamed('a paranoid schizophrenic', (who) => `${who} with schizophrenia`),
      ...being('schizophrenic', 'schizophrenia'),
      psychotics: 'people with psychosis',
      'a psychotic': 'a person with psychosis',
      ...named('psychotic', (who) => `${who} with psychosis`),
      ...oneNamed('a psychotic', (who) => `${who} with psychosis`)
    },
    verdict: 'usually',
    say: 'Name the person before the illness.',
    why: 'It makes the illness the person.',
    sources: ['mind-style', 'nhs-incl-disab']
  },
  'a depressive': {
    match: {
      depressives: 'people with depression',
      'a depressive': 'a person with depression',
      'manic depressives': 'people with bipolar disorder',
      'manic depressive': 'person with bipolar disorder',
      'manic depression': 'bipolar disorder',
      'personality disordered': [],
      borderlines: 'people with a diagnosis of borderline personality disorder',
      'self harmer': 'person who self-harms',
      'self harmers': 'people who self-harm'
    },
    verdict: 'usually',
    say: 'Say “people with a diagnosis of personality disorder”.',
    why: 'It makes the illness the person. “Manic depression” is an old name.',
    sources: ['gov-incl', 'scope', 'mind-style']
  },
  'illness as a joke': {
    match: {
      ...Object.fromEntries(
        'weather, year, week, day, policy, policies, approach, market, attitude'.split(', ').flatMap((what) => [
          [`schizophrenic ${what}`, `changeable ${what}`],
          [`bipolar ${what}`, `changeable ${what}`]
        ])
      ),
      'a bit schizophrenic': [],
      'a bit bipolar': [],
      'a little bipolar': [],
      'so bipolar': [],
      'a bit OCD': 'careful about details',
      'a little OCD': 'careful about details',
      'so OCD': 'so careful about details',
      'OCD about': 'careful about'
    },
    verdict: 'usually',
    say: 'Say what you mean, such as “changeable”. An illness is no joke.',
    why: 'It makes a joke of an illness.',
    sources: ['mind-style']
  },
  nutter: {
    match: {
      nutter: [],
      nutters: [],
      psycho: [],
      psychos: [],
      loony: [],
      loonies: [],
      maniac: [],
      maniacs: [],
      madman: [],
      madmen: [],
      deranged: [],
      madhouse: []
    },
    verdict: 'usually',
    say: 'Say what the person did. The word is used as an insult.',
    why: 'They are insults.',
    sources: ['gov-incl', 'mind-style']
  },
  crazy: {
    match: {
      crazy: [],
      insane: [],
      insanely: ['very'],
      mad: [],
      bonkers: [],
      hysterical: [],
      hypochondriac: 'person with health anxiety',
      hypochondriacs: 'people with health anxiety',
      'go nuts': [],
      'went nuts': [],
      'going nuts': []
    },
    fine: [
      'crazy golf',
      'crazy paving',
      'crazy horse',
      'mad cow disease',
      'mad hatter',
      "mad hatter's",
      'mad about',
      'mad max',
      'mad dog',
      'hysterical pregnancy'
    ],
    verdict: 'context',
    say: 'Say what you mean, such as “very busy”, “angry” or “surprising”.',
    why: 'They make light of mental health problems.',
    sources: ['mind-style', 'gov-incl', 'bmj-cox']
  },
  'mental age': {
    match: { 'mental age': [], 'mental ages': [], 'low IQ': [] },
    verdict: 'always',
    say: 'Say what support the person needs. Adults are not children.',
    why: 'It treats adults as children.',
    sources: ['mencap', 'gov-incl']
  },
  'learning disabled': {
    match: {
      ...named(['learning disabled', 'learning impaired'], (who) => `${who} ${learning}`),
      ...being('learning disabled', 'a learning disability'),
      'severely learning disabled': [],
      'learning disability patient': 'patient with a learning disability',
      'learning disability patients': 'patients with a learning disability'
    },
    verdict: 'context',
    say: 'Say “with a learning disability”.',
    why: 'NHS, GOV.UK and Mencap put the person first here. Some groups choose “learning-disabled people”.',
    sources: ['gov-incl', 'mencap']
  },
  LD: {
    match: {
      'LD patient': 'patient with a learning disability',
      'LD patients': 'patients with a learning disability',
      'LD people': 'people with a learning disability',
      'LD adults': 'adults with a learning disability',
      'LD children': 'children with a learning disability',
      'LD client': 'person with a learning disability',
      'LD clients': 'people with a learning disability',
      LDs: 'people with a learning disability',
      LD: ['learning disability', 'learning difficulty']
    },
    exact: true,
    verdict: 'usually',
    why: 'It labels people with a code.',
    sources: ['mencap']
  },
  "Down's syndrome": {
    match: { 'Downs syndrome': "Down's syndrome", 'Down syndrome': "Down's syndrome" },
    fine: ['down syndrome act', 'down syndrome international', 'world down syndrome day'],
    verdict: 'context',
    why: 'NHS style has the apostrophe. Some UK groups now say Down syndrome.',
    sources: ['nhs-az']
  },
  "Down's child": {
    match: {
      ...named(["Down's", 'Downs'], (who) => `${who} with Down's syndrome`),
      "Down's baby": "baby with Down's syndrome",
      'Downs baby': "baby with Down's syndrome",
      "Down's babies": "babies with Down's syndrome",
      'Downs babies': "babies with Down's syndrome",
      ...named(["Down's syndrome", 'Down syndrome', 'Downs syndrome'], (who) => `${who} with Down's syndrome`),
      "Down's syndrome baby": "baby with Down's syndrome",
      "Down's syndrome babies": "babies with Down's syndrome"
    },
    verdict: 'always',
    why: 'It makes the condition the child.',
    sources: ['nhs-incl-disab']
  },
  demented: {
    match: {
      ...named(['demented', 'senile'], (who) => `${who} with dementia`),
      ...being('demented', 'dementia'),
      ...being('senile', 'dementia'),
      'senile dementia': 'dementia',
      'going senile': [],
      'gone senile': [],
      senility: 'dementia'
    },
    verdict: 'usually',
    say: 'Say “person with dementia”, or what the person finds hard.',
    why: 'People with dementia say that these words hurt.',
    sources: ['deep']
  },
  'dementia patient': {
    match: {
      'dementia patient': 'person with dementia',
      'dementia patients': 'people with dementia',
      "Alzheimer's patient": "person with Alzheimer's",
      "Alzheimer's patients": "people with Alzheimer's"
    },
    verdict: 'context',
    why: 'People are patients only while they are in hospital.',
    sources: ['deep']
  },
  'empty shell': {
    match: {
      'empty shell': [],
      'living death': [],
      'lost her mind': [],
      'lost his mind': [],
      'losing her mind': [],
      'losing his mind': [],
      'losing their mind': [],
      'lost her marbles': [],
      'lost his marbles': [],
      'losing her marbles': [],
      'losing his marbles': [],
      'losing your marbles': [],
      doolally: [],
      gaga: []
    },
    verdict: 'always',
    say: 'Say what the person finds hard now. The person is still there.',
    why: 'They say that nobody is there any more.',
    sources: ['deep']
  },
  'dementia time bomb': {
    match: {
      'dementia time bomb': 'rise in dementia',
      'dementia timebomb': 'rise in dementia',
      'dementia tsunami': 'rise in dementia',
      'dementia epidemic': 'rise in dementia',
      'tsunami of dementia': 'rise in dementia',
      'epidemic of dementia': 'rise in dementia'
    },
    verdict: 'usually',
    why: 'Words of fear turn on the people themselves.',
    sources: ['deep']
  },
  'a burden': {
    match: { 'is a burden': [], 'are a burden': [], 'burden on society': [], 'become a burden': [] },
    verdict: 'usually',
    say: 'Say what support people need. Nobody is a burden.',
    why: 'It calls people a burden.',
    sources: ['deep']
  },
  wandering: {
    match: {
      wandering: 'walking',
      wanderer: 'person who likes to walk',
      wanderers: 'people who like to walk',
      wanders: 'walks'
    },
    verdict: 'context',
    why: 'People walk for a reason.',
    sources: ['deep']
  },
  'person with autism': {
    match: {
      ...whoAre('with autism', (who) => `autistic ${who}`),
      ...whoAre('living with autism', (who) => `autistic ${who}`),
      ...whoAre('who have autism', (who) => `autistic ${who}`),
      ...whoAre('who has autism', (who) => `autistic ${who}`),
      'anyone with autism': 'anyone who is autistic',
      'someone with autism': 'someone who is autistic',
      'those with autism': 'autistic people',
      'has autism': 'is autistic',
      'have autism': 'are autistic',
      'do you have autism': 'are you autistic',
      'autistic spectrum disorder': 'autism'
    },
    verdict: 'usually',
    say: 'Say “autistic”, such as “autistic people”.',
    why: 'In UK research, most autistic adults preferred “autistic”.',
    sources: ['nas', 'kenny', 'scope']
  },
  'high-functioning': {
    match: {
      'high functioning autism': 'autism',
      'high functioning': [],
      'low functioning autism': 'autism',
      'low functioning': [],
      'mild autism': 'autism',
      'mildly autistic': 'autistic',
      'severe autism': 'autism',
      'severely autistic': 'autistic'
    },
    verdict: 'usually',
    say: 'Say what support the person needs.',
    why: 'It hides what some need, and what others can do.',
    sources: ['nas']
  },
  'a bit autistic': {
    match: { 'a bit autistic': [], 'a little autistic': [], 'slightly autistic': [], 'on the spectrum somewhere': [] },
    verdict: 'always',
    say: 'Leave this out. It makes light of autistic people’s lives.',
    why: 'It makes light of autistic people’s lives.',
    sources: ['nas']
  },
  'on the spectrum': {
    match: { 'on the spectrum': ['autistic'] },
    verdict: 'context',
    why: 'It does not say which spectrum.',
    sources: ['nas']
  },
  "Asperger's": {
    match: {
      "Asperger's syndrome": 'autism',
      'Asperger syndrome': 'autism',
      'Aspergers syndrome': 'autism',
      "Asperger's": 'autism',
      Aspergers: 'autism'
    },
    verdict: 'context',
    why: 'Doctors no longer give this diagnosis. People may use it of themselves.',
    sources: ['nas']
  },
  'challenging behaviour': {
    match: { 'challenging behaviour': ['behaviour that challenges', 'distress'] },
    verdict: 'context',
    why: 'It blames the person, and hides what upset them.',
    sources: ['nas']
  },
  neurodiverse: {
    match: {
      ...named('neurodiverse', (who) => `neurodivergent ${who}`),
      'normal brain': 'neurotypical brain',
      'normal brains': 'neurotypical brains'
    },
    verdict: 'usually',
    why: 'A group is neurodiverse; one person is neurodivergent.',
    sources: ['employment-autism', 'nas']
  }
} satisfies Record<string, PeopleWords>

function attempts(words: string, what: 'death' | 'attempt'): Record<string, string> {
  return what === 'death'
    ? { [words]: 'death by suicide', [`${words}s`]: 'deaths by suicide' }
    : { [words]: 'suicide attempt', [`${words}s`]: 'suicide attempts' }
}
