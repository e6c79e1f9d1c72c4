import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Given } from '../command.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import type { WrittenCall } from './call-input.ts'
import { readField } from './field-values.ts'

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/**
 * What the command line says of a call.
 *
 * @throws {Failure} naming the argument that cannot be meant
 */
export async function readCall(
  { arguments: given, options }: Given,
  terminal: Terminal,
): Promise<WrittenCall> {
  const [method, path, fields = []] = given
  const verb = String(method).toUpperCase()
  if (!METHODS.includes(verb))
    throw new Failure(
      {
        en: `${String(method)} is no method: there are ${METHODS.join(', ')}`,
        zh: `请求方法应为 ${METHODS.join('、')}`,
      },
      2,
    )
  return {
    method: verb,
    path: readPath(String(path)),
    fields: listOf(fields).map(readField),
    query: listOf(options['query']).map(readField),
    headers: Object.fromEntries(listOf(options['header']).map(readHeader)),
    data: await readData(options['data'], terminal),
    hasFile: options['file'] !== undefined,
  }
}

function readPath(text: string): string {
  if (/^[a-z]+:\/\//i.test(text))
    throw new Failure(
      {
        en: 'write the path alone, like /v3/certificates: the host is the sandbox, or with --live WeChat Pay',
        zh: '只写路径，如 /v3/certificates：域名默认为沙箱，加 --live 则为微信支付',
      },
      2,
    )
  return `/${text.replace(/^\//, '')}`
}

function readHeader(written: string): readonly [name: string, value: string] {
  const at = /[:=]/.exec(written)?.index ?? 0
  if (at > 0) return [written.slice(0, at).trim(), written.slice(at + 1).trim()]
  throw new Failure(
    { en: `--header takes Name: value, got ${written}`, zh: `--header 应为 名称: 值，收到 ${written}` },
    2,
  )
}

/** `@file`, `@-` for stdin, or the JSON itself. */
async function readData(given: unknown, terminal: Terminal): Promise<unknown> {
  if (typeof given !== 'string') return undefined
  const text = given.startsWith('@') ? await readSource(given.slice(1), terminal) : given
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const from = given.startsWith('@') ? given.slice(1).replace(/^-$/, 'stdin') : '--data'
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure({ en: `${from} is no JSON: ${reason}`, zh: `${from} 不是 JSON：${reason}` }, 2)
  }
}

async function readSource(name: string, terminal: Terminal): Promise<string> {
  if (name === '-') return terminal.readStdin()
  return readFile(resolve(terminal.cwd, name), 'utf8').catch((error: unknown) => {
    throw unreadable(name, error)
  })
}

/** A file of the command line that cannot be read. */
export function unreadable(name: string, error: unknown): Failure {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new Failure({ en: `${name} cannot be read: ${reason}`, zh: `无法读取 ${name}：${reason}` }, 2)
}

function listOf(value: unknown): readonly string[] {
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}
