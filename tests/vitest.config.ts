import { defineConfig } from 'vitest/config'

const conditions = ['@allclear/source', 'import', 'module', 'node', 'default']

/** Tests read the sources, so that nothing has to be built first. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    // On two processors, Vitest would keep one for itself.
    maxWorkers: '100%',
    testTimeout: 30_000
  }
})
