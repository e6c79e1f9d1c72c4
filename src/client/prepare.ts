import type { Options as KyOptions } from 'ky'
import type { FieldSchema, Operation } from '../catalog/types.ts'
import { validateValue } from '../catalog/validate.ts'
import type { PublicKey } from '../crypto/public-key.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts'
import { encryptFields } from '../fields/encrypt-fields.ts'
import { fieldPlan } from '../fields/plan.ts'
import type { NamedKey } from '../keys/trusted-keys.ts'
import { resolveHosts } from '../transport/hosts.ts'
import type { Outgoing } from '../transport/transport.ts'
import type { Client } from './client.ts'
import { missingOwnNumbers, withOwnNumbers } from './own-numbers.ts'
import { serialiseQuery, type Query } from './query.ts'
import type { Target } from './target.ts'
import { templateVariables } from './template.ts'
import { warnOfUnknownText } from './unknown-text.ts'
import { prepareUpload } from './upload.ts'
import { ownHeaders } from './own-headers.ts'

/** What a caller gives to a verb, as it was when the verb was called. */
export interface Call {
  readonly query?: Query
  readonly json?: unknown
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | null
  readonly [option: string]: unknown
}

/** Check → encrypt fields → serialise once: from what a caller gives to what goes out. Nothing is sent here. */
export async function prepareCall(
  client: Client,
  method: string,
  target: Target,
  call: Call,
  operation: Operation | undefined,
): Promise<Outgoing> {
  const { query: _query, json: _json, headers: given, file, meta, form, ...rest } = call
  const query = withOwnNumbers(operation?.query, call.query, client.own) as Query | undefined
  const json = withOwnNumbers(operation?.body, call.json, client.own)
  const name = `${method} ${operation?.path ?? target.template}`
  checkIdentity(client, target.pathname)
  if (file !== undefined && operation !== undefined && operation.form === undefined)
    throw new TypeError(`${name} takes no file: its body is json: { … }`)
  if (json !== undefined && (file !== undefined || operation?.form !== undefined))
    throw new TypeError(`${name} takes a file and no json; what goes beside the file is in meta and form`)
  if (json !== undefined && method === 'GET')
    throw new TypeError(`${name}: a GET has no body; give query instead of json`)
  if (given['wechatpay-serial']?.toUpperCase() === client.transport.identity.serial.toUpperCase())
    throw new TypeError(
      "headers: Wechatpay-Serial is the merchant's own serial: it names the WeChat Pay key that sensitive fields are encrypted with; leave it out, and the client encrypts them",
    )
  const encryption = given['wechatpay-serial'] === undefined ? createEncryption(client) : undefined
  if (operation !== undefined && client.validate !== false)
    check(operation, query, json, client.validate, encryption === undefined)
  if (operation !== undefined && encryption !== undefined) warnOfUnknownText(client, operation, json)
  const wireQuery = (await toWire(query, operation?.query, encryption, 'query')) as Query | undefined
  const wireJson = await toWire(json, operation?.body, encryption, 'json')
  const upload =
    file === undefined && operation?.form === undefined
      ? undefined
      : await prepareUpload(
          { file, meta, form },
          operation?.form,
          client.transport.crypto,
          value => {
            if (operation?.form?.['meta'] !== undefined && client.validate !== false)
              refuse(
                validateValue(operation.form['meta'], value, client.validate, 'meta', {
                  encrypted: encryption === undefined,
                }),
              )
            return toWire(value, operation?.form?.['meta'], encryption, 'meta')
          },
          client.validate,
        )
  const body = json === undefined ? undefined : JSON.stringify(wireJson)
  if (json !== undefined && body === undefined)
    throw new TypeError(`json has to be a JSON value, got ${typeof json}`)

  const serial = encryption?.used()?.serial ?? client.transport.trusted.publicKeyId
  return {
    method,
    // Of a path that the catalog does not know, nobody can say which segments are values.
    template: operation?.path ?? '',
    repeatable: isRepeatable(method, operation, { ...rest, ...given, query, json }),
    target: appendQuery(target.pathname + target.search, serialiseQuery(wireQuery)),
    headers: {
      ...ownHeaders('application/json', serial),
      ...(upload !== undefined
        ? { 'content-type': upload.contentType }
        : (body !== undefined || (method !== 'GET' && method !== 'DELETE')) && {
            'content-type': 'application/json',
          }),
      ...given,
    },
    body: upload?.bytes ?? body,
    signedBody: upload?.meta ?? body ?? '',
    hosts:
      operation?.baseUrl === undefined || client.fixedHost
        ? undefined
        : resolveHosts(new URL(operation.baseUrl).origin, []),
    options: withoutVariables(rest, target.template),
  }
}

