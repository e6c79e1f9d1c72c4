import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationOf, operations } from '../../../../src/catalog.ts'
import { exampleCall } from '../../../../src/cli/catalog/example-call.ts'
import { writeCurl } from '../../../../src/cli/catalog/write-curl.ts'
import { writeTypeScript } from '../../../../src/cli/catalog/write-typescript.ts'
import { createEmulator } from '../../../../src/emulator.ts'
import { listen, type Listening } from '../../../../src/file.node.ts'
import { createWechatpay, type Wechatpay } from '../../../../src/index.ts'

const emulator = await createEmulator()

/** Sends nothing: a request that got this far has passed all checks of strict mode. */
class Sent extends Error {}

function strictClient(isBrand: boolean): Wechatpay {
  const { credentials, brandCredentials } = emulator
  return createWechatpay({
    ...(isBrand ? brandCredentials : credentials),
    appid: 'wxd678efh567hg6787',
    validate: 'strict',
    retry: 0,
    standbyUrls: [],
    fetch: async () => {
      throw new Sent('sent')
    },
  })
}

const fileFromPath = async (name: string): Promise<File> => new File(['x'], name)

/** Runs the code that was written. */
async function runCode(code: string, wxpay: Wechatpay): Promise<unknown> {
  const body = code.replace(/^import .*\n\n/, '').replace('const answer = await', 'return')
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as FunctionConstructor
  const run = new AsyncFunction('wxpay', 'fileFromPath', body) as (...given: unknown[]) => Promise<unknown>
  return run(wxpay, fileFromPath)
}

describe.each([
  ['required fields', false],
  ['all fields', true],
])('with %s', (_, whole) => {
  it('the TypeScript of every operation is a call that strict mode takes, in both styles', async () => {
    const [merchant, brand] = [strictClient(false), strictClient(true)]
    for (const { method, path } of await operations()) {
      const operation = (await operationOf(method, path))!
      const { chain, index } = writeTypeScript(operation, await exampleCall(operation, whole))
      for (const code of whole ? [chain] : [chain, index]) {
        const outcome = await runCode(code, path.startsWith('/brand/') ? brand : merchant).then(
          () => 'an answer',
          (error: unknown) => (error instanceof Error ? (error.cause ?? error) : error),
        )
        expect(outcome, `${method} ${path}\n${code}`).toBeInstanceOf(Sent)
      }
    }
  }, 60_000)
})

it('text with quotes, line feeds and backslashes is the same text in the code', async () => {
  const operation = (await operationOf('POST', 'v3/pay/transactions/native'))!
  const json = { description: 'it\'s "A\\B"\nnext', 'goods-tag': [] }
  const { chain } = writeTypeScript(operation, { variables: {}, json })
  expect(chain).toContain(String.raw`description: 'it\'s "A\\B"\nnext', 'goods-tag': []`)
})

describe('the script for curl', () => {
  let sandbox: Listening
  const folder = mkdtempSync(join(tmpdir(), 'curl-'))

  beforeAll(async () => {
    sandbox = await listen(emulator)
    writeFileSync(join(folder, 'example.png'), 'x')
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await sandbox.close()
  })

  async function runScript(method: string, path: string, whole = false): Promise<unknown> {
    const operation = (await operationOf(method, path))!
    const script = writeCurl(operation, await exampleCall(operation, whole), sandbox.url)
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: folder })
    return JSON.parse(stdout) as unknown
  }

  it('places an order, and finds it by its number', async () => {
    expect(await runScript('POST', 'v3/pay/transactions/jsapi')).toEqual({
      prepay_id: expect.stringMatching(/^wx/),
    })
    expect(await runScript('GET', 'v3/pay/transactions/out-trade-no/{out_trade_no}')).toMatchObject({
      trade_state: 'NOTPAY',
    })
  })

  it('encrypts what is sensitive', async () => {
    expect(await runScript('POST', 'v3/fund-app/mch-transfer/transfer-bills', true)).toMatchObject({
      state: 'WAIT_USER_CONFIRM',
    })
  })

  it('uploads a file', async () => {
    expect(await runScript('POST', 'v3/merchant/media/upload')).toEqual({
      media_id: expect.stringMatching(/./),
    })
  })

  it('signs as a brand below /brand/', async () => {
    // The card is not there: what counts is that the signature was taken.
    expect(await runScript('GET', 'brand/card-member/cards/{card_id}')).toMatchObject({
      code: 'RESOURCE_NOT_EXISTS',
    })
  })
})
