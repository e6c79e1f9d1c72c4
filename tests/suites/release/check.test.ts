import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { manifest, root } from '../../../scripts/entries.ts'
import { notesOf, problemsOf, type Release } from '../../../scripts/release/check.ts'

const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')
const links = { repository: 'x', bugs: 'x', homepage: 'x' }
const ready: Release = {
  tag: 'v1.2.0',
  manifest: { version: '1.2.0', ...links },
  denoVersion: '1.2.0',
  changelog: '# Changelog\n\n## Unreleased\n\n## 1.2.0\n\n- A line.\n\n## 1.2.0-rc.0\n\n- Another.\n',
}

test('what is ready has no problems, and its own notes', () => {
  expect(problemsOf(ready)).toEqual([])
  expect(problemsOf({ ...ready, tag: undefined })).toEqual([])
  expect(notesOf(ready.changelog, '1.2.0')).toBe('- A line.')
  expect(notesOf(ready.changelog, '1.2.0-rc.0')).toBe('- Another.')
  expect(notesOf(ready.changelog, '1.2')).toBe('')
})

test.each<[string, Partial<Release>]>([
  ['package.json has no "repository"', { manifest: { version: '1.2.0', bugs: 'x', homepage: 'x' } }],
  ['the tag v1.3.0 is not v1.2.0', { tag: 'v1.3.0' }],
  ['deno.json has the version 1.1.0', { denoVersion: '1.1.0' }],
  ['CHANGELOG.md says nothing of 1.2.0', { changelog: '# Changelog\n\n## 1.1.0\n\n- A line.\n' }],
])('%s', (problem, change) => {
  expect(problemsOf({ ...ready, ...change })).toEqual([expect.stringContaining(problem)])
})

test('this version lacks nothing but what only a publisher knows', () => {
  const { version } = manifest
  const release = { denoVersion: JSON.parse(read('deno.json')).version, changelog: read('CHANGELOG.md') }
  expect(problemsOf({ ...release, manifest: { version, ...links } })).toEqual([])
  expect(JSON.parse(read('package.json')).scripts.prepublishOnly).toContain('release:check')
})

const workflows = ['ci.yml', 'release.yml'].map(name => read(`.github/workflows/${name}`))

test('workflows may do no more than they have to, and take actions by their commits', () => {
  for (const text of workflows) {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
    expect(text).not.toMatch(/secrets\.|pull_request_target/)
    for (const [, action] of text.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/^actions\/[\w-]+@[\da-f]{40}$/)
    expect(text).toContain('.ci/run')
  }
  const [ci, release] = workflows
  expect(ci).not.toContain('write')
  expect(release).toMatch(/npm publish --provenance/)
  expect(release).toMatch(/needs: test/)
})
