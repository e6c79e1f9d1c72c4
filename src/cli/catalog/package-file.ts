import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A file of this package, wherever this module was bundled to; `undefined` where it is not there.
 *
 * @param path below the package's root: `dist/openapi.json`, `README.md`
 */
export function readPackageFile(path: string): string | undefined {
  const root = packageRoot(dirname(fileURLToPath(import.meta.url)))
  const file = root === undefined ? undefined : join(root, path)
  return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function packageRoot(folder: string): string | undefined {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : packageRoot(parent)
}
