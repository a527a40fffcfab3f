import type { Phrase } from '@allclear/core'

/** What each word becomes when somebody says it. */
const said: Readonly<Record<string, string>> = {
  recommended: 'we recommend that',
  advised: 'we advise that',
  suggested: 'we suggest that',
  anticipated: 'we expect that',
  expected: 'we expect that',
  envisaged: 'we expect that',
  felt: 'we think that',
  considered: 'we think that',
  understood: 'we understand that',
  acknowledged: 'we know that',
  appreciated: 'we know that',
  recognised: 'we know that',
  hoped: 'we hope that'
}

/** Phrases that hide who says so: our own, after the NHS voice. Those with shorter words for them are wordy phrases. */
export const impersonal: readonly Phrase[] = [
  ...Object.entries(said).map(([one, we]): Phrase => ({ words: `it is ${one} that`, suggest: [we] })),
  { words: 'it has been decided that', suggest: ['we have decided that'] },
  { words: 'it has been agreed that', suggest: ['we have agreed that'] },
  ...['vital', 'imperative', 'mandatory', 'compulsory'].map(
    (one): Phrase => ({
      words: `it is ${one} that you`,
      suggest: ['you must']
    })
  ),
  ...['it should be noted that', 'it must be noted that', 'it is worth noting that'].map(
    (one): Phrase => ({ words: one })
  ),
  { words: 'it is advisable to' },
  { words: 'it would be appreciated if you', suggest: ['please'] }
]
