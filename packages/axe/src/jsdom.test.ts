import { createDraft } from '@allclear/core'
import type { Element, ElementContent, Properties } from 'hast'
import { beforeEach, expect, test, vi } from 'vitest'
import { checkWithAxe } from './jsdom.ts'

const loaded = vi.hoisted(() => ({ jsdom: 0, broken: false }))

vi.mock('jsdom', async (original) => {
  loaded.jsdom++
  const { JSDOM, VirtualConsole } = await original<typeof import('jsdom')>()
  return {
    VirtualConsole,
    JSDOM: class extends JSDOM {
      constructor(...options: ConstructorParameters<typeof JSDOM>) {
        if (loaded.broken) throw new Error('out of order')
        super(...options)
      }
    }
  }
})

beforeEach(() => {
  loaded.broken = false
})

test('what needs no axe loads neither axe nor jsdom', async () => {
  const quiet = draft(element('p', {}, element('a', { href: '/times' }, { type: 'text', value: 'Clinic times' })))
  expect((await checkWithAxe(quiet, { rules: ['link-name'] })).axe?.violations).toEqual([])
  expect((await checkWithAxe(draft(element('input', {})), { rules: [] })).axe?.violations).toEqual([])
  expect((await checkWithAxe(draft(element('input', {})), { rules: ['color-contrast'] })).axe?.violations).toEqual([])
  expect(loaded.jsdom).toBe(0)
})

test('when it breaks, it says so, and tries again the next time', async () => {
  loaded.broken = true
  const { axe } = await checkWithAxe(draft(element('input', {})), { rules: ['label'] })
  expect(axe?.violations).toEqual([])
  expect(axe?.notChecked[0]?.why).toBe('axe could not run: out of order')
})

test('what axe finds is joined to the tree of the draft', async () => {
  const field = element('input', {})
  const one = draft(element('p', {}, field))
  const { axe } = await checkWithAxe(one, { rules: ['label'] })
  expect(axe?.violations).toEqual([{ id: 'label', element: field }])
  expect(axe?.violations[0]?.element).toBe(field)
  expect(one.axe).toBeUndefined()
  expect(loaded.jsdom).toBe(1)
})

test('it always says what was not looked at', async () => {
  const { axe } = await checkWithAxe(draft(element('input', {})), { rules: ['label'] })
  expect(axe?.notChecked).toContainEqual({ what: 'layout', why: 'it needs a real browser' })
})

test('an unknown rule is told, not thrown', async () => {
  const { axe } = await checkWithAxe(draft(element('input', {})), { rules: ['no-such-rule'] })
  expect(axe?.notChecked[0]?.why).toContain('no-such-rule')
})

function draft(...children: Element[]) {
  const source = '<'.repeat(10)
  return createDraft({ format: 'html', source, masked: source, tree: { type: 'root', children }, whole: false })
}

function element(tagName: string, properties: Properties, ...children: ElementContent[]): Element {
  const point = { line: 1, column: 1 }
  const position = { start: { ...point, offset: 0 }, end: { ...point, offset: 9 } }
  return { type: 'element', tagName, properties, children, position }
}
