import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { expect, test } from 'vitest'
import { isBundle, readEntries, root } from '../../../scripts/entries.ts'

/** The sandbox is used whole or not at all. */
const entries = readEntries().filter(entry => !isBundle(entry) && entry.subpath !== './emulator')

/** Whatever package.json says of side effects, esbuild looks for them itself in what is ours. */
const lookItself: Plugin = {
  name: 'look-itself',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /.*/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'resolved') return undefined
      if (!/^[./]/.test(path)) return { path, external: true, sideEffects: false }
      const resolved = await resolve(path, { ...from, pluginData: 'resolved' })
      return { ...resolved, sideEffects: true }
    })
  },
}

test.each(entries)(
  'all of $subpath that is not used is left out by esbuild, whose eye for side effects is the sharpest',
  async ({ output }) => {
    const { outputFiles, warnings } = await build({
      stdin: { contents: `import './dist/${output}.js'`, resolveDir: fileURLToPath(root) },
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [lookItself],
    })
    expect(warnings).toEqual([])
    expect(outputFiles[0]!.text.trim()).toBe('')
  },
)
