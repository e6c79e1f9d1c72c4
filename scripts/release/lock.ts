import { readFileSync } from 'node:fs'
import { root } from '../entries.ts'

/** A package as package-lock.json has it. */
export interface LockedPackage {
  readonly version: string
  /** An SPDX expression, where the package names one. */
  readonly license?: string
  readonly integrity?: string
  /** Whether it stands for a workspace. */
  readonly link?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Packages by their folder: `node_modules/ky`, `node_modules/a/node_modules/b`; the root is `''`. */
export type Lock = Readonly<Record<string, LockedPackage>>

/** Reads a lock file. @param path below the root */
export function readLock(path = 'package-lock.json'): Lock {
  const { packages }: { packages: Lock } = JSON.parse(readFileSync(new URL(path, root), 'utf8'))
  return packages
}

/** Folders of the packages that the root needs at run time, and those that these need. */
export function runtimeFolders(lock: Lock): string[] {
  const found = new Set<string>()
  const visit = (from: string): void => {
    for (const name of Object.keys(lock[from]?.dependencies ?? {})) {
      const folder = resolveFolder(lock, from, name)
      if (folder === undefined) throw new Error(`package-lock.json has no ${name}, which ${from} needs`)
      if (found.has(folder)) continue
      found.add(folder)
      visit(folder)
    }
  }
  visit('')
  return [...found].sort()
}

/** Where a package finds another one: beside itself, or further up. */
export function resolveFolder(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (Object.hasOwn(lock, candidate)) return candidate
    if (folder === '') return undefined
  }
}

/** `node_modules/a/node_modules/@b/c` is `@b/c`. */
export function packageName(folder: string): string {
  const mark = 'node_modules/'
  return folder.slice(folder.lastIndexOf(mark) + mark.length)
}
