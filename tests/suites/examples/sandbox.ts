import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import { listen } from '../../../src/file.node.ts'

/** A sandbox behind a port, as an example meets it. */
export interface ExampleSandbox {
  readonly emulator: Emulator
  /** What the example is called with: the names that `wxpay keys` writes, and the appid. */
  readonly env: Readonly<Record<string, string>>
  /** Method and path of each call so far. */
  readonly calls: readonly string[]
  /** Whether notifications get through; while not, none arrives. */
  reachable: boolean
  close(): Promise<void>
}

const APPID = 'wxd678efh567hg6787'

export async function openSandbox(): Promise<ExampleSandbox> {
  const calls: string[] = []
  const emulator = await createEmulator({
    deliver(request) {
      if (!sandbox.reachable) throw new Error('nothing gets through to the shop')
      return fetch(request)
    },
  })
  const { url, close } = await listen({
    fetch(address, init) {
      calls.push(`${init.method} ${new URL(address).pathname}`)
      return emulator.fetch(address, init)
    },
  })
  const { mchid, serial, privateKey, apiv3Key, certs } = emulator.credentials
  const [id, publicKey] = Object.entries(certs).find(([name]) => name.startsWith('PUB_KEY_ID_'))!
  const sandbox: ExampleSandbox = {
    emulator,
    env: {
      WXPAY_MCHID: mchid,
      WXPAY_APPID: APPID,
      WXPAY_SERIAL: serial,
      WXPAY_PRIVATE_KEY: privateKey,
      WXPAY_PUBLIC_KEY_ID: id,
      WXPAY_PUBLIC_KEY: publicKey,
      WXPAY_APIV3_KEY: apiv3Key,
      WXPAY_BASE_URL: url,
    },
    calls,
    reachable: true,
    close,
  }
  return sandbox
}
