import { expect } from 'vitest'
import { createEmulator, type Emulator, type EmulatorOptions } from '../../../../src/emulator.ts'
import { createNonce } from '../../../../src/lib/create-nonce.ts'
import { signFields, verifyFields, type SignType } from '../../../../src/protocol/v2/sign.ts'
import { formatXml, parseXml, parseXmlTree, type XmlFields } from '../../../../src/protocol/v2/xml.ts'
import type { XmlTree } from '../../../../src/lib/xml-tree.ts'
import { lazyCatalogV2 } from '../../../../src/catalog/v2/lazy.ts'

export const APPID = 'wxd678efh567hg6787'
export const NOTIFY_URL = 'https://merchant.example/notify'

/** A merchant of APIv2 with the sandbox behind it, and what it was told. */
export interface V2Shop {
  readonly emulator: Emulator
  /** The fields of each notification as they came, oldest first. */
  readonly told: XmlFields[]
  /**
   * Calls an operation: signed, with the merchant's numbers. @returns the answer's fields, their signature
   * checked
   */
  call(
    path: string,
    fields: Readonly<Record<string, string | number>>,
    signType?: SignType,
  ): Promise<XmlFields>
}

export interface V2ShopOptions extends EmulatorOptions {
  /** What the merchant answers to notifications. */
  readonly acknowledge?: string
}

const ACKNOWLEDGED = formatXml({ return_code: 'SUCCESS', return_msg: 'OK' })

export async function openV2Shop({
  acknowledge = ACKNOWLEDGED,
  ...options
}: V2ShopOptions = {}): Promise<V2Shop> {
  const told: XmlFields[] = []
  const emulator = await createEmulator({
    async deliver(request) {
      told.push(parseXml(await request.text()))
      return new Response(acknowledge)
    },
    ...options,
  })
  const { mchid, apiv2Key } = emulator.credentials
  return {
    emulator,
    told,
    async call(path, fields, signType) {
      const given = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
      const message: XmlFields = {
        mch_id: mchid,
        nonce_str: createNonce(globalThis.crypto, 32),
        ...given,
        ...(signType !== undefined && { sign_type: signType }),
      }
      const sign = signFields(message, apiv2Key, signType ?? 'MD5')
      const answer = await send(emulator, path, formatXml({ ...message, sign }))
      await expectDocumented(path, answer)
      if (answer['sign'] !== undefined)
        expect(verifyFields(answer as XmlFields, apiv2Key, signType ?? 'MD5')).toBe(true)
      return answer as XmlFields
    },
  }
}

/** Posts a body as it is. */
export async function send(emulator: Emulator, path: string, body: string): Promise<XmlTree> {
  const response = await emulator.fetch(`https://api.mch.weixin.qq.com${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/xml' },
    body,
  })
  expect(response.status).toBe(200)
  return parseXmlTree(await response.text())
}

/** An answer has what its documentation names, and of a success all that this requires. */
async function expectDocumented(path: string, answer: XmlTree): Promise<void> {
  const schema = (await lazyCatalogV2.find('POST', path))?.responses[200]
  const generic = Object.keys(answer).map(name => name.replace(/_\d+/, '_$n').replace(/_\d+/, '_$m'))
  const known = Object.keys(schema?.properties ?? { error_code: {} })
  const names = Object.keys(answer).filter(
    (name, index) => !known.includes(name) && !known.includes(generic[index]!),
  )
  const isRefusal = answer['return_code'] === 'FAIL' || answer['result_code'] === 'FAIL'
  expect(isRefusal ? [] : names).toEqual([])
  expect(isRefusal ? [] : (schema?.required ?? []).filter(name => !(name in answer))).toEqual([])
}

let last = 0

/** The fields of an order. */
export function orderFields(
  given: Readonly<Record<string, string | number>> = {},
): Record<string, string | number> & { readonly out_trade_no: string } {
  return {
    appid: APPID,
    body: '图书',
    out_trade_no: `V2-${++last}`,
    total_fee: 100,
    spbill_create_ip: '127.0.0.1',
    notify_url: NOTIFY_URL,
    trade_type: 'NATIVE',
    ...given,
  } as Record<string, string | number> & { readonly out_trade_no: string }
}
