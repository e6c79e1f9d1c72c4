import { chmodSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'
import commonJsPackages from '@rollup/plugin-commonjs'
import json from '@rollup/plugin-json'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import esbuild, { minify } from 'rollup-plugin-esbuild'
import { ownEntries } from './scripts/cli/entries-plugin.ts'
import { licenses } from './scripts/cli/licenses-plugin.ts'
import { gate } from './scripts/gate/gate-plugin.ts'
import { pageFiles } from './scripts/page/files-plugin.ts'
import { commonJsEntries, isBundle, manifest, readEntries } from './scripts/entries.ts'

const target = 'es2022'
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
const entries = readEntries()
const toInput = chosen => Object.fromEntries(chosen.map(({ output, source }) => [output, source]))
const commands = [...new Set(Object.values(manifest.bin))].map(path =>
  path.replace('./dist/cli/', '').replace(/\.js$/, ''),
)

const isExternal = id => dependencies.some(name => id === name || id.startsWith(`${name}/`))
/** Packages that are ES modules alone: `require` of them fails in Jest and in Node before 20.19. */
const ES_MODULES = ['ky', '@noble/hashes', '@noble/ciphers']
const isBundledForCommonJs = id => ES_MODULES.some(name => id === name || id.startsWith(`${name}/`))

/** A package that is no dependency, so that its code is in ours. */
const BUNDLED = ['@rgrove/parse-xml']
const bundled = () => [
  nodeResolve({ resolveOnly: BUNDLED }),
  commonJsPackages({ include: BUNDLED.map(name => `**/node_modules/${name}/**`) }),
]

const shared = {
  treeshake: { moduleSideEffects: false },
  onLog(level, log) {
    if (level !== 'debug') throw Object.assign(new Error(log.message), { code: log.code })
  },
}

/** Chunks that hold a file of Node's say so in their names: the gate leaves them out. */
function chunkName({ moduleIds }) {
  return moduleIds.some(id => id.endsWith('.node.ts'))
    ? 'chunks/[name]-[hash].node.js'
    : 'chunks/[name]-[hash].js'
}

const library = {
  ...shared,
  input: toInput(entries.filter(entry => !isBundle(entry))),
  external: id => isBuiltin(id) || isExternal(id),
  output: {
    dir: 'dist',
    format: 'es',
    chunkFileNames: chunkName,
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
    minifyInternalExports: false,
  },
  plugins: [
    { name: 'clean', buildStart: () => rmSync('dist', { recursive: true, force: true }) },
    ...bundled(),
    esbuild({ target, tsconfig: false, charset: 'utf8' }),
    gate(),
    licenses(),
  ],
}

/**
 * The command: with the packages that it needs in it, so that who installs the library installs nothing more.
 * What it does is loaded when it is run.
 */
const cli = {
  input: Object.fromEntries(commands.map(command => [command, `src/cli/${command}.ts`])),
  external: id => isBuiltin(id),
  onLog(level, log) {
    // How other packages are written is theirs.
    const place = log.id ?? log.ids?.[0] ?? log.loc?.file ?? ''
    if (level !== 'debug' && !place.includes('/node_modules/'))
      throw Object.assign(new Error(log.message), { code: log.code })
  },
  output: {
    dir: 'dist/cli',
    format: 'es',
    chunkFileNames: '[name]-[hash].js',
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
  },
  plugins: [
    ownEntries(),
    nodeResolve({ preferBuiltins: true, exportConditions: ['node', 'import', 'default'] }),
    commonJsPackages(),
    json(),
    esbuild({ target: 'node20', tsconfig: false, charset: 'utf8' }),
    minify({ target: 'node20', charset: 'utf8' }),
    licenses(),
    {
      name: 'executable',
      writeBundle: () =>
        commands.forEach(command =>
          chmodSync(fileURLToPath(new URL(`dist/cli/${command}.js`, import.meta.url)), 0o755),
        ),
    },
  ],
}

/** What `require` gives. */
const commonjs = {
  ...shared,
  input: toInput(commonJsEntries()),
  external: id => isBuiltin(id) || (isExternal(id) && !isBundledForCommonJs(id)),
  output: {
    dir: 'dist/cjs',
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    generatedCode: 'es2015',
    dynamicImportInCjs: false,
    minifyInternalExports: false,
  },
  plugins: [
    nodeResolve({ exportConditions: ['default'] }),
    commonJsPackages({ include: BUNDLED.map(name => `**/node_modules/${name}/**`) }),
    esbuild({ target, tsconfig: false, charset: 'utf8' }),
    licenses(),
  ],
}

/** A file that needs nothing else, for pages, Deno by URL and edge functions without a bundler. */
const toBundle = entry => ({
  ...shared,
  input: toInput([entry]),
  output: { dir: 'dist', format: 'es', inlineDynamicImports: true, generatedCode: 'es2015' },
  plugins: [
    nodeResolve({ browser: true }),
    commonJsPackages({ include: BUNDLED.map(name => `**/node_modules/${name}/**`) }),
    esbuild({ target, tsconfig: false, charset: 'utf8' }),
    minify({ target, charset: 'utf8' }),
    gate(),
  ],
})

/** The sandbox's page: one document, one script, one style, in the module graph of no entry. */
export const page = {
  ...shared,
  input: { page: 'src/page/main.ts' },
  output: { dir: 'dist/page', format: 'iife', inlineDynamicImports: true, generatedCode: 'es2015' },
  plugins: [
    nodeResolve({ browser: true }),
    esbuild({ target, tsconfig: false, charset: 'utf8' }),
    minify({ target, charset: 'utf8', legalComments: 'inline' }),
    pageFiles(),
    licenses(),
  ],
}

export default [library, cli, commonjs, ...entries.filter(isBundle).map(toBundle), page]
