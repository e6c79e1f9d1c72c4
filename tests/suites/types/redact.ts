// Compiled, never run: redacting for a log.
import { operationOf, operations, redact, type Operation } from 'wechatpay-isomorphic'
import { brand } from 'wechatpay-isomorphic/catalog/brand'
import { findOperation } from 'wechatpay-isomorphic/catalog'
import { redact as ofCore } from 'wechatpay-isomorphic/core'
import type { Equal, True } from './equal.ts'

export type Checks = [
  True<Equal<ReturnType<typeof redact>, unknown>>,
  True<Equal<Awaited<ReturnType<typeof operationOf>>, Operation | undefined>>,
  True<Equal<typeof ofCore, typeof redact>>,
]

export async function log(body: unknown): Promise<readonly unknown[]> {
  const operation = await operationOf('POST', 'v3/pay/transactions/jsapi')
  const known = findOperation(brand, 'POST', '/v3/brand/applyments')
  return [redact(body, operation), redact(body, known), redact(body, undefined)]
}

export async function misuse(body: unknown): Promise<void> {
  // @ts-expect-error: without an operation it is not known what is sensitive
  redact(body)
  // @ts-expect-error: a path is no operation
  redact(body, 'POST /v3/pay/transactions/jsapi')
  // @ts-expect-error: an operation is looked up first
  redact(body, operationOf('POST', 'v3/pay/transactions/jsapi'))
  // @ts-expect-error: a summary has no schemas
  redact(body, (await operations())[0])
}
