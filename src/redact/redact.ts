import type { Operation } from '../catalog/types.ts'
import { entriesOf, kindOf, type Entry } from './log-entries.ts'
import { REDACTED, redactText } from './redact-text.ts'
import { sensitiveNames, type IsSensitive } from './sensitive-names.ts'

/** Deeper than any message of WeChat Pay, and far from what a call stack holds. */
const DEEPEST = 64
/** What makes a JWK a private or secret key. */
const JWK_SECRETS: readonly string[] = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']
/** What an error's `detail` quotes of the field at fault. */
const QUOTES: readonly string[] = ['value', 'issue']

/** What is known while a value is copied. */
interface Redaction {
  /** `undefined` where nothing is known of the operation, so that every value is masked. */
  readonly isSensitive: IsSensitive | undefined
  /** Finished copies, so that what is shared is copied once. */
  readonly copies: WeakMap<object, unknown>
  /** The objects around the one that is being copied. */
  readonly around: Set<object>
  /** How often something was masked. */
  masked: number
}

/**
 * A copy of a value for your own logs, in which `'[redacted]'` stands for everything that the catalog marks
 * as sensitive in an operation: names, telephone, identity card and bank account numbers.
 *
 * A field is masked wherever it has the name of a sensitive field of the operation, so that a whole call, its
 * query, its body, a part of it, a response, JSON text, a URL and an error with any of them inside do alike;
 * better a harmless `name` too many than one too few. Private keys, the APIv3 key and `Authorization` are
 * masked in every place. What WeChat Pay does not call sensitive stays, an openid for one.
 *
 * The copy is what JSON can hold: a `Map` is an object, bytes are masked, what cannot be read is
 * `'[unreadable]'`, a cycle ends in `'[circular]'`. Never throws, and never modifies the value.
 *
 * @example
 *   const operation = await operationOf('POST', 'v3/pay/transactions/jsapi')
 *   console.log(redact(call, operation))
 *
 * @param operation of `operationOf(method, path)`, or of a family in `wechatpay-isomorphic/catalog`; with
 *   `undefined` every value is masked, and the names stay
 */
export function redact(value: unknown, operation: Operation | undefined): unknown {
  const isSensitive = guard(() => (operation ? sensitiveNames(operation) : undefined), undefined)
  return guard(
    () => copy(value, { isSensitive, copies: new WeakMap(), around: new Set(), masked: 0 }),
    '[unreadable]',
  )
}

function copy(value: unknown, redaction: Redaction): unknown {
  if (value === undefined || value === null) return value
  if (typeof value === 'object') return copyObject(value, redaction)
  if (redaction.isSensitive === undefined) return mask(redaction)
  switch (typeof value) {
    case 'string':
      return copyText(value, redaction.isSensitive, redaction)
    case 'bigint':
      return String(value)
    case 'function':
    case 'symbol':
      return `[${typeof value}]`
    default:
      return value
  }
}

function copyText(text: string, isSensitive: IsSensitive, redaction: Redaction): string {
  const result = redactText(text, isSensitive, parsed => {
    const before = redaction.masked
    const value = copy(parsed, redaction)
    return redaction.masked === before ? undefined : { value }
  })
  if (result !== text) redaction.masked++
  return result
}

function copyObject(value: object, redaction: Redaction): unknown {
  const { around, copies } = redaction
  if (around.has(value)) return '[circular]'
  if (copies.has(value)) return copies.get(value)
  if (around.size >= DEEPEST) return mask(redaction)
  around.add(value)
  const result = guard(() => copyContents(value, redaction), '[unreadable]')
  around.delete(value)
  copies.set(value, result)
  return result
}

function copyContents(value: object, redaction: Redaction): unknown {
  switch (kindOf(value)) {
    case 'bytes':
      return mask(redaction)
    case 'list':
      return Array.from(value as Iterable<unknown>, item => copy(item, redaction))
    case 'json': {
      const json = (value as { toJSON(key: string): unknown }).toJSON('')
      return json === value ? copyEntries(entriesOf(value), redaction) : copy(json, redaction)
    }
    case 'entries':
      return copyEntries(entriesOf(value), redaction)
  }
}

function copyEntries(entries: readonly Entry[], redaction: Redaction): object {
  const { isSensitive } = redaction
  const isKey = entries.some(([name]) => name === 'kty')
  const quotes = entries.some(
    ([name, read]) => name === 'field' && guard(() => isSensitive?.(String(read())), true),
  )
  const isMasked = (name: string): boolean =>
    isSensitive?.(name) === true || (isKey && JWK_SECRETS.includes(name)) || (quotes && QUOTES.includes(name))
  return Object.fromEntries(
    entries.map(([name, read]) => [
      name,
      guard(() => {
        const value = read()
        return isMasked(name) && !isErrorName(name, value)
          ? maskField(value, redaction)
          : copy(value, redaction)
      }, '[unreadable]'),
    ]),
  )
}

/** Errors have a `name`, too. */
function isErrorName(name: string, value: unknown): boolean {
  return name === 'name' && typeof value === 'string' && /^[A-Z]\w*Error$/.test(value)
}

/** Of a list each item, so that its length shows; of anything else nothing. */
function maskField(value: unknown, redaction: Redaction): unknown {
  if (value === undefined || value === null) return value
  return Array.isArray(value)
    ? Array.from(value, item => (item === undefined || item === null ? item : mask(redaction)))
    : mask(redaction)
}

function mask(redaction: Redaction): string {
  redaction.masked++
  return REDACTED
}

function guard<Result, Otherwise>(run: () => Result, otherwise: Otherwise): Result | Otherwise {
  try {
    return run()
  } catch {
    return otherwise
  }
}
