import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { Agent } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signFields } from '../../../src/protocol/v2/sign.ts'
import { formatXml } from '../../../src/protocol/v2/xml.ts'
import { undiciFetch } from '../../../src/undici.node.ts'
import { createWechatpayV2 } from '../../../src/v2.ts'
import { createOpenssl, makeKey } from './openssl.ts'

const openssl = createOpenssl()
const KEY = '192006250b4c09247ec02edce69f6a2d'
const host = makeKey(openssl, 'host')
const merchant = makeKey(openssl, 'merchant')
const certificateOf = (file: string, name: string): string => {
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=DNS:localhost']
  return openssl.run(['req', '-x509', '-new', '-key', file, ...subject, '-days', '2']).toString()
}
const hostCertificate = certificateOf(host.file, 'localhost')
const merchantCertificate = certificateOf(merchant.file, '1900000001')

/** WeChat Pay as its gateway is: a refund without the merchant's certificate gets a page. */
let server: Server
let baseUrl: string

beforeAll(async () => {
  server = createServer(
    {
      key: host.privateKey,
      cert: hostCertificate,
      ca: [merchantCertificate],
      requestCert: true,
      rejectUnauthorized: false,
    },
    (request, response) => {
      if (!(request.socket as TLSSocket).authorized) {
        response.writeHead(400, { 'Content-Type': 'text/html' })
        return response.end('<html><h1>400 No required SSL certificate was sent</h1></html>')
      }
      const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', refund_id: '50', refund_fee: '1' }
      response.end(formatXml({ ...fields, sign: signFields(fields, KEY, 'MD5') }))
    },
  )
  await new Promise<void>(resolve => void server.listen(0, resolve))
  baseUrl = `https://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  openssl.remove()
})

describe('a refund over TLS', () => {
  const refund = async (connect: object): Promise<unknown> => {
    const agent = new Agent({ connect: { ca: hostCertificate, ...connect } })
    try {
      const wxpay = createWechatpayV2({
        mchid: '1900000001',
        apiv2Key: KEY,
        appid: 'wx1',
        baseUrl,
        fetch: undiciFetch(agent),
        retry: 0,
      })
      const xml = { out_trade_no: '1', out_refund_no: '2', total_fee: 1, refund_fee: 1 }
      return await wxpay.v2.secapi.pay.refund.post({ xml }).xml()
    } finally {
      await agent.close()
    }
  }

  test('with the merchant’s certificate is carried out', async () => {
    const connect = { cert: merchantCertificate, key: merchant.privateKey }
    expect(await refund(connect)).toMatchObject({ refund_id: '50', refund_fee: 1 })
  })

  test('without it is refused, and the error says what to give', async () => {
    await expect(refund({})).rejects.toMatchObject({
      code: 'HTTP_400',
      hint: expect.stringContaining('give the client a fetch that has it') as string,
    })
  })
})
