import type { Operation } from '../catalog/types.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts'
import type { Client } from './client.ts'
import { missingOwnNumbers } from './own-numbers.ts'
import type { Query } from './query.ts'
import type { Call } from './take-call.ts'
import type { Upload } from './upload.ts'

/** The parts of a request that the catalog says something about. */
export interface Parts {
  readonly query: Query | undefined
  readonly json: unknown
  readonly upload: Upload | undefined
}

/**
 * Whether a verb takes what is given at all, whatever is in it.
 *
 * @throws {TypeError} naming the part that does not belong there
 */
export function checkPlaces(
  client: Client,
  { method, name }: { readonly method: string; readonly name: string },
  operation: Operation | undefined,
  { file, json, headers }: Call,
): void {
  if (file !== undefined && operation !== undefined && operation.form === undefined)
    throw new TypeError(`${name} takes no file: its body is json: { … }`)
  if (json !== undefined && (file !== undefined || operation?.form !== undefined))
    throw new TypeError(`${name} takes a file and no json; what goes beside the file is in meta and form`)
  if (json !== undefined && method === 'GET')
    throw new TypeError(`${name}: a GET has no body; give query instead of json`)
  if (headers['wechatpay-serial']?.toUpperCase() === client.transport.identity.serial.toUpperCase())
    throw new TypeError(
      "headers: Wechatpay-Serial is the merchant's own serial: it names the WeChat Pay key that " +
        'sensitive fields are encrypted with; leave it out, and the client encrypts them',
    )
}

/**
 * Paths below `/brand/` are signed by a brand, all others by a merchant.
 *
 * @throws {ConfigurationError} naming the option that the client would need
 */
export function checkIdentity(client: Client, pathname: string): void {
  const isBrand = client.transport.identity.kind === 'brand_id'
  if (pathname.startsWith('/brand/') === isBrand) return
  throw isBrand
    ? new ConfigurationError(
        'brandId',
        'a path outside of /brand/ is called by a merchant: make a client with mchid and its serial and key',
      )
    : new ConfigurationError(
        'mchid',
        'a path below /brand/ is called by a brand: make a client with brandId and its serial and key',
      )
}

/**
 * Every part against the catalog. Without validation there are no checks, but the caller's own numbers are
 * needed.
 *
 * @param encrypted whether the caller has encrypted by hand
 * @throws {ValidationError} with the issues of all parts
 */
export function checkParts(
  { features: { validation, uploads }, validate }: Client,
  operation: Operation,
  { query, json, upload }: Parts,
  encrypted: boolean,
): void {
  refuse([
    ...missingOwnNumbers(operation.query, query, 'query'),
    ...missingOwnNumbers(operation.body, json, 'json'),
  ])
  if (validation === undefined || validate === false) return
  const meta = operation.form?.['meta']
  refuse([
    ...(operation.query === undefined
      ? []
      : validation(operation.query, query ?? {}, validate, { path: 'query', query: true, encrypted })),
    ...(operation.body === undefined || (json === undefined && validate === 'lenient')
      ? []
      : validation(operation.body, json, validate, { path: 'json', encrypted })),
    ...((upload && uploads?.check(upload, validate)) ?? []),
    ...(upload === undefined || meta === undefined
      ? []
      : validation(meta, upload.meta, validate, { path: 'meta', encrypted })),
  ])
}

function refuse(issues: readonly ValidationIssue[]): void {
  if (issues.length > 0) throw new ValidationError(issues)
}
