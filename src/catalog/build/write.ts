import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/**
 * Makes a directory hold exactly these files (relative name to text). A file that has its text already is not
 * touched, so that tools that watch it stay quiet.
 *
 * @param directory its absolute path
 * @returns how many files were written or removed
 */
export function writeFiles(directory: string, files: ReadonlyMap<string, string>): number {
  let changes = 0
  mkdirSync(directory, { recursive: true })
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || files.has(relative(directory, path).split(sep).join('/'))) continue
    rmSync(path)
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
