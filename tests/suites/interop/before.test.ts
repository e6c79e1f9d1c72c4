import { createPublicKey } from 'node:crypto'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../tools/run/run.ts'
import { openSandbox, type Sandbox } from './sandbox.ts'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await openSandbox()
})
afterEach(() => sandbox.close())

/** What the scripts in `before/` are told of the sandbox. */
function told(): Readonly<Record<string, string>> {
  const { certs, ...merchant } = sandbox.merchant
  const nameOf = (isPublicKey: boolean): string =>
    Object.keys(certs).find(name => name.startsWith('PUB_KEY_ID_') === isPublicKey)!
  const [publicKeyId, certificateSerial] = [nameOf(true), nameOf(false)]
  return {
    ...merchant,
    publicKeyId,
    publicKey: certs[publicKeyId]!,
    certificateSerial,
    certificate: certs[certificateSerial]!,
    merchantPublicKey: createPublicKey(merchant.privateKey).export({ type: 'spki', format: 'pem' }) as string,
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    pictureFile: sandbox.file('license.png', Uint8Array.of(137, 80, 78, 71)),
  }
}

/** What both print, whatever they are written with. */
const JOURNEY = [
  'appId timeStamp nonceStr package signType paySign',
  'true',
  'paid MIGRATE-2',
  'SUCCESS 8888',
  'PROCESSING',
  '1',
  'true',
  'PROCESSING',
]

// better-wechatpay.mjs and wechatpay.php need what npm does not have.
test.each([
  [
    'axios-plugin.mjs',
    ['WAIT_USER_CONFIRM', 'true', '404 ORDER_NOT_EXIST', 'MIGRATE-2 88.88 0.00', 'MIGRATE-2 0.00 8.88'],
  ],
  ['node-v3.mjs', ['true', '404 ORDER_NOT_EXIST', 'true', 'true']],
])(
  'what a migration page shows of the package before runs: %s',
  async (file, rest) => {
    const { stdout } = await run(
      process.execPath,
      [fileURLToPath(new URL(`before/${file}`, import.meta.url))],
      { env: { SANDBOX: JSON.stringify(told()) } },
    )
    expect(stdout.trim().split('\n')).toEqual([...JOURNEY, ...rest])
  },
  60_000,
)
