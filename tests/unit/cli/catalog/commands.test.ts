import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../src/cli/catalog/openapi-document.ts'
import { openApiPart } from '../../../../src/cli/catalog/openapi-part.ts'
import { run as openapi } from '../../../../src/cli/catalog/run-openapi.ts'
import { run as schema } from '../../../../src/cli/catalog/run-schema.ts'
import { run as search } from '../../../../src/cli/catalog/run-search.ts'
import { run as show } from '../../../../src/cli/catalog/run-show.ts'
import { documentNotes } from '../../../../src/cli/catalog/document-notes.ts'
import { parseFacts, readFactsFiles } from '../../../../src/catalog/build/facts.ts'
import { toDocument } from '../../../../src/catalog/build/openapi/document.ts'
import { operationOf } from '../../../../src/catalog.ts'
import { capturedTerminal } from './captured-terminal.ts'

const REFUNDS = '/v3/refund/domestic/refunds'
const document = toDocument(
  readFactsFiles().map(file => [file.family, parseFacts(file)] as const),
  '1',
)

describe('catalog search', () => {
  it('prints a line an operation, or all as JSON', async () => {
    const terminal = capturedTerminal()
    expect(await search({ arguments: [['申请退款']], options: { limit: '3' } }, terminal)).toBe(0)
    expect(terminal.stdout).toHaveLength(3)
    expect(terminal.stdout[0]).toMatch(
      /^POST \/v3\/refund\/domestic\/refunds +申请退款API {2}merchant, partner$/,
    )
    const json = capturedTerminal({ json: true })
    await search({ arguments: [['申请退款']], options: {} }, json)
    expect(JSON.parse(json.stdout.join(''))).toContainEqual(
      expect.objectContaining({ method: 'POST', path: REFUNDS }),
    )
  })

  it('says so where nothing is found', async () => {
    const terminal = capturedTerminal()
    expect(await search({ arguments: [['qqqzzzxx']], options: {} }, terminal)).toBe(1)
    expect(terminal.stdout).toEqual([])
    expect(terminal.stderr.join('')).toContain('nothing is found by qqqzzzxx')
  })

  it('refuses a limit that is none', async () => {
    const given = { arguments: [['退款']], options: { limit: 'many' } }
    await expect(search(given, capturedTerminal())).rejects.toThrow('--limit takes a whole number')
  })
})

describe('catalog show', () => {
  it('prints fields as a tree, with what is known of each', async () => {
    const terminal = capturedTerminal({ language: 'zh' })
    const path = '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'
    expect(await show({ arguments: ['post', path], options: {} }, terminal)).toBe(0)
    const text = terminal.stdout.join('\n')
    expect(text).toContain('同步会员开通结果')
    expect(text).toMatch(/phone_number +string +加密的手机号 {2}加密.*"13800000000"/)
    expect(text).toContain('│   └   custom_field_list')
    expect(text).toContain(
      'await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.post({',
    )
    expect(text).toContain('curl -s -X POST "$sandbox$path"')
  })

  it('gives the same as data', async () => {
    const terminal = capturedTerminal({ json: true, env: { WXPAY_SANDBOX: 'http://127.0.0.1:9/' } })
    await show({ arguments: ['POST', REFUNDS], options: {} }, terminal)
    const description = JSON.parse(terminal.stdout.join('')) as { curl: string }
    expect(description).toMatchObject({
      title: '申请退款API',
      parts: { body: expect.arrayContaining([expect.objectContaining({ name: 'amount', required: true })]) },
    })
    expect(description.curl).toContain("sandbox='http://127.0.0.1:9'")
  })
})

it('catalog schema prints JSON Schema or source', async () => {
  const terminal = capturedTerminal()
  await schema({ arguments: ['POST', REFUNDS], options: { as: 'json-schema' } }, terminal)
  expect(JSON.parse(terminal.stdout.join('\n'))).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    properties: { reason: { title: '退款原因', maxLength: 80 } },
  })
  const source = capturedTerminal()
  await schema({ arguments: ['POST', REFUNDS], options: { as: 'valibot' } }, source)
  expect(source.stdout[0]).toBe("import * as v from 'valibot'")
  expect(source.stdout).toContain('export const postRefundDomesticRefundsJson = v.pipe(v.strictObject({')
})

describe('openapi', () => {
  it('of a path has its operations and no schema that they do not use', () => {
    const part = openApiPart(document, 'v3/refund/domestic/') as {
      readonly paths: JsonObject
      readonly components: { readonly schemas: JsonObject }
      readonly tags: readonly unknown[]
    }
    expect(Object.keys(part.paths).sort()).toEqual([
      REFUNDS,
      `${REFUNDS}/{out_refund_no}`,
      `${REFUNDS}/{refund_id}/apply-abnormal-refund`,
    ])
    const text = JSON.stringify(part)
    const references = Array.from(text.matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g), match => match.slice(1))
    for (const [kind, name] of references) expect(part.components[kind as 'schemas']).toHaveProperty([name!])
    for (const name of Object.keys(part.components.schemas))
      expect(text).toContain(`"#/components/schemas/${name}"`)
    expect(part.tags).toEqual([{ name: '基础支付∙退款' }])
  })

  it('knows units, remarks and when an error comes', async () => {
    const operation = (await operationOf('POST', REFUNDS))!
    const notes = documentNotes(document, operation)
    expect(notes.part('body').notes?.('amount').notes?.('refund').unit).toBe('fen')
    expect(notes.part('body').notes?.('goods_detail').notes?.('unit_price').unit).toBe('fen')
    expect(notes.errors['400 PARAM_ERROR']).toBe('a field is missing, malformed or out of range')
    expect(documentNotes(undefined, operation).part('body')).toEqual({})
  })

  it('says which path was meant', async () => {
    const run = openapi({ arguments: [], options: { path: '/v3/refunds/domestic' } }, capturedTerminal())
    await expect(run).rejects.toThrow(/no path \/v3\/refunds\/domestic|npm run build/)
  })
})
