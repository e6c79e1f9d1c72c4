import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { ALL_FEATURES } from '../../../src/client/all-features.ts'
import { createClient } from '../../../src/client/client.ts'
import { downloadCertificates } from '../../../src/client/download-certificates.ts'
import { createTrustedKeys, type NamedKey } from '../../../src/keys/trusted-keys.ts'
import { spkiPem } from '../../fixtures/keys.ts'
import { createPlatform, recordingFetch } from '../../suites/conformance/platform.ts'

const platform = await createPlatform(crypto)
const FIRST = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const SECOND = '6157F09EFDC096DE15EBE81A47057A7232F1B8E2'
const FORGED = '7157F09EFDC096DE15EBE81A47057A7232F1B8E3'

/** What the list of certificates holds: the second one is WeChat Pay's. */
const CERTIFICATES: readonly NamedKey[] = [
  [FIRST, spkiPem] as const,
  [SECOND, platform.publicKeyPem] as const,
].map(([serial, pem]) => {
  const { key } = createTrustedKeys({ PUB_KEY_ID_1: pem }, crypto).forEncryption(0)
  return { serial, key }
})

/** Downloads from a WeChat Pay that answers so. */
async function download(answer: () => Response | Promise<Response>): Promise<{
  readonly result: Error | undefined
  readonly opened: string[]
  readonly sent: string[]
}> {
  const opened: string[] = []
  const { fetch, sent } = recordingFetch(answer)
  const { transport } = createClient(
    { ...platform.credentials, fetch, retry: 0 },
    createCatalog(),
    ALL_FEATURES,
  )
  const result = await downloadCertificates(transport, async bytes => {
    opened.push(new TextDecoder().decode(bytes))
    return CERTIFICATES
  })
  return { result, opened, sent: sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`) }
}

const signedAs = (serial: string) => (): Promise<Response> =>
  platform.answer('{"data":[]}', { 'Wechatpay-Serial': serial })

describe('the list of certificates', () => {
  test.each([SECOND, SECOND.toLowerCase()])('is signed with a key that is in it: %s', async serial => {
    expect(await download(signedAs(serial))).toEqual({
      result: undefined,
      opened: ['{"data":[]}'],
      sent: ['GET /v3/certificates'],
    })
  })

  test.each([
    ['by a key that is not in it', FORGED, 'unknown-serial'],
    ['by another key than its serial number names', FIRST, 'mismatch'],
  ])('is not believed where it is signed %s', async (_, serial, reason) => {
    await expect(download(signedAs(serial))).rejects.toMatchObject({ name: 'SignatureError', reason })
  })
})

describe('a refusal', () => {
  const refusal = (status: number, code: string) => (): Promise<Response> =>
    platform.answer(JSON.stringify({ code, message: 'x' }), {}, status)

  test('of a merchant that has no certificates is no failure', async () => {
    const { result, opened } = await download(refusal(404, 'RESOURCE_NOT_EXISTS'))
    expect(result).toMatchObject({ name: 'ApiError', status: 404, code: 'RESOURCE_NOT_EXISTS' })
    expect(opened).toEqual([])
  })

  test.each([
    [404, 'NOT_FOUND'],
    [400, 'RESOURCE_NOT_EXISTS'],
    [401, 'SIGN_ERROR'],
  ])('is a failure where it is %i %s', async (status, code) => {
    await expect(download(refusal(status, code))).rejects.toMatchObject({ name: 'ApiError', status, code })
  })

  test('of nobody is a failure, too', async () => {
    const failing = (): Promise<Response> => Promise.reject(new TypeError('fetch failed'))
    await expect(download(failing)).rejects.toMatchObject({ name: 'NetworkError' })
  })
})
