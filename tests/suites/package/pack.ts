import { join } from 'node:path'
import { run } from '../../tools/run/run.ts'

/** The built package as npm would publish it. */
export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string
  /** What is in it. */
  readonly files: readonly string[]
}

/** Packs the built package into a folder. @throws {Error} with npm's output */
export async function pack(folder: string): Promise<Packed> {
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  const [packed]: { filename: string; files: { path: string }[] }[] = JSON.parse(stdout)
  if (packed === undefined) throw new Error('npm pack has packed nothing')
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) }
}
