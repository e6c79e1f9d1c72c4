import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Makes a directory hold exactly these files (relative name to text). A file that has its text already is not touched, so that tools that watch it stay quiet.
 * @returns how many files were written or removed
 */
export function writeFiles(directory: string, files: ReadonlyMap<string, string>): number {
  let changes = 0
  mkdirSync(directory, { recursive: true })
  for (const name of readdirSync(directory, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))) {
    if (files.has(name.slice(directory.length + 1))) continue
    rmSync(name)
    changes++
  }
  for (const [name, text] of files) {
    const path = join(directory, name)
    if (readIfThere(path) === text) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    changes++
  }
  return changes
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
