import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeCurlV2 } from '../../../scripts/site/v2/curl.ts'
import { exampleCallV2, exampleOfV2 } from '../../../scripts/site/v2/calls.ts'
import { readOperationsV2 } from '../../../scripts/site/v2/operations.ts'
import { createEmulator } from '../../../src/emulator.ts'
import { listen, type Listening } from '../../../src/file.node.ts'

const operations = readOperationsV2()
let sandbox: Listening

beforeAll(async () => {
  sandbox = await listen(await createEmulator())
})
afterAll(() => sandbox.close())

/** Runs the script of an operation's page. @returns the status line and what was answered */
async function runScript(path: string): Promise<string> {
  const operation = operations.find(each => each.path === path)!
  const call = exampleCallV2(operation, await exampleOfV2(operation), false)
  const script = writeCurlV2(operation, call, sandbox.url).replace('curl -s ', 'curl -s -i ')
  const { stdout } = await promisify(execFile)('bash', ['-c', script])
  return stdout
}

test.each([
  // By MD5, and by HMAC-SHA256 where nothing else is taken; with text in Chinese and JSON in a string.
  '/v2/pay/unifiedorder',
  '/v2/pay/micropay',
  '/v2/pay/combinedorder',
  '/v2/mmpaymkttransfers/sendredpack',
  '/v2/pay/profitsharingaddreceiver',
])('%s: its script is signed as WeChat Pay asks for', async path => {
  expect(await runScript(path)).toMatch(/<return_code>(?:<!\[CDATA\[)?SUCCESS/)
})

test('a browser’s URL is signed, too', async () => {
  expect(await runScript('/v2/papay/entrustweb')).toMatch(/^HTTP\/1\.1 (?:200|302) /)
})
