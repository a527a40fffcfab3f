import { daleChall } from 'dale-chall'
import { spache } from 'spache'

// Everyday words that lists made long ago, in the USA, for children do not have; and the words of a visit to the doctor.
const ours = `
  abuse abused access action active activities activity adult advice advocate ageing alcohol allergic allergies allergy
  ambulance angry ankle anxiety anxious app appointment appointments april area armchair arrange aspirin asthma august
  autism autistic available avoid aware awareness balance benefits bin biscuit bisexual bladder blanket blister blood
  blue body booking bowel boyfriend bra braille brain bruise buggy bully bullying bus calm calorie camera cancel cancer
  card cardigan care carer cash cells centre chair check checkup chemist childcare cinema claim clinic college comment
  common community complain complaint complete computer condition confused contact control cough council counsellor
  covid crayon create crisps date deaf december decision delete dementia dentist deodorant depressed depression details
  diabetes diary diet difficult disability disabled discuss disease dizzy document drug drugs dummy duvet earphones
  education effort email emergency energy english equipment everyday exam example exercise experience explain factory
  faint famous february feedback female fill finger fit flannel flu form friday gay gender germs girlfriend google
  government gran grandad handrail harm headache headset health healthcare healthy hearing helper homeless hoover
  hormone hospital hospitals housing hygiene id image important include infected infection information inhaler
  injection injury internet interpreter issue itch itchy jab jabs january job joint july june keyboard kidney kit
  knickers laptop large leaflet lesbian letter lift link list liver local london loo loop lounge lung main male manage
  march mask may medical meet meeting member memory mental message midwife minibus mobile modern mole monday mood
  mosque mum muscle muscles museum nan nappies nappy nhs nipple normal normally nosebleed november nurse october okay
  online opening operation optician option organisation pain painful painkiller panic paper paracetamol parcel parking
  password patient penis pension perfect period personal pharmacist pharmacy phone photo physical pizza plan plaster
  police poo postcode pram pregnancy pregnant prepare prescription pressure print private problem professional project
  protein pyjamas quality questionnaire queue quiet race ramp rash recently receptionist recorder reduce regular
  relationship relax religion report respond result results review rights risk safe safety sample saturday scan scarf
  scissors scratch screen separate september serious service session sex sexual shampoo sight sign skill skin sleep
  smoker smoking sneeze snore social society someone special staff stomach stress stroke sunday sunscreen supermarket
  support supporter surgery survey swelling swollen symptom syringe tablet taxi team teenage teenager telephone
  television temple test testicles testing text themselves therapist therapy throughout thursday tick tired tissue
  toddler toilet toothpaste tram trans translate translator treat treatment trousers trust tuesday tummy tv type update
  upset urgent urine user vaccination vaccine vagina vape vegetable vein video virus vomit vote vulnerable wait waiting
  wallet wardrobe website wednesday wee weekday weekend weight wellbeing wheelchair wheelchairs whether wifi worker
  workshop worry wound wrist x-ray yawn yoghurt zoom
`
  .trim()
  .split(/\s+/)

let common: Set<string> | undefined

/** Whether most people know a word or the word it comes from: the lists of Dale and Chall, and Spache, and our own. */
export function isCommon(word: string): boolean {
  common ??= new Set([...daleChall, ...spache, ...ours].map((one) => one.toLowerCase()))
  const known = common
  return [word, ...american(word)].some((one) => known.has(one) || stemsOf(one).some((stem) => known.has(stem)))
}

/** The lists are American: “colour” stands there as “color”. */
function american(word: string): string[] {
  return [word.replace(/our/, 'or'), word.replace(/is(e[ds]?|ing|ation)$/, 'iz$1'), word.replace(/tre(s?)$/, 'ter$1')]
    .concat(word.replace(/ll(ed|ing|er)/, 'l$1'), word.replace(/ogue/, 'og'))
    .filter((one) => one !== word)
}

const endings = "'s ' s es ed d ing er r ers rs est st ly y ful less ness".split(' ')
const openings = ['un', 're']

/** What a word may come from: “stopped” from “stop”, “stoppe”, “stopp” and more that are no words. */
export function stemsOf(word: string): string[] {
  const found: string[] = []
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue
    const stem = word.slice(0, -ending.length)
    found.push(stem, `${stem}e`)
    if (/i$/.test(stem)) found.push(`${stem.slice(0, -1)}y`)
    if (/([bdfglmnprt])\1$/.test(stem)) found.push(stem.slice(0, -1))
  }
  for (const opening of openings) if (word.startsWith(opening)) found.push(word.slice(opening.length))
  return found
}
