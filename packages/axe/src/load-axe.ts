import type axe from 'axe-core'

type AxeCore = typeof axe

let loaded: Promise<AxeCore> | undefined

/** The one axe-core that every run shares, loaded when it is first wanted. What it leaves behind as globals is put back. */
export function loadAxe(): Promise<AxeCore> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<AxeCore> {
  const globals = ['axe', '__core-js_shared__'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const
  )
  const { default: axeCore } = await import('axe-core')
  for (const [name, before] of globals) {
    if (before) Object.defineProperty(globalThis, name, before)
    else Reflect.deleteProperty(globalThis, name)
  }
  return axeCore
}
