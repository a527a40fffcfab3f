import { expect, test } from 'vitest'
import { findMasked, maskPlaceholders } from './mask.ts'
import { joinRanges } from './ranges.ts'
import { readSentences } from './sentences.ts'

// A bar stands between two sentences.
const cases = {
  titles: [
    'Dr Lee is away. | Ask Dr. Patel.',
    'Mr. and Mrs. Shah came. | Ms. Lee did not.',
    'See Prof. Khan or Revd. Cole. | Then go home.',
    'Ask Mx. Ray. | They can help.',
    'Ask your Dr. | They can help.'
  ],
  addresses: [
    'Go to St. James’s Hospital. | It is near Mill Rd. station.',
    'Go to St Thomas’ Hospital. | Ask at the desk.',
    'Come to 12 High St. | Bring your letter.',
    'Write to 5 Park Ave., Leeds LS1 3AB. | We will write back.',
    'The postcode is SW1A 2AA. | Use the side door.',
    'Go to Flat 2B, 3 Hill Rd., Hull. | Ring the bell.'
  ],
  'short forms': [
    'Bring food, e.g. fruit. | Bring water.',
    'Bring food (e.g. Fruit). | Bring water.',
    'Call us, i.e. the ward. | We can help.',
    'Use the lift, ie the one on the left. | Then turn.',
    'Bring toys, books, etc. | They help.',
    'Bring toys, books etc. for the wait. | They help.',
    'It takes approx. 20 mins. | Then you can go.',
    'It takes approx. 20 mins. on most days. | Then you can go.',
    'It costs max. £5 vs. £10 elsewhere. | Pay by card.',
    'See Fig. 2 and Vol. 3, pp. 4 to 6. | Then sign.',
    'Our ref. is AB 12. | Tel. 020 7946 0000.',
    'Smith et al. found this. | It is new.',
    'Acme Ltd. runs the bus. | Acme Ltd. | It is free.'
  ],
  'numbers and money': [
    'The dose is 2.5 ml. | Take it once.',
    'It costs £3.50. | Pay at the desk.',
    'It costs £1,200.50 a year. | 3 people pay.',
    'Use lift No. 5. | Use door no. 6 on the left.',
    'Is it open? | No. | Come back on Monday.',
    'See section 4.2.1. | It is short.',
    'About 5.6 million people. | 1 in 10 is new.',
    'Version 2.0. | It is new.'
  ],
  dates: [
    'Come at 2.30pm. | Bring your letter.',
    'Come at 2.30 p.m. on Tuesday. | Bring a coat.',
    'Come at 2 p.m. on Tuesday.',
    'Come at 2 p.m. | Bring your letter.',
    'Come at 9 a.m. Monday. | Bring a coat.',
    'Come from 9 a.m. to 5 p.m. | Ring the bell.',
    'Come at 2pm. | Bring your letter.',
    'We open 7 a.m. - 8 p.m. (Monday to Friday). | Ring the bell.',
    'It is open 9am. to 5pm. | We close at 6pm. | Bring your letter.',
    'Come on Tues. 3 Sept. 2026. | Bring a coat.',
    'Come on 3 Jan. | Bring a coat.',
    'We are here Mon. to Fri. | Call us.'
  ],
  initials: [
    'Ask Dr A. Lee. | She can help.',
    'Ask Mary J. Smith. | She can help.',
    'J. Smith will call. | J. R. Shah will not.',
    'Take vitamin C. | Take it once a day.',
    'You have hepatitis B. | We can treat it.',
    'This is plan B. | See plan A.',
    'The U.K. Government says so. | The N.H.S. agrees.',
    'He moved to the U.S. | He likes it.'
  ],
  lists: [
    'Bring: your letter, your glasses and a pen. | Do not drive.',
    'You will need:',
    '1. Bring your letter.',
    '1. Wash your hands. | 2. Dry them.',
    'a) Wash your hands. | b) Dry them.',
    'What to bring',
    'Step 1. | Wash your hands.'
  ],
  addressed: [
    'Go to www.example.nhs.uk. | Then sign in.',
    'Go to https://example.nhs.uk/a.b/c.html?d=e.f. | Then sign in.',
    'Email hello.you@example.nhs.uk. | We reply in 2 days.',
    'Use example.nhs.uk to sign in. | Then open letter.pdf. | Print it.'
  ],
  placeholders: [
    'Dear {{name}}. | Come on {{date.short}}. | Bring a coat.',
    'Dear ((name)), come on ((date)). | Bring a coat.',
    'Come on [DATE] at [TIME]. | Bring a coat.',
    'Dear <<FirstName>>, come in. | {{name}} will see you.',
    'Call {{phone.main}} now. | ((team)) will help.'
  ],
  'marks that end a sentence': [
    'Can you come? | Yes! | Good.',
    'Stop!! | Go back.',
    'Really?! | Yes.',
    'What next... | We will call.',
    'Wait… and then call. | We will help.',
    'Wait ... then call. | We will help.',
    'Well… | We will help.'
  ],
  quotes: [
    'She said “Come in.” | We went in.',
    'She said "Come in." | We went in.',
    'She said ‘Come in.’ | We went in.',
    'She asked “Is it free?” and we said yes. | It is.',
    '“I was scared. | They helped.” | That is what Sam said.',
    '“It helped,” said Sam. | “I came back.”'
  ],
  brackets: [
    'Bring a coat (it is cold). | Bring water.',
    'Bring a coat. | (It is cold.) | Bring water.',
    'Bring a coat (It is cold!) and water. | Then wait.',
    'Use the lift (see p. 4). | Then turn.',
    'Ask for PALS (Patient Advice and Liaison Service). | They help.'
  ],
  odd: [
    'A&E is open. | ENT is not.',
    'Yahoo! mail works. | So does post.',
    'eConsult is open. | iPhones work.',
    'It is free. | eConsult is open.',
    'It is free. | nhs.uk has more.',
    '3 people came. | 4 did not.',
    'One sentence; still one sentence - and more – of it.',
    'Thanks!😀 | Call us.'
  ]
}

const split = (text: string) => {
  const masked = maskPlaceholders(text)
  return readSentences(masked, joinRanges(findMasked(masked))).map(({ start, end }) => text.slice(start, end))
}

for (const [name, texts] of Object.entries(cases))
  test.each(texts)(`${name}: %s`, (text) => {
    expect(split(text.replaceAll(' | ', ' '))).toEqual(text.split(' | '))
    expect(split(text.replaceAll(' | ', '\u00A0'))).toEqual(text.split(' | '))
  })

test('a space left out still ends a sentence', () => {
  expect(split('It works.It is new.')).toEqual(['It works.', 'It is new.'])
})

test('a line break ends a sentence', () => {
  expect(split('Ward 4\nMill Rd.\n12 High St.\nand more. Call us')).toEqual([
    'Ward 4',
    'Mill Rd.',
    '12 High St.',
    'and more.',
    'Call us'
  ])
})

test('what goes on without end is read in parts, each cut at a space', () => {
  const parts = split('some words '.repeat(4000))
  expect(parts.join(' ')).toBe('some words '.repeat(4000).trimEnd())
  expect(parts.map(({ length }) => length > 15_000 && length <= 20_000)).toEqual([true, true, false])
  expect(split('x'.repeat(30_000)).map(({ length }) => length)).toEqual([20_000, 10_000])
})
