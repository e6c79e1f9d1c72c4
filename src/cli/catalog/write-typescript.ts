import { chainOf, type Operation } from '../../catalog.ts'
import type { ExampleCall } from './example-call.ts'

/** An operation's call as TypeScript, in both styles of the client. */
export interface TypeScriptCall {
  /** `await wxpay.v3.pay.transactions.jsapi.post({ … }).json()` */
  readonly chain: string
  /** `await wxpay['v3/pay/transactions/jsapi'].post({ … }).json()` */
  readonly index: string
}

/** Lines end here where they can. */
const WIDTH = 100

/** The call in TypeScript, with what it needs of an already made client `wxpay`. */
export function writeTypeScript(operation: Operation, call: ExampleCall): TypeScriptCall {
  const { method, path, produces } = operation
  const { variables, query, json, headers, file, meta, form } = call
  const input = {
    ...variables,
    ...(query && { query }),
    ...(headers && { headers }),
    ...(json !== undefined && { json }),
    ...(meta && { meta }),
    ...(form && { form }),
  }
  const argument = file === undefined ? writeArgument(input) : writeUpload(file, input)
  const end = `.${method.toLowerCase()}(${argument})${produces === undefined ? '.json()' : '.text()'}`
  const before = file === undefined ? '' : "import { fileFromPath } from 'wechatpay-isomorphic/node'\n\n"
  return {
    chain: `${before}const answer = await wxpay.${chainOf(path)}${end}\n`,
    index: `${before}const answer = await wxpay['${path.replace(/^\//, '').replace(/\/$/, '')}']${end}\n`,
  }
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

/** A JSON value as a literal: on one line where it is short, otherwise a property a line. */
function writeValue(value: unknown, indent: string): string {
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
