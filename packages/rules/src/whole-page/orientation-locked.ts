import { openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { sheetRules } from '../sheet-rules.ts'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'orientation-locked',
  chapter: 'whole-page',
  severity: 'warning',
  title: 'Let people turn the screen either way',
  why: 'Some people have their phone or tablet fixed to a wheelchair. They cannot turn it round to read.',
  whoItHelps: ['people with mobility or dexterity impairments', 'people with low vision'],
  sources: [cite('wcag', '1.3.4 AA'), citeAxe('css-orientation-lock')],
  mendedBy: 'developer',
  cannotSee: 'Style sheets that stand outside the page, and scripts.',
  examples: [
    {
      avoid: '«<style>»@media (orientation: landscape) { body { transform: rotate(90deg) } }</style>',
      in: 'html'
    },
    { avoid: '«<style>»@media screen and (orientation:portrait){html{rotate:-.25turn}}</style>', in: 'html' },
    { fine: '<style>@media (orientation: portrait) { body { transform: rotate(360deg) } }</style>', in: 'html' },
    {
      fine: '<style>@media print and (orientation: portrait) { body { transform: rotate(90deg) } }</style>',
      in: 'html'
    },
    { fine: '<style>@media (orientation: portrait) { .arrow { transform: rotate(90deg) } }</style>', in: 'html' },
    { fine: '<style>@media (orientation: portrait) { p { margin: 0 } } body { rotate: 0turn }</style>', in: 'html' }
  ],
  *check(draft) {
    const turned = new Set<Element>()
    for (const { sheet, selector, declared, within } of sheetRules(draft, /orientation/i))
      if (within.some((one) => heldOneWay.test(one)) && isOfPage(selector) && isSideways(declared)) turned.add(sheet)
    for (const sheet of turned)
      yield { place: openingTag(draft, sheet), message: 'Take out what turns the page on its side.' }
  }
})

const heldOneWay = /^@media\b(?!.*\bprint\b).*\borientation\s*:\s*(?:portrait|landscape)/is

function isOfPage(selector: string): boolean {
  return selector.split(',').some((one) => /^(?:html|body|:root|\*|main)$/i.test(one.trim()))
}

/** Turned by a quarter, one way or the other. */
function isSideways(declared: string): boolean {
  const value = /(?:^|[;\s])(?:-webkit-|-ms-)?(?:transform|rotate)\s*:\s*([^;]+)/i.exec(declared)?.[1] ?? ''
  const degrees = Math.abs(degreesOf(value)) % 180
  return Math.abs(degrees - 90) < 2
}

const perUnit: Record<string, number> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 }

function degreesOf(value: string): number {
  const matrix = /matrix(?:3d)?\(([^)]*)\)/i.exec(value)?.[1]?.split(',').map(Number)
  if (matrix) return (Math.atan2(matrix[1] ?? 0, matrix[0] ?? 0) * 180) / Math.PI
  const [, number, unit = ''] =
    /(?:rotatez?\(|rotate3d\(\s*0\s*,\s*0\s*,\s*[\d.]+\s*,|^)\s*(-?[\d.]+)(deg|grad|rad|turn)/i.exec(value) ?? []
  return Number(number ?? 0) * (perUnit[unit.toLowerCase()] ?? 0)
}
