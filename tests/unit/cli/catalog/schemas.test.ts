import Ajv from 'ajv/dist/2020.js'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { exampleOf, operationOf, operations, type Operation } from '../../../../src/catalog.ts'
import { toJsonSchema } from '../../../../src/cli/catalog/json-schema.ts'
import { constantName } from '../../../../src/cli/catalog/run-schema.ts'
import { schemaPart } from '../../../../src/cli/catalog/schema-part.ts'
import { toValibotSource } from '../../../../src/cli/catalog/valibot-source.ts'

const all = await Promise.all(
  (await operations()).map(async ({ method, path }) => (await operationOf(method, path))!),
)
const ajv = new Ajv.default({ strict: false, validateFormats: false })

/** What the source exports, evaluated. */
function evaluate(source: string): v.GenericSchema {
  const code = source.replace("import * as v from 'valibot'", '').replace(/export const \w+ =/, 'return')
  return new Function('v', code)(v) as v.GenericSchema
}

async function bodies(): Promise<readonly (readonly [Operation, unknown])[]> {
  const withBody = all.filter(({ body }) => body !== undefined)
  return Promise.all(
    withBody.map(async each => [each, (await exampleOf(each.method, each.path))?.body] as const),
  )
}

describe('of every body', () => {
  it('the JSON Schema takes the example, and not one with a field too many', async () => {
    for (const [{ method, path, body }, example] of await bodies()) {
      const validate = ajv.compile(toJsonSchema(body!))
      expect(validate(example), `${method} ${path} ${JSON.stringify(validate.errors)}`).toBe(true)
      if (body!.properties !== undefined)
        expect(validate({ ...(example as object), no_such_field: 1 }), path).toBe(false)
    }
  })

  it('the valibot source takes the example, and not one with a field too many', async () => {
    for (const [{ method, path, body }, example] of await bodies()) {
      const schema = evaluate(toValibotSource(body!, 'schema', 'title'))
      const { issues } = v.safeParse(schema, example)
      expect(
        issues?.map(({ message }) => message),
        `${method} ${path}`,
      ).toBeUndefined()
      if (body!.properties !== undefined)
        expect(v.is(schema, { ...(example as object), no_such_field: 1 }), path).toBe(false)
    }
  })
})

it('what the client fills in itself is not required, and what is wrong is refused by both', async () => {
  const operation = await operationOf('POST', 'v3/pay/transactions/native')
  const order = {
    description: 'x',
    out_trade_no: 'A12345',
    notify_url: 'https://shop.example/',
    amount: { total: 1 },
  }
  const validate = ajv.compile(toJsonSchema(operation!.body!))
  const schema = evaluate(toValibotSource(operation!.body!, 'schema', 'title'))
  for (const [value, isRight] of [
    [order, true],
    [{ ...order, amount: { total: '1' } }, false],
    [{ ...order, amount: { total: 0 } }, false],
    [{ ...order, out_trade_no: 'A 1' }, false],
    [{ ...order, description: undefined }, false],
  ] as const) {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(isRight)
    expect(v.is(schema, value)).toBe(isRight)
  }
})

it('a group of which one is needed is needed in both', async () => {
  const operation = await operationOf('POST', 'v3/refund/domestic/refunds')
  const refund = { out_refund_no: 'R1', amount: { refund: 1, total: 1, currency: 'CNY' } }
  const validate = ajv.compile(toJsonSchema(operation!.body!))
  const schema = evaluate(toValibotSource(operation!.body!, 'schema', 'title'))
  for (const [value, isRight] of [
    [refund, false],
    [{ ...refund, out_trade_no: 'A12345' }, true],
  ] as const) {
    expect(validate(value)).toBe(isRight)
    expect(v.is(schema, value)).toBe(isRight)
  }
})

it('a part is chosen, by itself or by name', async () => {
  const query = (await operationOf('GET', 'v3/pay/transactions/id/{transaction_id}'))!
  expect(schemaPart(query, undefined).part).toBe('query')
  expect(schemaPart(query, 'response').part).toBe('response')
  expect(() => schemaPart(query, 'json')).toThrow('has no json: there is query, response')
  expect(constantName('POST', '/v3/pay/transactions/{out_trade_no}/close', 'json')).toBe(
    'postPayTransactionsOutTradeNoCloseJson',
  )
})
