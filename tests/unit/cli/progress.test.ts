import process from 'node:process'
import { afterEach, expect, test, vi } from 'vitest'
import { withProgress } from '../../../src/cli/progress.ts'
import { testTerminal } from './test-terminal.ts'

afterEach(() => vi.restoreAllMocks())

const ABOUT = { en: 'under way', zh: '进行中' }

function watchStderr(): () => string {
  let written = ''
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    written += String(text)
    return true
  })
  return () => written
}

test('nothing is shown where nobody looks', async () => {
  const written = watchStderr()
  expect(await withProgress(testTerminal(), ABOUT, async say => (say('half'), 5))).toBe(5)
  expect(written()).toBe('')
})

test('what is under way is shown on a terminal, in its language', async () => {
  const written = watchStderr()
  const terminal = testTerminal({ interactive: true, language: 'zh' })
  const work = async (say: (text: typeof ABOUT) => void): Promise<number> => {
    say({ en: 'half', zh: '一半' })
    await vi.waitFor(() => expect(written()).toContain('一半'), 10_000)
    return 5
  }
  expect(await withProgress(terminal, ABOUT, work)).toBe(5)
})

test('what fails fails', async () => {
  watchStderr()
  const failing = withProgress(testTerminal({ interactive: true }), ABOUT, () =>
    Promise.reject(new Error('no')),
  )
  await expect(failing).rejects.toThrow('no')
})
