import { expect, test, vi } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { ALL_FEATURES } from '../../../src/client/all-features.ts'
import { createClient, type Client } from '../../../src/client/client.ts'
import type { WechatpayOptions } from '../../../src/client/options.ts'
import type { PlatformKeys } from '../../../src/keys/platform-keys.ts'
import { createPlatform, recordingFetch } from '../../suites/conformance/platform.ts'

const { credentials } = await createPlatform(crypto)
const SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'

/** A client that can download platform certificates, and what it has sent, to which nobody answers. */
function offline(options: Partial<WechatpayOptions>): {
  client: Client<PlatformKeys>
  sent: readonly unknown[]
} {
  const { fetch, sent } = recordingFetch(() => Promise.reject(new TypeError('fetch failed')))
  const all = { ...credentials, apiv3Key: '0'.repeat(32), fetch, retry: 0, ...options }
  return { client: createClient(all, createCatalog(), ALL_FEATURES), sent }
}

test('a brand downloads no platform certificates', async () => {
  const { client, sent } = offline({ mchid: undefined, brandId: '1004' })
  await expect(client.keys.refresh()).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'apiv3Key',
    message: expect.stringContaining('a brand has none'),
  })
  expect(await client.keys.find(SERIAL)).toBeUndefined()
  expect(sent).toEqual([])
})

test('platform certificates that cannot be downloaded are a warning', async () => {
  const warning = vi.fn<(info: unknown) => void>()
  const { client, sent } = offline({ certs: undefined, hooks: { warning } })
  expect(await client.keys.find(SERIAL)).toBeUndefined()
  expect(sent.length).toBeGreaterThan(0)
  expect(warning.mock.calls).toEqual([
    [
      {
        code: 'certificates',
        message: 'platform certificates could not be downloaded',
        cause: expect.objectContaining({ name: 'NetworkError' }),
      },
    ],
  ])
})