/** Paths below `/brand/` are signed by a brand, all others by a merchant. */
function checkIdentity(client: Client, path: string): void {
  const isBrand = client.transport.identity.kind === 'brand_id'
  if (path.startsWith('/brand/') === isBrand) return
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

/** @throws {ValidationError} with all issues of query and body */
function check(
  operation: Operation,
  query: Query | undefined,
  json: unknown,
  mode: 'lenient' | 'strict',
  encrypted: boolean,
): void {
  refuse([
    ...missingOwnNumbers(operation.query, query, 'query'),
    ...missingOwnNumbers(operation.body, json, 'json'),
  ])
  refuse([
    ...(operation.query === undefined
      ? []
      : validateValue(operation.query, query ?? {}, mode, 'query', { query: true, encrypted })),
    ...(operation.body === undefined || (json === undefined && mode === 'lenient')
      ? []
      : validateValue(operation.body, json, mode, 'json', { encrypted })),
  ])
}

function refuse(issues: readonly ValidationIssue[]): void {
  if (issues.length > 0) throw new ValidationError(issues)
}

interface Encryption {
  key(): PublicKey | Promise<PublicKey>
  used(): NamedKey | undefined
}

/** Chooses WeChat Pay's key when the first sensitive field needs it, and one key for all of a call. */
function createEncryption(client: Client): Encryption {
  let chosen: NamedKey | Promise<NamedKey> | undefined
  let used: NamedKey | undefined
  const take = (named: NamedKey): PublicKey => (used = named).key
  return {
    key() {
      chosen ??= client.transport.trusted.forEncryption(Date.now())
      return chosen instanceof Promise ? chosen.then(take) : take(chosen)
    },
    used: () => used,
  }
}

/** @param encryption `undefined` where the caller has encrypted by hand */
function toWire(
  value: unknown,
  schema: FieldSchema | undefined,
  encryption: Encryption | undefined,
  path: string,
): unknown {
  const plan = schema && fieldPlan(schema)
  return plan === undefined ? value : encryptFields(value, plan, encryption?.key, path)
}

/**
 * Whether the same call may be sent twice: by its verb, or because the catalog says so and the call has the
 * numbers by which WeChat Pay knows it again; a file that is uploaded twice is no more than two ids.
 */
function isRepeatable(
  method: string,
  operation: Operation | undefined,
  call: Readonly<Record<string, unknown>>,
): boolean {
  if (method === 'GET' || method === 'PUT' || method === 'DELETE') return true
  if (operation?.form !== undefined) return true
  const by = operation?.idempotentBy
  if (by === undefined) return false
  return by === 'read-only' || by.every(path => isGiven(call, path))
}

/** @param path dotted, of a template variable, a header, the query or the body */
function isGiven(call: Readonly<Record<string, unknown>>, path: string): boolean {
  const names = path.split('.')
  const starts = [call, call['query'], call['json'], { [path]: call[path.toLowerCase()] }]
  return starts.some(start => {
    let value: unknown = start
    for (const name of names)
      value =
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[name]
          : undefined
    return value !== undefined && value !== null && value !== ''
  })
}

/** A path given as a string may have a query of its own already. */
function appendQuery(path: string, query: string): string {
  return path.includes('?') ? path + query.replace('?', '&') : path + query
}

/**
 * What is left beside the template variables are ky's options; those that this package decides itself have
 * been taken out before.
 */
function withoutVariables(rest: Readonly<Record<string, unknown>>, template: string): KyOptions {
  const variables = templateVariables(template)
  return variables.length === 0
    ? rest
    : Object.fromEntries(Object.entries(rest).filter(([name]) => !variables.includes(name)))
}
