import { packageName, type Lock } from './lock.ts'

/** Ask for no more than to be named: what is installed with the package, or is in it. */
export const SHIPPED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
])

/** What tests and tools may have beside these: nothing of it is in the package. */
export const DEVELOPMENT: ReadonlySet<string> = new Set([
  ...SHIPPED,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  // libvips, which image tools of runtimes bring along and load.
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'NONE-NAMED',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
])

/** Packages whose licence had to be read, and what it is. */
export const READ: Readonly<Record<string, string>> = {
  // Parts of CloudBase's own SDK, which that host has anyway: installed to play its example, and in nothing else.
  '@cloudbase/signature-nodejs': 'NONE-NAMED',
  '@cloudbase/wx-cloud-client-sdk': 'NONE-NAMED',
  // An older form of package.json, with a list of licences.
  busboy: 'MIT',
  streamsearch: 'MIT',
}

/**
 * Names the packages with a licence that is not allowed, each with it: `left-pad@1.0.0: WTFPL`. Of a choice
 * (`A OR B`) one is enough; of `A AND B` each counts.
 *
 * @param folders of the lock; default: all that come from elsewhere, which the root and workspaces do not
 */
export function licenseProblems(
  lock: Lock,
  allowed: ReadonlySet<string>,
  read: Readonly<Record<string, string>> = {},
  folders: readonly string[] = Object.keys(lock).filter(
    folder => folder.includes('node_modules/') && lock[folder]?.link !== true,
  ),
): string[] {
  return folders.flatMap(folder => {
    const { version, license } = lock[folder]!
    const name = packageName(folder)
    const found = read[name] ?? license
    return found !== undefined && isAllowed(found, allowed)
      ? []
      : `${name}@${version}: ${license ?? 'names no licence'}`
  })
}

function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  return expression
    .replace(/^\((.+)\)$/, '$1')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(license => allowed.has(license)))
}
