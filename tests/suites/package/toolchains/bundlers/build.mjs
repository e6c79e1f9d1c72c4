// `node build.mjs <bundler> [esm|cjs]`: bundles entry.js into out/<bundler>/, for Node as for a browser.
import { join } from 'node:path'
import process from 'node:process'

const [bundler] = process.argv.slice(2)
const entry = join(process.cwd(), 'entry.js')
const path = join(process.cwd(), 'out', bundler)

/** webpack and rspack take the same options. @returns {object} */
const options = {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { entry },
  output: {
    path,
    filename: '[name].mjs',
    chunkFormat: 'module',
    library: { type: 'module' },
    chunkLoading: 'import',
    module: true,
  },
  experiments: { outputModule: true },
}

/** A warning of a bundler is a fault of the package. */
function finish(error, stats) {
  if (error) throw error
  if (stats.hasErrors() || stats.hasWarnings()) {
    const { errors = [], warnings = [] } = stats.toJson({ errors: true, warnings: true })
    const problems = [...errors, ...warnings].filter(
      ({ message }) => !/size limit|asset size|entrypoint size|code splitting/i.test(message),
    )
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  }
}

const build = {
  async webpack() {
    const { default: webpack } = await import('webpack')
    await new Promise((resolve, reject) =>
      webpack(options, (error, stats) => (error ? reject(error) : resolve(finish(error, stats)))),
    )
  },
  async rspack() {
    const { rspack } = await import('@rspack/core')
    const { experiments, ...rest } = options
    await new Promise((resolve, reject) =>
      rspack(rest, (error, stats) => (error ? reject(error) : resolve(finish(error, stats)))),
    )
  },
  async esbuild() {
    const { build: run } = await import('esbuild')
    const { warnings } = await run({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      outdir: path,
      outExtension: { '.js': '.mjs' },
      logLevel: 'silent',
    })
    if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'))
  },
  async vite() {
    const { build: run } = await import('vite')
    const warnings = []
    await run({
      logLevel: 'silent',
      configFile: false,
      build: {
        outDir: path,
        target: 'es2022',
        modulePreload: false,
        lib: { entry, formats: ['es'], fileName: () => 'entry.mjs' },
        rollupOptions: { onwarn: warning => warnings.push(warning.message) },
      },
    })
    if (warnings.length > 0) throw new Error(warnings.join('\n'))
  },
}

await build[bundler]()
