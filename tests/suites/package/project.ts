import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../tools/run/run.ts'

/** An empty project somewhere else that has the packed package installed. */
export interface Project {
  readonly folder: string
  /** Path of the tarball. */
  readonly tarball: string
  /** What is in it. */
  readonly files: readonly string[]
  write(name: string, content: string): void
  remove(): void
}

/** Packs the built package and installs it, with other packages beside it. @throws {Error} with npm's output */
export async function createProject(...packages: readonly string[]): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'project-'))
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  const [packed]: { filename: string; files: { path: string }[] }[] = JSON.parse(stdout)
  if (packed === undefined) throw new Error('npm pack has packed nothing')
  const project: Project = {
    folder,
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }) => path),
    write: (name, content) => writeFileSync(join(folder, name), content),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  project.write('package.json', JSON.stringify({ private: true, type: 'module' }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', project.tarball, ...packages], {
    cwd: folder,
  })
  return project
}
