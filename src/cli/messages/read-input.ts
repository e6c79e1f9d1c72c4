import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { words } from '../configuration/finding.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import type { Message } from './message.ts'
import { readHttp } from './read-http.ts'
import { readJson } from './read-json.ts'

/**
 * The bytes of a file, or of stdin for `-`.
 *
 * @throws {Failure} where the file cannot be read
 */
export async function readInput(
  name: string,
  { cwd, readStdin }: Pick<Terminal, 'cwd' | 'readStdin'>,
): Promise<Buffer<ArrayBuffer>> {
  if (name === '-') return Buffer.from(await readStdin())
  try {
    return Buffer.from(await readFile(resolve(cwd, name)))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Failure(
      words(`${name} cannot be read (${code}); - reads stdin`, `无法读取 ${name}（${code}）；- 表示标准输入`),
    )
  }
}

/**
 * What messages a file holds.
 *
 * @throws {Failure} where it holds none
 */
export function readMessages(bytes: Buffer<ArrayBuffer>): readonly Message[] {
  const json = tryJson(bytes.toString('utf8'))
  const messages = json === undefined ? readHttp(bytes) : readJson(json)
  if (messages.length > 0) return messages
  throw new Failure(
    words(
      'there is no message with headers in it: save the headers and the body as they came, as curl -i ' +
        'prints them, as JSON { "headers": …, "body": "…" }, or as HAR',
      '其中没有带请求头的报文：请按原样保存请求头和报文主体，例如 curl -i 的输出、JSON { "headers": …, "body": "…" } 或 HAR',
    ),
  )
}

/** The value of a JSON text; `undefined` where it is none. */
export function tryJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
