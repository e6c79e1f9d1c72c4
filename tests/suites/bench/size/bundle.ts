import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { minify } from 'rollup-plugin-esbuild'

const target = 'es2022'
/** Where a user's file would lie: the package is found here by its name. */
const folder = fileURLToPath(new URL('../', import.meta.url))

/** A user's file with all that it needs, minified by esbuild: what wrangler makes of it. */
export async function bundleByEsbuild(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target,
  })
  return outputFiles[0]!.text
}

/** The same by rollup, whose tree-shaking is finer. */
export async function bundleByRollup(code: string): Promise<string> {
  const entry = `${folder}user.js`
  const bundle = await rollup({
    input: entry,
    plugins: [
      { name: 'user', resolveId: id => (id === entry ? id : null), load: id => (id === entry ? code : null) },
      nodeResolve({ browser: true }),
      minify({ target }),
    ],
  })
  try {
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true })
    return output[0].code
  } finally {
    await bundle.close()
  }
}

/** Bytes after gzip at its best. */
export function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length
}
