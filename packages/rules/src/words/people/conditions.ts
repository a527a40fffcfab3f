import type { PeopleWords } from '../people.ts'
import { being, named, oneNamed } from './named.ts'

// What people are said to suffer from, or to be victims of.
const illnesses =
  `AIDS, allergy, Alzheimer's, angina, anxiety, arthritis, asthma, back pain, cancer, chronic pain, COPD,
  dementia, depression, diabetes, eczema, endometriosis, epilepsy, hay fever, hayfever, HIV, IBS, insomnia, long COVID,
  mental health, mental illness, migraine, MS, Parkinson's, polio, psoriasis, sciatica, tinnitus, vertigo`.split(/,\s+/)

/** Long-term conditions, what they are called, and the people who have them. */
export const conditions = {
  'suffers from': {
    match: {
      ...suffering('from'),
      ...suffering('with'),
      'suffer hearing loss': 'have hearing loss',
      'suffers hearing loss': 'has hearing loss',
      'suffering hearing loss': 'with hearing loss',
      'suffer from a stammer': 'stammer',
      'suffers from a stammer': 'stammers',
      'suffer from autism': 'are autistic',
      'suffers from autism': 'is autistic',
      'suffered from autism': 'was autistic',
      'suffering from autism': [],
      'people suffering from autism': 'autistic people',
      'children suffering from autism': 'autistic children',
      'adults suffering from autism': 'autistic adults',
      'patients suffering from autism': 'autistic patients'
    },
    verdict: 'usually',
    say: 'Say what people have, not that they suffer.',
    why: 'It assumes that life with the condition is misery.',
    sources: ['gov-incl', 'nhs-az', 'deep', 'nas', 'rnid']
  },
  sufferer: {
    match: {
      ...Object.fromEntries(
        illnesses.flatMap((illness) => {
          const words = namesOf(illness)
          return [
            [`${illness} sufferer`, `person with ${words}`],
            [`${illness} sufferers`, `people with ${words}`]
          ]
        })
      ),
      'autism sufferer': 'autistic person',
      'autism sufferers': 'autistic people',
      'stroke sufferer': 'person who has had a stroke',
      'stroke sufferers': 'people who have had a stroke',
      sufferer: [],
      sufferers: []
    },
    verdict: 'usually',
    say: 'Say “people with” and the condition, not “sufferers”.',
    why: 'It makes the condition the person, and misery of it.',
    sources: ['gov-incl', 'nhs-az', 'deep']
  },
  'had a stroke': {
    match: {
      'suffer a stroke': 'have a stroke',
      'suffers a stroke': 'has a stroke',
      'suffered a stroke': 'had a stroke',
      'suffer a heart attack': 'have a heart attack',
      'suffers a heart attack': 'has a heart attack',
      'suffered a heart attack': 'had a heart attack',
      'suffered a seizure': 'had a seizure',
      'suffer a miscarriage': 'have a miscarriage',
      'suffered a miscarriage': 'had a miscarriage'
    },
    verdict: 'context',
    why: '“Had” says the same in a plain way.',
    sources: ['nhs-az', 'house']
  },
  'afflicted by': {
    match: {
      ...Object.fromEntries(
        ['afflicted by', 'afflicted with', 'stricken by', 'stricken with'].flatMap((how) => [
          ...Object.entries(being(how, '')),
          [how, 'with']
        ])
      ),
      'crippled by': 'affected by',
      'crippled with': 'affected by'
    },
    verdict: 'always',
    say: 'Say what people have. Leave out words that make them victims.',
    why: 'It makes people victims.',
    sources: ['gov-incl', 'nhs-incl-disab']
  },
  'victim of an illness': {
    match: {
      ...Object.fromEntries(
        illnesses
          .filter((illness) => illness !== 'mental health')
          .flatMap((illness) => [
            [`${illness} victim`, `person with ${namesOf(illness)}`],
            [`${illness} victims`, `people with ${namesOf(illness)}`],
            [`victim of ${illness}`, `person with ${namesOf(illness)}`],
            [`victims of ${illness}`, `people with ${namesOf(illness)}`]
          ])
      ),
      'stroke victim': 'person who has had a stroke',
      'stroke victims': 'people who have had a stroke',
      'heart attack victim': 'person who has had a heart attack',
      'heart attack victims': 'people who have had a heart attack'
    },
    verdict: 'usually',
    why: 'It makes people passive. Only somebody who did wrong leaves victims.',
    sources: ['gov-incl', 'nhs-incl-disab', 'deep']
  },
  'suffer in silence': {
    match: { 'suffer in silence': [], 'suffering in silence': [], 'suffers in silence': [] },
    verdict: 'context',
    say: 'Say how to get help. “In silence” puts it on the person.',
    why: 'It is about misery, and not about where to get help.',
    sources: ['house']
  },
  'battle with cancer': {
    match: {
      'is battling cancer': 'has cancer',
      'are battling cancer': 'have cancer',
      'was battling cancer': 'had cancer',
      'battling cancer': 'with cancer',
      'brave battle': [],
      'battle with cancer': []
    },
    // The rule about words for death speaks of these.
    fine: ['lost', 'loses', 'losing'].flatMap((verb) =>
      ['his', 'her', 'their', 'the', 'a'].map((whose) => `${verb} ${whose} battle with cancer`)
    ),
    verdict: 'context',
    say: 'Say what happens, such as treatment. A “battle” makes death a defeat.',
    why: 'It suggests that people who die did not try.',
    sources: ['macmillan']
  },
  diabetic: {
    match: {
      diabetics: 'people with diabetes',
      'a diabetic': 'a person with diabetes',
      'type 1 diabetics': 'people with type 1 diabetes',
      'type 2 diabetics': 'people with type 2 diabetes',
      'a type 1 diabetic': 'a person with type 1 diabetes',
      'a type 2 diabetic': 'a person with type 2 diabetes',
      ...named('diabetic', (who) => `${who} with diabetes`),
      ...oneNamed('a diabetic', (who) => `${who} with diabetes`),
      ...being('diabetic', 'diabetes'),
      'known diabetic': 'person with diabetes',
      'brittle diabetic': []
    },
    verdict: 'usually',
    say: 'Name the person first, then the diabetes.',
    why: 'It makes the illness the person.',
    sources: ['nhs-az', 'gov-incl', 'langdiab']
  },
  epileptic: {
    match: {
      epileptics: 'people with epilepsy',
      'an epileptic': 'a person with epilepsy',
      ...named('epileptic', (who) => `${who} with epilepsy`),
      ...oneNamed('an epileptic', (who) => `${who} with epilepsy`),
      ...being('epileptic', 'epilepsy'),
      'known epileptic': 'person with epilepsy',
      'epileptic fit': 'epileptic seizure',
      'epileptic fits': 'epileptic seizures'
    },
    verdict: 'usually',
    say: 'Name the person first, then the epilepsy.',
    why: 'It makes the illness the person.',
    sources: ['nhs-az', 'gov-incl']
  },
  'other people named by a condition': {
    match: {
      asthmatics: 'people with asthma',
      'an asthmatic': 'a person with asthma',
      ...named('asthmatic', (who) => `${who} with asthma`),
      ...oneNamed('an asthmatic', (who) => `${who} with asthma`),
      ...being('asthmatic', 'asthma'),
      'known asthmatic': 'person with asthma',
      haemophiliacs: 'people with haemophilia',
      'a haemophiliac': 'a person with haemophilia',
      anorexics: 'people with anorexia',
      'an anorexic': 'a person with anorexia',
      ...named('anorexic', (who) => `${who} with anorexia`),
      ...oneNamed('an anorexic', (who) => `${who} with anorexia`),
      bulimics: 'people with bulimia',
      'a bulimic': 'a person with bulimia',
      arthritics: 'people with arthritis',
      'an arthritic': 'a person with arthritis',
      ...named('arthritic', (who) => `${who} with arthritis`),
      ...oneNamed('an arthritic', (who) => `${who} with arthritis`),
      ...named('brain damaged', (who) => `${who} with a brain injury`),
      ...being('brain damaged', 'a brain injury'),
      stutterer: 'person who stammers',
      stutterers: 'people who stammer',
      stammerer: 'person who stammers',
      stammerers: 'people who stammer',
      ...named(['HIV infected', 'HIV positive'], (who) => `${who} living with HIV`),
      ...named('HIV', (who) => `${who} living with HIV`),
      'HIV carrier': 'person living with HIV',
      'HIV carriers': 'people living with HIV'
    },
    verdict: 'usually',
    say: 'Name the person before the condition.',
    why: 'It makes the illness the person.',
    sources: ['nhs-incl-disab', 'mind-style', 'headway', 'stamma', 'people-first-hiv']
  },
  'a dyslexic': {
    match: {
      dyslexics: 'dyslexic people',
      'a dyslexic': 'a dyslexic person',
      paraplegics: 'people with paraplegia',
      'a paraplegic': 'a person with paraplegia',
      quadriplegics: 'people with a spinal cord injury',
      'a quadriplegic': 'a person with a spinal cord injury',
      tetraplegics: 'people with a spinal cord injury'
    },
    verdict: 'context',
    why: 'The noun is a label. “Dyslexic people” is what dyslexic people say.',
    sources: ['bda-dyslexia', 'house']
  },
  'obese people': {
    match: {
      ...named('obese', (who) => `${who} living with obesity`),
      ...named(['morbidly obese', 'super obese'], (who) => `${who} living with severe obesity`),
      'fat people': 'people with a higher weight',
      'fat children': 'children with a higher weight',
      'is morbidly obese': 'is living with severe obesity',
      'are morbidly obese': 'are living with severe obesity',
      'was morbidly obese': 'was living with severe obesity',
      'morbidly obese': 'living with severe obesity',
      'morbid obesity': 'severe obesity'
    },
    verdict: 'usually',
    say: 'Say “living with obesity”, with the person first.',
    why: 'Shame keeps people away from care.',
    sources: ['obesity-uk', 'bda-weight']
  },
  'obesity crisis': {
    match: {
      'obesity epidemic': 'rise in obesity',
      'obesity crisis': 'rise in obesity',
      'obesity time bomb': 'rise in obesity',
      'obesity timebomb': 'rise in obesity',
      'war on obesity': [],
      'fight against obesity': [],
      'battle of the bulge': []
    },
    verdict: 'usually',
    say: 'Say what will help people, not that there is a war.',
    why: 'Words of war turn on the people themselves.',
    sources: ['bda-weight']
  },
  addict: {
    match: {
      'drug addict': 'person who is dependent on drugs',
      'drug addicts': 'people who are dependent on drugs',
      'heroin addict': 'person who is dependent on heroin',
      'heroin addicts': 'people who are dependent on heroin',
      addicts: 'people with an addiction',
      'an addict': 'a person with an addiction',
      junkie: 'person who uses drugs',
      junkies: 'people who use drugs',
      druggie: 'person who uses drugs',
      druggies: 'people who use drugs',
      'drug abuser': 'person who uses drugs',
      'drug abusers': 'people who use drugs',
      'drug user': 'person who uses drugs',
      'drug users': 'people who use drugs',
      'substance abuser': 'person who uses drugs',
      'substance abusers': 'people who use drugs'
    },
    verdict: 'usually',
    why: 'Shame keeps people from asking for help.',
    sources: ['phe-addiction']
  },
  alcoholic: {
    match: {
      alcoholics: 'people who are dependent on alcohol',
      'an alcoholic': 'a person who is dependent on alcohol'
    },
    verdict: 'context',
    why: 'It is a label, though people in recovery use it of themselves.',
    sources: ['phe-addiction']
  },
  'drug abuse': {
    match: {
      'drug abuse': 'drug use',
      'alcohol abuse': 'alcohol problems',
      'substance abuse': ['drug and alcohol problems'],
      'drug and alcohol abuse': 'drug and alcohol problems',
      'alcohol and drug abuse': 'alcohol and drug problems'
    },
    verdict: 'usually',
    why: '“Abuse” puts the blame on people.',
    sources: ['phe-addiction']
  },
  'clean of drugs': {
    match: {
      'get clean': 'stop using drugs',
      'got clean': 'stopped using drugs',
      'getting clean': 'stopping drugs',
      'stay clean': 'stay off drugs',
      'staying clean': 'staying off drugs',
      'dirty needle': 'used needle',
      'dirty needles': 'used needles',
      'dirty urine': [],
      'dirty sample': [],
      'clean sample': []
    },
    verdict: 'context',
    say: 'Say what the test showed. “Clean” and “dirty” judge people.',
    why: '“Clean” and “dirty” judge people.',
    sources: ['phe-addiction']
  },
  'spontaneous abortion': {
    match: {
      'spontaneous abortion': 'miscarriage',
      'spontaneous abortions': 'miscarriages',
      'missed abortion': 'missed miscarriage',
      'incomplete abortion': 'incomplete miscarriage',
      'blighted ovum': 'early miscarriage',
      'products of conception': 'pregnancy tissue',
      'habitual aborter': [],
      'habitual aborters': [],
      'habitual abortion': 'repeated miscarriages',
      'recurrent abortion': 'repeated miscarriages'
    },
    verdict: 'always',
    say: 'Say that the person has had several miscarriages.',
    why: 'After the loss of a baby, these words hurt.',
    sources: ['rebirth', 'nhs-az']
  },
  'geriatric mother': {
    match: {
      'geriatric mother': 'woman who is pregnant at 35 or over',
      'geriatric mothers': 'women who are pregnant at 35 or over',
      'geriatric pregnancy': 'pregnancy at 35 or over',
      'geriatric pregnancies': 'pregnancies at 35 or over',
      'elderly primigravida': 'person having a first baby at 35 or over',
      'advanced maternal age': []
    },
    verdict: 'always',
    say: 'Give the age, such as “pregnant at 35 or over”.',
    why: 'At 35, nobody is old.',
    sources: ['rebirth']
  },
  'failure to progress': {
    match: {
      'incompetent cervix': 'cervix that opens early',
      'cervical incompetence': 'a cervix that opens early',
      'failure to progress': 'labour that slows or stops',
      'failed induction': [],
      'poor maternal effort': [],
      'trial of labour': 'planned vaginal birth'
    },
    verdict: 'usually',
    say: 'Say what happened. Nobody’s body failed.',
    why: 'They say that a body failed.',
    sources: ['rebirth']
  },
  'normal birth': {
    match: {
      'normal birth': 'vaginal birth',
      'normal births': 'vaginal births',
      'normal vaginal birth': 'vaginal birth',
      'normal vaginal delivery': 'vaginal birth',
      'normal delivery': 'vaginal birth'
    },
    fine: ['normal birth weight', 'normal birth weights', 'normal delivery time', 'normal delivery times'],
    verdict: 'context',
    why: 'It ranks births.',
    sources: ['rebirth']
  },
  'unwanted pregnancy': {
    match: { 'unwanted pregnancy': 'unplanned pregnancy', 'unwanted pregnancies': 'unplanned pregnancies' },
    verdict: 'usually',
    why: 'NHS style says unplanned.',
    sources: ['nhs-az']
  }
} satisfies Record<string, PeopleWords>

function suffering(how: 'from' | 'with'): Record<string, string> {
  return {
    [`suffer ${how}`]: 'have',
    [`suffers ${how}`]: 'has',
    [`suffered ${how}`]: 'had',
    [`suffering ${how}`]: 'with',
    ...being(`suffering ${how}`, ''),
    [`been suffering ${how}`]: 'had'
  }
}

function namesOf(illness: string): string {
  return illness === 'allergy' ? 'an allergy' : illness === 'mental health' ? 'mental health problems' : illness
}
