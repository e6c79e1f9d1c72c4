import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { manifest, readEntries, root } from '../../../scripts/entries.ts'
import { compile } from './user-project.ts'

/** What an example takes as given. */
const GIVEN = `
declare const [serial, privateKey, apiv3Key, pem, prepay_id, out_trade_no, transaction_id, card_id, openid]: string[]
declare const [ciphertext, out_order_no, out_refund_no, out_bill_no, combine_out_trade_no]: string[]
declare const out_contract_code: string
declare const [apiv2Key, auth_code, pub_key, cert, key, mchid]: string[]
declare const [out_batch_no, out_detail_no, out_request_no]: string[]
declare const certs: Record<string, string>
declare const options: G.WechatpayOptions
declare const wxpay: G.CLIENT
declare const emulator: G.Emulator
declare const keys: ReturnType<G.Emulator['keys']>
declare const handler: G.NotificationHandler
declare const callback: G.NotificationCallback
declare const order: G.JsonOf<'POST', 'v3/pay/transactions/native'>
declare const call: G.CallOf<'POST', 'v3/pay/transactions/jsapi'>
declare const request: Request
declare const [message, signature]: Uint8Array[]
declare const notification: { resource: { associated_data: string, nonce: string, ciphertext: string } }
declare const kms: { sign(message: Uint8Array): Promise<Uint8Array> }
declare const kv: G.DenoKv & { get(key: string): Promise<string | null>, put(key: string, text: string): Promise<void> }
declare const redis: G.RedisClient
declare const env: { REPLAY_GUARD: G.DurableObjectNamespaceLike }
declare const app: any
declare const http: any
declare const Deno: any
declare const table: any
declare const process: { env: Record<string, string | undefined> }
declare function log(...values: unknown[]): void
declare function markPaid(out_trade_no: string | undefined): Promise<void>
`.replace(/declare const \[(.+?)\]: (\w+)\[\]/g, (_, names: string, type: string) =>
  names
    .split(', ')
    .map(name => `declare const ${name}: ${type}`)
    .join('\n'),
)

/** Where the names of an example come from, unless it imports them itself. */
const EXPORTED = new Map<string, unknown>()
const FROM = new Map<string, string>()
for (const { subpath, output } of readEntries()) {
  if (/bundle|catalog\//.test(subpath) || subpath === './core') continue
  const exported = (await import(new URL(`dist/${output}.js`, root).href)) as Record<string, unknown>
  for (const [name, value] of Object.entries(exported)) {
    if (EXPORTED.has(name)) continue
    EXPORTED.set(name, value)
    FROM.set(name, subpath.replace('.', manifest.name))
  }
}

interface Example {
  readonly file: string
  /** The type of `wxpay`. */
  readonly client: string
  readonly code: string
}

const paths = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter(
  path => path.endsWith('.ts') && !/generated|build\//.test(path),
)
const sources = paths.map(path => readFileSync(new URL(`src/${path}`, root), 'utf8'))

const examples = sources.flatMap((source, at): Example[] => {
  const path = paths[at]!
  return [...source.matchAll(/^( *) \* @example\n((?:\1 \*(?:   .*)?\n)+)/gm)].map(
    ([, indent = '', lines = ''], index) => ({
      file: `${path.replaceAll('/', '-').replace('.ts', '')}-${index}.ts`,
      client: /^v2[/.]/.test(path) ? 'WechatpayV2' : 'Wechatpay',
      code: lines.replaceAll(`${indent} *   `, '').replaceAll(`${indent} *\n`, '\n'),
    }),
  )
})

/** An example as a module of a user's. */
function moduleOf({ code, client }: Example): string {
  const imports = code.match(/^import .*\n/gm) ?? []
  const own = imports.join('')
  const names = [...FROM].filter(
    ([name]) =>
      new RegExp(`(?<![.\\w])${name}(?=[(,)])`).test(code) && !new RegExp(`\\b${name}\\b`).test(own),
  )
  const taken = names.map(([name, from]) => `import { ${name} } from '${from}'\n`).join('')
  const valibot = /\bv\./.test(code) ? "import * as v from 'valibot'\n" : ''
  const head = `${own}${taken}${valibot}import type * as G from './given.ts'\n`
  return `${head}import type { JsonOf } from '${manifest.name}'\nimport type { XmlOf } from '${manifest.name}/v2'\n${GIVEN.replace('CLIENT', client)}export async function example() {\n${code.replace(/^import .*\n/gm, '')}}\n`
}

const TYPES = `export type * from '${manifest.name}'
export type { WechatpayV2 } from '${manifest.name}/v2'
export type { Emulator } from '${manifest.name}/emulator'
export type { DenoKv, DurableObjectNamespaceLike, RedisClient } from '${manifest.name}/notification'
`

describe('examples of docstrings', () => {
  test('compile', async () => {
    expect(examples.length).toBeGreaterThan(60)
    const modules = Object.fromEntries(examples.map(example => [example.file, moduleOf(example)]))
    const diagnostics = await compile('examples', { 'given.ts': TYPES, ...modules })
    expect(diagnostics.map(({ file, message, source }) => `${file}: ${message}: ${source}`)).toEqual([])
  })

  const functions = [...EXPORTED].filter(([, value]) => typeof value === 'function' && !isClass(value))

  test.each(functions.map(([name]) => name))('%s has one', name => {
    const declared = name === 'createWechatpay' ? /createWechatpay|createCore/ : new RegExp(`${name}\\b`)
    const documented = sources.some(source =>
      new RegExp(
        `@example\\n(?: \\*.*\\n)+? \\*/\\nexport (?:async )?function\\*? (?:${declared.source})`,
      ).test(source),
    )
    expect(documented).toBe(true)
  })
})

function isClass(value: unknown): boolean {
  return Function.prototype.toString.call(value).startsWith('class')
}
