import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import type { Plugin } from 'rollup'
import { root } from '../entries.ts'

/** Puts the page's document and its style beside its script. */
export function pageFiles(): Plugin {
  const read = (name: string): string => readFileSync(new URL(`src/page/${name}`, root), 'utf8')
  return {
    name: 'page-files',
    async generateBundle() {
      const { code } = await transform(read('page.css'), { loader: 'css', minify: true, charset: 'utf8' })
      this.emitFile({ type: 'asset', fileName: 'page.css', source: code })
      this.emitFile({ type: 'asset', fileName: 'page.html', source: read('page.html') })
    },
  }
}
