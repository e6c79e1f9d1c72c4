import { chainOf, type Operation } from '../../catalog.ts'
import type { ExampleCall } from './example-call.ts'

/** An operation's call as TypeScript, in both styles of the client. */
export interface TypeScriptCall {
  /** `await wxpay.v3.pay.transactions.jsapi.post({ … }).json()` */
  readonly chain: string
  /** `await wxpay['v3/pay/transactions/jsapi'].post({ … }).json()` */
  readonly index: string
}

/** Where a path stands in a call: properties, `chain()`, a string as an index. */
export const STYLES = ['chain', 'call', 'index'] as const

export type Style = (typeof STYLES)[number]

/** Lines end here where they can. */
const WIDTH = 100

/** The call in TypeScript, with what it needs of an already made client `wxpay`. */
export function writeTypeScript(operation: Operation, call: ExampleCall): TypeScriptCall {
  const verb = operation.method.toLowerCase()
  return {
    chain: writeStyle(operation, call, { style: 'chain', verb }),
    index: writeStyle(operation, call, { style: 'index', verb }),
  }
}

/**
 * The call in one style, under one of the verb's names.
 *
 * @param how `verb` is `post`, or `postAsync`
 */
export function writeStyle(
  operation: Operation,
  call: ExampleCall,
  how: { readonly style: Style; readonly verb: string },
): string {
  const { path } = operation
  const { variables, query, json, xml, headers, file, meta, form } = call
  const input = {
    ...variables,
    ...(query && { query }),
    ...(headers && { headers }),
    ...(json !== undefined && { json }),
    ...(xml !== undefined && { xml }),
    ...(meta && { meta }),
    ...(form && { form }),
  }
  const argument = file === undefined ? writeArgument(input) : writeUpload(file, input)
  const text = quote(path.replace(/^\//, '').replace(/\/$/, ''))
  const places: Readonly<Record<Style, string>> = {
    chain: `.${chainOf(path)}`,
    call: `.chain(${text})`,
    index: `[${text}]`,
  }
  const before = file === undefined ? '' : "import { fileFromPath } from 'wechatpay-isomorphic/node'\n\n"
  const end = `.${how.verb}(${argument}).${readerOf(operation)}()`
  return `${before}const answer = await wxpay${places[how.style]}${end}\n`
}

/** What reads the answer. */
function readerOf({ path, produces }: Operation): 'json' | 'xml' | 'text' {
  if (produces !== undefined) return 'text'
  return path.startsWith('/v2/') ? 'xml' : 'json'
}

function writeArgument(input: Readonly<Record<string, unknown>>): string {
  return Object.keys(input).length === 0 ? '' : writeValue(input, '')
}

function writeUpload(file: string, input: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(input).map(
    ([name, value]) => `  ${writeName(name)}: ${writeValue(value, '  ')},\n`,
  )
  return `{\n  file: await fileFromPath(${quote(file)}),\n${lines.join('')}}`
}

/** A value as a literal: on one line where it is short, otherwise a property a line. */
export function writeValue(value: unknown, indent: string): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const isList = Array.isArray(value)
  const parts = (inner: string): string[] =>
    Object.entries(value).map(([name, item]) =>
      isList ? writeValue(item, inner) : `${writeName(name)}: ${writeValue(item, inner)}`,
    )
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }']
  const line = parts(indent)
  if (line.length === 0) return isList ? '[]' : '{}'
  const short = `${open}${line.join(', ')}${close}`
  if (!short.includes('\n') && indent.length + short.length <= WIDTH - indent.length) return short
  const deeper = `${indent}  `
  return `${open.trim()}\n${parts(deeper)
    .map(part => `${deeper}${part},\n`)
    .join('')}${indent}${close.trim()}`
}

/** In single quotes, as this house writes it. */
function quote(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inside}'`
}

function writeName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}
