import { generateKeyPairSync, privateDecrypt, constants, createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { encryptV2 } from '../../../src/v2.ts'
import { md5Hex, verifyFields } from '../../../src/protocol/v2/sign.ts'
import { clientOf, KEY, MCHID, rejection, signed, signTypeOf } from './wechat.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
/** As `/risk/getpublickey` gives it. */
const PEM = publicKey.export({ type: 'pkcs1', format: 'pem' }) as string
const decrypt = (text: string): string =>
  privateDecrypt(
    { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(text, 'base64'),
  ).toString()

describe('a payment to a bank card', () => {
  const xml = {
    partner_trade_no: '1',
    enc_bank_no: '6225760000000000',
    enc_true_name: '张三',
    bank_code: '1002',
    amount: 100,
  }

  test('has its number and name encrypted', async () => {
    const { wxpay, sent } = clientOf([signed({ result_code: 'SUCCESS' })], { rsaPublicKey: PEM })
    await wxpay.v2.mmpaysptrans.pay_bank.post({ xml })
    const { enc_bank_no, enc_true_name } = sent[0]!.fields
    expect([decrypt(enc_bank_no!), decrypt(enc_true_name!)]).toEqual(['6225760000000000', '张三'])
    expect(signTypeOf(sent[0]!)).toBe('MD5')
  })

  test('is left as it is, where the caller encrypts', async () => {
    const { wxpay, sent } = clientOf([signed({ result_code: 'SUCCESS' })], { rsaPublicKey: false })
    const enc_bank_no = await encryptV2(PEM, '6225760000000000')
    await wxpay.v2.mmpaysptrans.pay_bank.post({ xml: { ...xml, enc_bank_no } })
    expect(sent[0]!.fields['enc_bank_no']).toBe(enc_bank_no)
    expect(decrypt(enc_bank_no)).toBe('6225760000000000')
  })

  test('with a name that is too long is refused by it', async () => {
    const { wxpay, sent } = clientOf([], { rsaPublicKey: PEM })
    const error = await rejection(
      wxpay.v2.mmpaysptrans.pay_bank.post({ xml: { ...xml, enc_true_name: '名'.repeat(72) } }),
    )
    expect(error.message).toBe('xml.enc_true_name: is 216 bytes of UTF-8, and only 214 can be encrypted')
    expect(sent).toEqual([])
  })
})

describe('a red packet of enterprise WeChat', () => {
  const xml = {
    mch_billno: 'B1',
    sender_name: '企业',
    re_openid: 'o1',
    total_amount: 100,
    wishing: '新年快乐',
    act_name: '活动',
    remark: '备注',
  }

  test('carries workwx_sign, which is signed itself', async () => {
    const { wxpay, sent } = clientOf([signed({ result_code: 'SUCCESS' })], { workwxSecret: 'secret' })
    await wxpay.v2.mmpaymkttransfers.sendworkwxredpack.post({ xml })
    const { workwx_sign, nonce_str, wxappid } = sent[0]!.fields
    expect(workwx_sign).toBe(
      md5Hex(
        `act_name=活动&mch_billno=B1&mch_id=${MCHID}&nonce_str=${nonce_str}&re_openid=o1&total_amount=100` +
          `&wxappid=${wxappid}&secret=secret`,
      ),
    )
    expect(signTypeOf(sent[0]!)).toBe('MD5')
    expect(sent[0]!.text).not.toContain('secret')
  })

  test('keeps the one that it was given', async () => {
    const { wxpay, sent } = clientOf([signed({ result_code: 'SUCCESS' })])
    await wxpay.v2.mmpaymkttransfers.sendworkwxredpack.post({
      xml: { ...xml, workwx_sign: 'ABC', nonce_str: 'n' },
    })
    expect(sent[0]!.fields).toMatchObject({ workwx_sign: 'ABC', nonce_str: 'n' })
  })
})

test('an upload has its parts signed, and the file by its MD5', async () => {
  let form: FormData | undefined
  const { wxpay } = clientOf([signed({ result_code: 'SUCCESS', media_id: 'M1' })], {
    async fetch(url, init) {
      form = await new Request(url, init).formData()
      return new Response(signed({ result_code: 'SUCCESS', media_id: 'M1' }))
    },
  })
  const file = { name: '营业执照.png', data: new Uint8Array([1, 2, 3]) }
  expect(await wxpay.v2.secapi.mch.uploadmedia.post({ file }).xml()).toMatchObject({ media_id: 'M1' })
  const { media, ...fields } = Object.fromEntries(form!) as Record<string, string> & { media: unknown }
  expect(fields['media_hash']).toBe(createHash('md5').update(file.data).digest('hex'))
  expect(verifyFields(fields, KEY, 'MD5')).toBe(true)
  expect((media as File).name).toBe('营业执照.png')
  expect(new Uint8Array(await (media as File).arrayBuffer())).toEqual(file.data)
  expect((await rejection(wxpay.chain('v2/secapi/mch/uploadmedia').post({} as never))).message).toContain(
    'takes a file',
  )
})
