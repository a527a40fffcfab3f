import type { Phrase } from '@allclear/core'

/** Public bodies, services and charities that have gone or have another name now, with the name to use. Not yet checked by anybody who works there. */
// biome-ignore format: one entry a line
export const oldNames: readonly Phrase[] = [
  { words: 'Action on Hearing Loss', suggest: ['RNID'] },
  { words: 'CCG', exact: true, forms: 'noun', suggest: ['integrated care board'] },
  { words: 'Choose and Book', exact: true, suggest: ['NHS e-Referral Service'] },
  { words: 'clinical commissioning group', forms: 'noun', suggest: ['integrated care board'] },
  { words: 'Commission for Social Care Inspection', suggest: ['Care Quality Commission'] },
  { words: 'CRB check', exact: true, forms: 'noun', suggest: ['Disclosure and Barring Service (DBS) check'] },
  { words: 'Criminal Records Bureau', suggest: ['Disclosure and Barring Service'] },
  { words: 'Disability Rights Commission', suggest: ['Equality and Human Rights Commission'] },
  { words: 'Health Education England', suggest: ['NHS England'] },
  { words: 'Health Protection Agency', suggest: ['UK Health Security Agency'] },
  { words: 'Healthcare Commission', exact: true, suggest: ['Care Quality Commission'] },
  { words: 'HEE', exact: true, suggest: ['NHS England'] },
  { words: 'IAPT', exact: true, suggest: ['NHS Talking Therapies'] },
  { words: 'IAPT services', suggest: ['NHS Talking Therapies'] },
  { words: 'Improving Access to Psychological Therapies', suggest: ['NHS Talking Therapies'] },
  { words: 'National Institute for Clinical Excellence', suggest: ['National Institute for Health and Care Excellence'] },
  { words: 'National Institute for Health and Clinical Excellence', suggest: ['National Institute for Health and Care Excellence'] },
  { words: 'NHS Choices', suggest: ['the NHS website'] },
  { words: 'NHS Choices website', suggest: ['NHS website'] },
  { words: 'NHS Commissioning Board', suggest: ['NHS England'] },
  { words: 'NHS Digital', suggest: ['NHS England'] },
  { words: 'NHS Direct', suggest: ['NHS 111'] },
  { words: 'NHS Direct Wales', suggest: ['NHS 111 Wales'] },
  { words: 'NHS Improvement', suggest: ['NHS England'] },
  { words: 'NHSX', exact: true, suggest: ['NHS England'] },
  { words: 'PCT', exact: true, forms: 'noun', suggest: ['integrated care board'] },
  { words: 'PHE', exact: true, suggest: ['UK Health Security Agency', 'Office for Health Improvement and Disparities'] },
  { words: 'primary care trust', forms: 'noun', suggest: ['integrated care board'] },
  { words: 'Public Health England', suggest: ['UK Health Security Agency', 'Office for Health Improvement and Disparities'] },
  { words: 'Royal National Institute for the Blind', suggest: ['Royal National Institute of Blind People'] },
  { words: 'strategic health authorities', suggest: ['NHS England'] },
  { words: 'strategic health authority', suggest: ['NHS England'] },
  { words: 'sustainability and transformation partnership', forms: 'noun', suggest: ['integrated care system'] }
]

/** Their initials, which a rule about initials leaves to the rule about names. */
export const oldInitials: ReadonlySet<string> = new Set(
  oldNames.flatMap(({ words }) => /^\p{Lu}{2,}(?= |$)/u.exec(words)?.[0] ?? []).filter((short) => short !== 'NHS')
)
