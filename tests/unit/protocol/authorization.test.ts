import { expect, test } from 'vitest'
import {
  formatAuthorization,
  parseAuthorization,
  type Authorization,
} from '../../../src/protocol/authorization.ts'

const merchant: Authorization = {
  kind: 'mchid',
  id: '1900000001',
  nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
  signature: 'uOVRnA4qG+/MNnYzdQxJanN+zU+lTgIcnU9BxGw5dKjK==',
  timestamp: '1554208460',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
}
const brand: Authorization = { ...merchant, kind: 'brand_id', id: '1004' }

const MERCHANT =
  'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="593BEC0C930BF1AFEB40B4A08C8FB242",signature="uOVRnA4qG+/MNnYzdQxJanN+zU+lTgIcnU9BxGw5dKjK==",timestamp="1554208460",serial_no="408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB"'
const BRAND = MERCHANT.replace('WECHATPAY2-', 'WECHATPAY-BRAND-').replace(
  'mchid="1900000001"',
  'brand_id="1004"',
)

test.each([
  ['a merchant', merchant, MERCHANT],
  ['a brand', brand, BRAND],
])('%s: one line, written and read', (_, authorization, header) => {
  expect(formatAuthorization(authorization)).toBe(header)
  expect(parseAuthorization(header)).toEqual(authorization)
})

test('the parameters may come in any order', () => {
  const parameters = MERCHANT.split(' ')[1]!.split(',')
  for (const order of [
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
    [1, 2, 3, 4, 0],
  ]) {
    expect(
      parseAuthorization(`WECHATPAY2-SHA256-RSA2048 ${order.map(index => parameters[index]).join(',')}`),
    ).toEqual(merchant)
  }
})

test('white space around the parameters and parameters that nobody knows do no harm', () => {
  expect(parseAuthorization(`${MERCHANT.replaceAll(',', ' ,\t ')} , extra="x"`)).toEqual(merchant)
})

test.each(['mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no'])(
  '%s must be there, once, and not empty',
  name => {
    const parameter = new RegExp(`,?${name}="[^"]*"`)
    expect(parseAuthorization(MERCHANT.replace(parameter, '').replace(' ,', ' '))).toBeUndefined()
    expect(parseAuthorization(MERCHANT.replace(parameter, `,${name}=""`).replace(' ,', ' '))).toBeUndefined()
    expect(parseAuthorization(`${MERCHANT},${name}="again"`)).toBeUndefined()
    expect(parseAuthorization(`${MERCHANT},${parameter.exec(MERCHANT)![0].replace(',', '')}`)).toBeUndefined()
  },
)

test.each([
  ['nothing', ''],
  ['a scheme alone', 'WECHATPAY2-SHA256-RSA2048'],
  ['a scheme and a space', 'WECHATPAY2-SHA256-RSA2048 '],
  ['another scheme', MERCHANT.replace('WECHATPAY2-SHA256-RSA2048', 'Bearer')],
  ['a scheme in lower case', MERCHANT.replace('WECHATPAY2-SHA256-RSA2048', 'wechatpay2-sha256-rsa2048')],
  ['the scheme of Object.prototype', MERCHANT.replace('WECHATPAY2-SHA256-RSA2048', 'constructor')],
  ['a merchant under the brand’s scheme', MERCHANT.replace('WECHATPAY2-', 'WECHATPAY-BRAND-')],
  ['a brand under the merchant’s scheme', BRAND.replace('WECHATPAY-BRAND-', 'WECHATPAY2-')],
  ['values without quotes', MERCHANT.replaceAll('"', '')],
  ['values in single quotes', MERCHANT.replaceAll('"', "'")],
  ['a quote too many', MERCHANT.replace('mchid="1900000001"', 'mchid="190"0000001"')],
  ['a comma at the end', `${MERCHANT},`],
  ['semicolons', MERCHANT.replaceAll(',', ';')],
  ['something between scheme and parameters', MERCHANT.replace(' ', ' x ')],
  ['two headers in one', `${MERCHANT}, ${MERCHANT}`],
  ['a tab after the scheme', MERCHANT.replace(' ', '\t')],
])('%s is none of WeChat Pay’s', (_, header) => {
  expect(parseAuthorization(header)).toBeUndefined()
})
