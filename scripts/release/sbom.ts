/** The software bill of materials of what is installed and of what is bundled, as CycloneDX. */
import type { BundledPackage } from './bundled.ts'
import { packageName, resolveFolder, runtimeFolders, type Lock, type LockedPackage } from './lock.ts'

/** What a bill is made of. */
export interface SbomSources {
  /** The root’s name, version, description and licence. */
  readonly manifest: {
    readonly name: string
    readonly version: string
    readonly description: string
    readonly license: string
  }
  readonly lock: Lock
  readonly bundled: readonly BundledPackage[]
  /** Version 4, of this bill. */
  readonly uuid: string
  readonly time: Date
}

interface Component {
  readonly 'bom-ref': string
  readonly type: 'library'
  readonly name: string
  readonly version: string
  readonly description?: string
  readonly scope?: 'required'
  readonly purl: string
  readonly licenses: readonly (
    { readonly license: { readonly id: string } } | { readonly expression: string }
  )[]
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[]
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

/** A CycloneDX document of version 1.6, as far as we fill it in. */
export interface Sbom {
  readonly $schema: string
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: '1.6'
  readonly serialNumber: string
  readonly version: 1
  readonly metadata: { readonly timestamp: string; readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

/**
 * Lists the runtime dependencies with theirs, and what is bundled; nothing of development and no peer, which
 * is the user’s own.
 *
 * @throws {Error} naming a package that package-lock.json does not have, or has without a licence
 */
export function makeSbom({ manifest, lock, bundled, uuid, time }: SbomSources): Sbom {
  const runtime = runtimeFolders(lock)
  const placesOf = new Map(bundled.map(found => [folderOf(lock, found), found.places]))
  const folders = [...new Set([...runtime, ...placesOf.keys()])].sort()
  const refs = new Map(folders.map(folder => [folder, purlOf(packageName(folder), lock[folder]!.version)]))
  const ownRef = purlOf(manifest.name, manifest.version)
  const direct = Object.keys(lock['']?.dependencies ?? {}).map(name => `node_modules/${name}`)
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      timestamp: time.toISOString(),
      component: {
        'bom-ref': ownRef,
        type: 'library',
        name: manifest.name,
        version: manifest.version,
        description: manifest.description,
        purl: ownRef,
        licenses: licensesOf(manifest.name, manifest.license),
      },
    },
    components: folders.map(folder => componentOf(folder, lock[folder]!, placesOf.get(folder) ?? [])),
    dependencies: [
      { ref: ownRef, dependsOn: refsOf([...direct, ...placesOf.keys()], refs) },
      ...folders.map(folder => ({
        ref: refs.get(folder)!,
        dependsOn: refsOf(neededBy(lock, folder), refs),
      })),
    ],
  }
}

function componentOf(folder: string, locked: LockedPackage, places: readonly string[]): Component {
  const name = packageName(folder)
  const purl = purlOf(name, locked.version)
  const hash = /^sha512-(.+)$/.exec(locked.integrity ?? '')?.[1]
  return {
    'bom-ref': purl,
    type: 'library',
    name,
    version: locked.version,
    scope: 'required',
    purl,
    licenses: licensesOf(name, locked.license),
    ...(hash !== undefined && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    }),
    ...(places.length > 0 && {
      properties: places.map(value => ({ name: 'wechatpay-isomorphic:bundled-into', value })),
    }),
  }
}

function licensesOf(name: string, license: string | undefined): Component['licenses'] {
  if (license === undefined) throw new Error(`package-lock.json names no licence of ${name}`)
  return [/ (?:OR|AND|WITH) /.test(license) ? { expression: license } : { license: { id: license } }]
}

/** Its folder in the lock. */
function folderOf(lock: Lock, { name, version, places }: BundledPackage): string {
  const folder = Object.keys(lock).find(key => packageName(key) === name && lock[key]!.version === version)
  if (folder === undefined)
    throw new Error(`${places.join(', ')} has ${name}@${version}, and package-lock.json has not`)
  return folder
}

function neededBy(lock: Lock, folder: string): string[] {
  return Object.keys(lock[folder]?.dependencies ?? {}).flatMap(
    name => resolveFolder(lock, folder, name) ?? [],
  )
}

/** What is needed and ships: a bundle has left out the rest. */
function refsOf(folders: readonly string[], refs: ReadonlyMap<string, string>): string[] {
  return [...new Set(folders.flatMap(folder => refs.get(folder) ?? []))].sort()
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}
