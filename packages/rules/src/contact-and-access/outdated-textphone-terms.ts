import { type Hit, type Phrase, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'

const relay = ['minicom', 'typetalk', 'text relay', 'next generation text', 'next generation text service', 'ngt lite']
const textphone = ['textphone', 'text phone', 'tty', 'tdd']
const words: readonly Phrase[] = [
  ...relay.map((words): Phrase => ({ words, suggest: ['Relay UK'] })),
  // Relay UK can still be called from a textphone, so a person looks.
  ...textphone.map((words): Phrase => ({ words, suggest: ['Relay UK'], ask: true })),
  { words: 'fax', note: 'Few people have a fax machine. Give an email address instead.' }
]

export default rule({
  id: 'outdated-textphone-terms',
  chapter: 'contact-and-access',
  severity: 'warning',
  title: 'Name the text and relay services people use now',
  why: 'Old text services have closed. A number that nobody answers shuts Deaf people out.',
  whoItHelps: [
    'Deaf people who use British Sign Language',
    'people with hearing loss',
    'people who find speaking hard'
  ],
  sources: [cite('nhs-messages', 'examples'), cite('rnid', 'Relay UK')],
  cannotSee: 'Whether somebody still answers the old number.',
  examples: [
    { avoid: '«Minicom»: 0113 496 0123', better: 'Relay UK: 0113 496 0123' },
    { avoid: 'You can also call us with «Text Relay».', better: 'You can also call us with Relay UK.' },
    { avoid: 'Phone 0113 496 0123 or send a «fax» to 0113 496 0124.' },
    { avoid: '«Fax» no. 0113 496 0124' },
    { avoid: '«Textphone» users can call 18001 0113 496 0123.' },
    {
      avoid:
        'Helpline: 0113 496 0600 (Mon to Thurs 9am to 5pm, Fri 9am to 4pm). Email: help@example.org. «Text Relay» calls welcome.'
    },
    { fine: 'To use Relay UK, call 18001 then 0113 496 0123.' },
    { fine: 'Call 800-555-0123 (TTY: 711).' },
    { fine: 'We no longer take fax orders.' },
    { fine: 'The museum has a minicom from 1985.' }
  ],
  check: phrases(words, {
    message: ({ phrase, text }) =>
      phrase.note ??
      (phrase.ask
        ? `Check that this still works. Most people now use Relay UK, not “${text}”.`
        : `Say “Relay UK”. “${text}” is no longer in use.`),
    unless: (hit) => isHistory(hit) || (hit.phrase.words === 'fax' && !isNumberNext(hit)),
    names: 'read'
  })
})

const wayToReach = /\d[\d ()-]{8,}\d|\b(?:call|contact|ring|phone|telephone|text|dial|users?|reach)\b/i
const american = /\b711\b|\b8\d\d-\d{3}-\d{4}/

/** A way to get in touch has a number or a word of contact by it. American lines are something else. */
function isHistory({ block: { text }, start, end }: Hit): boolean {
  const near = `${text.slice(Math.max(0, start - 80), start)}|${text.slice(end, end + 80)}`
  return !wayToReach.test(near) || american.test(near)
}

function isNumberNext({ block: { text }, end }: Hit): boolean {
  return /^(?: (?:number|no|us|to|on|it|the form|at|is)\b\.?)*:? ?\(?[+0]\d/.test(text.slice(end, end + 40))
}
