import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { openPage } from '../../../../src/cli/emulator/open-page.ts'

test.each([
  ['darwin', ['open', ['http://x/']]],
  ['win32', ['cmd', ['/c', 'start', '', 'http://x/']]],
  ['linux', ['xdg-open', ['http://x/']]],
])('%s', (platform, called) => {
  let unreferenced = false
  const child = Object.assign(new EventEmitter(), {
    unref() {
      unreferenced = true
    },
  })
  const started: unknown[] = []
  const start = (...given: unknown[]): typeof child => (started.push(...given), child)
  openPage('http://x/', start as never, platform)
  expect(started).toEqual([...called, { stdio: 'ignore', detached: true }])
  expect(unreferenced).toBe(true)
  // A machine without a browser is no failure.
  expect(child.emit('error', new Error('ENOENT'))).toBe(true)
})
