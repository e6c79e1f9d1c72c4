import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { readEntries, manifest, root } from '../../../../scripts/entries.ts'

/**
 * `process`: for Node and Bun, which find the package by its name; `undici`: the same over undici. `module`
 * and `script`: one file, with the package's bundles in it; a script leaves the global `suite`.
 */
export type Form = 'process' | 'undici' | 'module' | 'script'

const PROCESS: BuildOptions = {
  entryPoints: ['tests/suites/conformance/runners/process.ts'],
  outfile: 'test-results/conformance/process.mjs',
  packages: 'external',
  format: 'esm',
  platform: 'node',
}

const FORMS: Readonly<Record<Form, BuildOptions>> = {
  process: PROCESS,
  undici: { ...PROCESS, outfile: 'test-results/conformance/undici.mjs', plugins: [overUndici()] },
  module: {
    entryPoints: ['tests/suites/conformance/runners/fetch.ts'],
    outfile: 'test-results/conformance/module.mjs',
    format: 'esm',
    platform: 'browser',
  },
  script: {
    entryPoints: ['tests/suites/conformance/runners/fetch.ts'],
    outfile: 'test-results/conformance/script.js',
    format: 'iife',
    globalName: 'suite',
    platform: 'browser',
  },
}

const made = new Map<Form, Promise<string>>()

/** Bundles the suite, once a process. @returns the path of the file */
export function bundleSuite(form: Form): Promise<string> {
  const known = made.get(form)
  if (known !== undefined) return known
  const bundling = bundle(FORMS[form])
  made.set(form, bundling)
  return bundling
}

async function bundle(options: BuildOptions): Promise<string> {
  const absWorkingDir = fileURLToPath(root)
  await build({
    ...options,
    absWorkingDir,
    bundle: true,
    target: 'es2022',
    logLevel: 'error',
    // Node's alone; the one case that imports it is excepted elsewhere.
    external: ['@peculiar/webcrypto'],
    plugins: options.platform === 'browser' ? [subject()] : (options.plugins ?? []),
  })
  return fileURLToPath(new URL(options.outfile!, root))
}

/** Gives the cases, in the place of the package, what sends over undici. */
function overUndici(): Plugin {
  const path = fileURLToPath(new URL('over-undici.ts', import.meta.url))
  return {
    name: 'over-undici',
    setup(builder) {
      builder.onResolve({ filter: new RegExp(`^${manifest.name}$`) }, ({ importer }) =>
        importer === path ? { path: manifest.name, external: true } : { path },
      )
    },
  }
}

/** Takes the package's self-contained files where there are any, and its modules otherwise. */
function subject(): Plugin {
  const entries = readEntries()
  const bundles = new Map(
    entries.filter(entry => entry.output.startsWith('bundle/')).map(entry => [entry.source, entry.output]),
  )
  return {
    name: 'subject',
    setup(builder) {
      builder.onResolve({ filter: new RegExp(`^${manifest.name}(/|$)`) }, ({ path }) => {
        const entry = entries.find(({ subpath }) => subpath === `.${path.slice(manifest.name.length)}`)
        if (entry === undefined) return { errors: [{ text: `${path} is not an entry of package.json` }] }
        return { path: fileURLToPath(new URL(`dist/${bundles.get(entry.source) ?? entry.output}.js`, root)) }
      })
    },
  }
}
