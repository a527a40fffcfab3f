import type { PeopleWords } from '../people.ts'

const unreached = {
  groups: 'groups we do not reach yet',
  group: 'group we do not reach yet',
  communities: 'communities we do not reach yet',
  community: 'community we do not reach yet',
  people: 'people we do not reach yet',
  patients: 'patients we do not reach yet',
  families: 'families we do not reach yet',
  populations: 'people we do not reach yet',
  audiences: 'people we do not reach yet',
  individuals: 'people we do not reach yet'
}

/** People as services see them. */
export const services = {
  'hard to reach': {
    match: {
      ...Object.fromEntries(Object.entries(unreached).map(([who, instead]) => [`hard to reach ${who}`, instead])),
      ...Object.fromEntries(Object.entries(unreached).map(([who, instead]) => [`difficult to reach ${who}`, instead])),
      'hard to reach': []
    },
    verdict: 'usually',
    say: 'Say whom you do not reach yet, and what is in their way.',
    why: 'It is the service that does not reach people.',
    sources: ['coproduction', 'vivensa']
  },
  'service user': {
    match: {
      'service user': ['person who uses our services', 'patient'],
      'service users': ['people who use our services', 'patients']
    },
    verdict: 'usually',
    say: 'Say “people” or “you”, or say who they are.',
    why: 'It sounds cold. NHS style says people, or patients.',
    sources: ['nhs-az']
  },
  clients: {
    match: { clients: ['people', 'patients'] },
    verdict: 'context',
    why: 'It sounds as if people were buying something.',
    sources: ['nhs-az']
  },
  'informal carer': {
    match: {
      'informal carer': ['unpaid carer', 'carer'],
      'informal carers': ['unpaid carers', 'carers'],
      'informal care': 'unpaid care',
      'unpaid caregiver': 'unpaid carer',
      'unpaid caregivers': 'unpaid carers',
      'informal caregiver': 'unpaid carer',
      'informal caregivers': 'unpaid carers',
      caregiver: 'carer',
      caregivers: 'carers',
      'care giver': 'carer',
      'care givers': 'carers'
    },
    verdict: 'usually',
    why: 'There is nothing informal about it. The UK word is carer.',
    sources: ['nhs-az']
  },
  'care worker': {
    match: { 'care worker': 'paid carer', 'care workers': 'paid carers' },
    verdict: 'context',
    why: 'NHS research found that people were not sure who is meant.',
    sources: ['nhs-az']
  },
  'carer burden': {
    match: {
      'carer burden': 'pressure on carers',
      'caregiver burden': 'pressure on carers',
      'burden on carers': 'pressure on carers',
      'burden of care': 'work of caring',
      'burden of caring': 'work of caring'
    },
    verdict: 'usually',
    why: 'It calls people a burden.',
    sources: ['deep']
  }
} satisfies Record<string, PeopleWords>
