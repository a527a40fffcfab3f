import { type Chapter, chapters, kindNames, kinds, people, type Rule, severityNames } from '@allclear/core'
import { pathOf } from './rule-page.ts'

/** The guide's first page: every rule by chapter, by kind of communication and by who it helps. */
export function indexPage(rules: readonly Rule[]): string {
  const published = rules.filter((rule) => rule.sources.length > 0).length
  return `# The best-practice guide

How to write health communications that everyone can use.
Each page is one rule. allclear checks your drafts against the same rules.

## What this guide rests on

- Rules from published standards: ${published}
- Rules that are our own judgement: ${rules.length - published}
- Rules agreed with people they help: none yet

Each page says who says so, and how much of it we have read.

## What the levels mean

- ${severityNames.error}: people may be harmed, hurt, or unable to use what you sent.
- ${severityNames.warning}: some people will find it hard to use.
- ${severityNames.suggestion}: a change worth thinking about.

## Find a rule

- [By chapter](#by-chapter)
- [By kind of communication](#by-kind-of-communication)
- [By who it helps](#by-who-it-helps)

## By chapter

${lists(
  (Object.keys(chapters) as Chapter[]).map((chapter) => [
    chapters[chapter],
    rules.filter((rule) => rule.chapter === chapter)
  ])
)}

## By kind of communication

These rules are for some kinds of communication only. All other rules are for every kind.

${lists(
  kinds
    .filter((kind) => kind !== 'general')
    .map((kind) => [kindNames[kind], rules.filter((rule) => rule.appliesTo?.includes(kind))])
)}

## By who it helps

${lists(people.map((group) => [sentenceCase(group), rules.filter((rule) => rule.whoItHelps.includes(group))]))}

This page is written by \`pnpm guide\`. Change the rules, not the page.
`
}

function lists(groups: readonly (readonly [heading: string, rules: readonly Rule[]])[]): string {
  return groups
    .filter(([, rules]) => rules.length > 0)
    .map(
      ([heading, rules]) => `### ${heading}\n\n${rules.map((rule) => `- [${rule.title}](${pathOf(rule)})`).join('\n')}`
    )
    .join('\n\n')
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
