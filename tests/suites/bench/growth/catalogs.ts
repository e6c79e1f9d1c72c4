import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { bundleByRollup, gzipped } from '../size/bundle.ts'
import type { Bench } from '../topic.ts'
import { toLines, type Sample, type Series } from './series.ts'

const program = fileURLToPath(new URL('./start.mjs', import.meta.url))
const CORE = '…/core'
const MAIN = 'main entry'

/** What a bundle weighs, and how long it takes from its import to a first call, by the families that it knows. */
export async function growCatalogs({ node, keys, folder, options: { quick } }: Bench): Promise<Series[]> {
  const families = readFamilies()
  const sizes = quick ? [1, 4, 16] : [1, 4, 16, families.length]
  const sources = [
    ...sizes.map(size => ({ name: CORE, size, code: coreWith(families.slice(0, size)) })),
    ...(quick ? [] : [{ name: MAIN, size: families.length, code: MAIN_ENTRY }]),
  ]
  const weights: Sample[] = []
  const bundles: { name: string; size: number; path: string }[] = []
  for (const { name, size, code } of sources) {
    const bundle = await bundleByRollup(code)
    weights.push({ name, size, value: gzipped(bundle) / 1024 })
    const path = join(folder, `bundle-${bundles.length}.mjs`)
    writeFileSync(path, bundle)
    bundles.push({ name, size, path })
  }
  const times: Sample[] = []
  for (let round = 0; round < (quick ? 3 : 15); round++) {
    for (const { name, size, path } of bundles)
      times.push({ name, size, value: Number((await run(node, [program, path, keys])).stdout) })
  }
  const size = 'families'
  return [
    { title: 'Bundle, minified', size, unit: 'KiB gzip', better: 'less', lines: toLines(weights) },
    { title: 'Start: import to first call', size, unit: 'ms', better: 'less', lines: toLines(times) },
  ]
}

/** All of them, beginning with the one that the first call needs. */
function readFamilies(): string[] {
  const names = readdirSync(new URL('../../../../dist/catalog/', import.meta.url))
    .filter(file => file.endsWith('.js'))
    .map(file => file.replace(/\.js$/, ''))
  return ['pay', ...names.filter(name => name !== 'pay')]
}

const MAIN_ENTRY = "export { createWechatpay as default } from 'wechatpay-isomorphic'"

function coreWith(families: readonly string[]): string {
  const names = families.map(family => family.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()))
  const imports = families.map(
    (family, index) => `import { ${names[index]} } from 'wechatpay-isomorphic/catalog/${family}'`,
  )
  return `${imports.join('\n')}
import { createWechatpay } from 'wechatpay-isomorphic/core'
export default options => createWechatpay({ ...options, catalog: [${names.join()}] })`
}
