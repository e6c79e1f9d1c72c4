import { createEmulator, type Emulator, type EmulatorOptions } from '../../../src/emulator.ts'
import { listen } from '../../../src/file.node.ts'
import { createWechatpay, type Wechatpay } from '../../../src/index.ts'
import { testTerminal, type TestTerminal, type TestTerminalOptions } from './test-terminal.ts'

/** A sandbox behind a port, a merchant that calls it, and that merchant's endpoint. */
export interface OpenSandbox {
  readonly emulator: Emulator
  readonly wxpay: Wechatpay
  readonly url: string
  readonly notifyUrl: string
  /** What the endpoint answers; 204 at first. */
  answer(status: number): void
  /** Bodies that came to the endpoint. */
  readonly notified: string[]
  /** A terminal that knows where the sandbox is. */
  terminal(options?: TestTerminalOptions): TestTerminal
  order(out_trade_no: string, total?: number): Promise<void>
  close(): Promise<void>
}

export async function openSandbox(options: EmulatorOptions = {}): Promise<OpenSandbox> {
  const notified: string[] = []
  let status = 204
  const endpoint = await listen({
    async fetch(url, init) {
      notified.push(await new Request(url, init).text())
      return new Response(status === 204 ? null : 'what went wrong', { status })
    },
  })
  const emulator = await createEmulator({ traffic: 1000, ...options })
  const server = await listen(emulator)
  const wxpay = createWechatpay({ ...emulator.credentials, baseUrl: server.url })
  const notifyUrl = `${endpoint.url}/notify`
  return {
    emulator,
    wxpay,
    url: server.url,
    notifyUrl,
    notified,
    answer: wanted => {
      status = wanted
    },
    terminal: (more = {}) => testTerminal({ ...more, env: { WXPAY_SANDBOX: server.url, ...more.env } }),
    async order(out_trade_no, total = 8888) {
      await wxpay.v3.pay.transactions.native
        .post({
          json: {
            appid: 'wxd678efh567hg6787',
            description: '图书',
            out_trade_no,
            notify_url: notifyUrl,
            amount: { total },
          },
        })
        .json()
    },
    async close() {
      await server.close()
      await endpoint.close()
    },
  }
}
