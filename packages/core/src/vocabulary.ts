/** The words the whole product shares: kinds of communication, chapters of the guide, groups of people, levels. */

export const kinds = [
  'letter',
  'leaflet',
  'web-page',
  'sms',
  'email',
  'social',
  'poster',
  'easy-read',
  'consent',
  'press',
  'general'
] as const

/** What sort of communication a draft is. */
export type Kind = (typeof kinds)[number]

export const kindNames: Record<Kind, string> = {
  letter: 'Letter',
  leaflet: 'Leaflet',
  'web-page': 'Web page',
  sms: 'Text message',
  email: 'Email',
  social: 'Social post',
  poster: 'Poster',
  'easy-read': 'Easy Read',
  consent: 'Consent or patient information sheet',
  press: 'Press release',
  general: 'Any communication'
}

/** Chapters of the guide, in the order people read them. A rule's folder has its chapter's name. */
export const chapters = {
  'contact-and-access': 'Contact and access',
  'words-about-people': 'Words about people',
  'plain-language': 'Plain language',
  readability: 'Easy to read',
  'dates-times-numbers': 'Dates, times and numbers',
  structure: 'Headings and lists',
  links: 'Links',
  'images-and-media': 'Pictures and media',
  tables: 'Tables',
  'colour-and-type': 'Colour and type',
  forms: 'Forms',
  controls: 'Buttons and other controls',
  'whole-page': 'The page as a whole',
  letters: 'Letters',
  'text-messages': 'Text messages',
  emails: 'Emails',
  'social-media': 'Social media',
  'easy-read': 'Easy Read',
  consent: 'Consent and patient information',
  press: 'Press releases',
  posters: 'Posters'
} as const

export type Chapter = keyof typeof chapters

/** The groups of people a rule can help, as the guide names them. */
export const people = [
  'everyone',
  'Disabled people',
  'blind people and screen reader users',
  'people with low vision',
  'colour-blind people',
  'Deaf people who use British Sign Language',
  'people with hearing loss',
  'people who find speaking hard',
  'people with a learning disability',
  'autistic people',
  'dyslexic people',
  'people with ADHD',
  'people with dyscalculia or low numeracy',
  'people with memory, thinking or attention difficulties, including dementia and brain injury',
  'people with mental health conditions, anxiety or distress',
  'people with mobility or dexterity impairments',
  'people with epilepsy or vestibular conditions',
  'people who find reading hard',
  'people who are new to English',
  'people on low incomes or with little data',
  'older people'
] as const

export type People = (typeof people)[number]

export const severities = ['error', 'warning', 'suggestion'] as const

export type Severity = (typeof severities)[number]

/** What comms staff read instead of error, warning and suggestion. */
export const severityNames: Record<Severity, string> = {
  error: 'Must fix',
  warning: 'Should fix',
  suggestion: 'Could be better'
}

/** Who puts a fault right: whoever writes the words, or whoever builds the page they stand on. */
export type Mender = 'writer' | 'developer'
