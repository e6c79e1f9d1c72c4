import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { ConfigurationError } from '../../errors/configuration-error.ts'
import type { EmulatorPage } from './page.ts'

/** Folders, from this module up, below which the built page is looked for. */
const FOLDERS = ['./page/', '../page/', '../../page/', '../../../dist/page/']

/**
 * The sandbox's page from this package's files: the option `page` of `createEmulator`. The page is then at
 * `/__emulator/`, and the cashier below `/__emulator/cashier/`.
 *
 * @example
 *   const emulator = await createEmulator({ page: await emulatorPage() })
 *   const { url } = await listen(emulator, { port: 8080 })
 *   console.log(`${url}/__emulator/`)
 *
 * @throws {ConfigurationError} where the files are not there: bundled away, or not built
 */
export async function emulatorPage(): Promise<EmulatorPage> {
  const folder = FOLDERS.map(path => new URL(path, import.meta.url)).find(
    url => url.protocol === 'file:' && existsSync(new URL('page.js', url)),
  )
  if (folder === undefined)
    throw new ConfigurationError(
      'page',
      'the page’s files are not beside this module: leave wechatpay-isomorphic out of your bundle (external)',
    )
  const [html, script, style] = await Promise.all(
    ['page.html', 'page.js', 'page.css'].map(name => readFile(new URL(name, folder), 'utf8')),
  )
  return { html: html!, script: script!, style: style! }
}
