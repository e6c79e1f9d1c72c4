import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { root } from '../../../scripts/entries.ts'
import { run } from '../../tools/run/run.ts'
import { exampleFolder, examples } from './install.ts'

const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root))
const typed = examples.filter(name => existsSync(join(exampleFolder(name), 'tsconfig.json')))

test('the examples have a tsconfig.json', () => {
  expect(typed).toContain('node-http')
})

test.each(typed)(
  '%s compiles',
  async name => {
    const { stdout, code } = await run(process.execPath, [tsc, '-p', '.', '--noEmit'], {
      cwd: exampleFolder(name),
      allowFailure: true,
    })
    expect(stdout).toBe('')
    expect(code).toBe(0)
  },
  120_000,
)
