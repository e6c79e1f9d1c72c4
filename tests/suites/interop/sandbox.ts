import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEmulator, type MerchantCredentials } from '../../../src/emulator.ts'
import { listen } from '../../../src/file.node.ts'

/** What any client is told: where the sandbox is, and a merchant's keys. */
export interface Merchant extends MerchantCredentials {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string
  readonly appid: string
  /** Where the merchant is notified. */
  readonly notifyUrl: string
}

/** A notification as it came over HTTP. */
export interface RawNotification {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The sandbox behind a port, and a merchant's endpoint that keeps what it is sent. */
export interface Sandbox {
  readonly merchant: Merchant
  readonly notifications: readonly RawNotification[]
  /** An act over HTTP, for clients of this language: `act('/orders/A-1/pay')`. */
  act(path: string, body?: object): Promise<unknown>
  /** Writes a file for as long as the sandbox is open. @returns its path */
  file(name: string, content: string | Uint8Array): string
  /** What is done when the sandbox is closed. */
  atClose(work: () => void): void
  close(): Promise<void>
}

export async function openSandbox(): Promise<Sandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'interop-'))
  const notifications: RawNotification[] = []
  const endings: (() => void)[] = []
  const endpoint = await listen({
    async fetch(url, init) {
      const request = new Request(url, init)
      const notification = { headers: Object.fromEntries(request.headers), body: await request.text() }
      notifications.push(notification)
      // APIv2 wants to be told in XML.
      return notification.body.startsWith('<xml>')
        ? new Response('<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>')
        : new Response(null, { status: 204 })
    },
  })
  const emulator = await createEmulator()
  const server = await listen(emulator)
  return {
    merchant: {
      ...emulator.credentials,
      url: server.url,
      appid: 'wxd678efh567hg6787',
      notifyUrl: `${endpoint.url}/notify`,
    },
    notifications,
    async act(path, body = {}) {
      const response = await fetch(`${server.url}/__emulator${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      return response.status === 204 ? undefined : response.json()
    },
    file(name, content) {
      const path = join(mkdtempSync(join(folder, 'file-')), name)
      writeFileSync(path, content, { mode: 0o600 })
      return path
    },
    atClose: work => endings.push(work),
    async close() {
      for (const end of endings) end()
      await server.close()
      await endpoint.close()
      rmSync(folder, { recursive: true })
    },
  }
}
