import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manifest } from '../package/entries.ts'
import { run } from '../run/run.ts'

/** An empty project that has the packed package installed. */
export interface Project {
  readonly folder: string
  write(name: string, content: string): void
  remove(): void
}

/** Packs the built package and installs it, with a compiler beside it. @throws {Error} with npm's output */
export async function createProject(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'))
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  const [packed]: { filename: string }[] = JSON.parse(stdout)
  const project: Project = {
    folder,
    write: (name, content) => writeFileSync(join(folder, name), content),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  project.write('package.json', JSON.stringify({ private: true, type: 'module' }))
  const tools = ['typescript', '@types/node'].map(name => `${name}@${manifest.devDependencies[name]}`)
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', packed!.filename, ...tools], { cwd: folder })
  return project
}
