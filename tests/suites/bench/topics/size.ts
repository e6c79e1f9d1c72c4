import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { bundleByEsbuild, bundleByRollup, gzipped } from '../size/bundle.ts'
import { bundleByWrangler } from '../size/worker.ts'
import { fixed, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const dist = new URL('../../../../dist/', import.meta.url)

const KIB = 1024
const CORE_BUDGET = 33 * KIB
const NOTIFICATION_BUDGET = 14 * KIB
const ALONE_BUDGET = 7 * KIB
const INSTALLED_BUDGET = 6000 * KIB
const FAMILY_BUDGET = 14 * KIB

const CORE =
  "import { createWechatpay } from 'wechatpay-isomorphic/core'\nexport default options => createWechatpay(options)"
const CORE_AND_BRAND = `${CORE.replace('(options)\n', '')}\nimport { brand } from 'wechatpay-isomorphic/catalog/brand'\nexport const catalog = [brand]`

const CORE_AND_FEATURES = `import { certificates, createWechatpay, hints, streaming, uploads, validation } from 'wechatpay-isomorphic/core'
export default options => createWechatpay({ ...options, use: [certificates, hints, streaming, uploads, validation] })`
const alone = (name: string, entry: string): string =>
  `export { ${name} } from 'wechatpay-isomorphic/${entry}'`

/** What a user's bundle grows by, and the catalog's data. */
export async function size({ node, folder }: Bench): Promise<Table> {
  const families = await readFamilies()
  const [largest] = [...families].sort((a, b) => b.gzipped - a.gzipped)
  return {
    title: 'Sizes, minified',
    notes: [
      'bundles from a file of one line, dependencies included, without source maps; the larger of the two bundlers counts',
    ],
    head: ['', 'bundler', 'KiB', 'KiB gzip', 'budget', ''],
    rows: [
      ...(await bundleRows('…/core with ky and valibot', CORE, CORE_BUDGET)),
      ...(await bundleRows('…/core with the family brand', CORE_AND_BRAND)),
      ...(await bundleRows('…/core with all features', CORE_AND_FEATURES)),
      ...(await bundleRows('createFieldCipher', alone('createFieldCipher', 'core'), ALONE_BUDGET)),
      ...(await bundleRows('createRequestPayment', alone('createRequestPayment', 'core'), ALONE_BUDGET)),
      ...(await bundleRows(
        'createNotifications',
        alone('createNotifications', 'notification'),
        NOTIFICATION_BUDGET,
      )),
      ...(await bundleRows('…/v2 with its families', alone('createWechatpayV2', 'v2'))),
      row('the README’s Worker', 'wrangler', await bundleByWrangler(node, join(folder, 'worker'))),
      row(
        'single file, everything',
        'as shipped',
        readFileSync(new URL('bundle/wechatpay.js', dist), 'utf8'),
      ),
      row(`whole catalog, ${families.length} families`, '', families.map(family => family.code).join('\n')),
      row(`largest family: ${largest!.name}`, '', largest!.code, FAMILY_BUDGET),
      installedRow(),
    ],
  }
}

async function bundleRows(name: string, code: string, budget?: number): Promise<string[][]> {
  const [byEsbuild, byRollup] = [await bundleByEsbuild(code), await bundleByRollup(code)]
  const esbuildIsLarger = gzipped(byEsbuild) >= gzipped(byRollup)
  return [
    row(name, 'esbuild', byEsbuild, esbuildIsLarger ? budget : undefined),
    row(name, 'rollup', byRollup, esbuildIsLarger ? undefined : budget),
  ]
}

function row(name: string, bundler: string, code: string, budget?: number): string[] {
  const bytes = gzipped(code)
  return [
    name,
    bundler,
    toKib(Buffer.byteLength(code)),
    toKib(bytes),
    ...(budget === undefined ? ['', ''] : [`≤ ${budget / KIB}`, verdict(bytes <= budget)]),
  ]
}

/** All that an installation writes, uncompressed. */
function installedRow(): string[] {
  const bytes = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  const budget = [`≤ ${INSTALLED_BUDGET / KIB}`, verdict(bytes <= INSTALLED_BUDGET)]
  return ['dist/, installed', 'as shipped', toKib(bytes), '', ...budget]
}

function toKib(bytes: number): string {
  return fixed(bytes / KIB, 1)
}

async function readFamilies(): Promise<{ name: string; code: string; gzipped: number }[]> {
  const folder = new URL('catalog/', dist)
  return Promise.all(
    readdirSync(folder)
      .filter(file => file.endsWith('.js'))
      .map(async file => {
        const { code } = await transform(readFileSync(new URL(file, folder), 'utf8'), {
          minify: true,
          charset: 'utf8',
        })
        return { name: file.replace(/\.js$/, ''), code, gzipped: gzipped(code) }
      }),
  )
}
