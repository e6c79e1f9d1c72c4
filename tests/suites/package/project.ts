import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../tools/run/run.ts'
import { pack, type Packed } from './pack.ts'

/** An empty project somewhere else that has the packed package installed. */
export interface Project extends Packed {
  readonly folder: string
  write(name: string, content: string): void
  remove(): void
}

/** Packs the built package and installs it, with other packages beside it. @throws {Error} with npm's output */
export async function createProject(...packages: readonly string[]): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'project-'))
  const project: Project = {
    folder,
    ...(await pack(folder)),
    write: (name, content) => writeFileSync(join(folder, name), content),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  project.write('package.json', JSON.stringify({ private: true, type: 'module' }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', project.tarball, ...packages], {
    cwd: folder,
  })
  return project
}
