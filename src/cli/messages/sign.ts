import type { ExitCode, Given } from '../command.ts'
import { failureOf } from '../configuration/configuration.ts'
import { examine } from '../configuration/examine.ts'
import { words } from '../configuration/finding.ts'
import { findSettings } from '../configuration/settings.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { readInput } from './read-input.ts'
import { REQUEST_LINES, showLines } from './show-lines.ts'
import { signRequest } from './sign-request.ts'
import { splitUrl } from './split-url.ts'

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** `sign <method> <url>`: the five lines on stderr, the Authorization header on stdout. */
export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [method = '', url = ''] = given.arguments.map(String)
  const { data, timestamp, nonce } = given.options
  const target = targetOf(method.toUpperCase(), url)
  const text = typeof data === 'string' ? data : undefined
  const body = text === undefined ? '' : await readBody(text, terminal)
  const { mchid, serial, privateKey, findings } = await examine(await findSettings(terminal), Date.now())
  if (mchid === undefined || serial === undefined || privateKey === undefined)
    throw failureOf(
      findings.find(
        ({ check, verdict }) => verdict === 'wrong' && ['mchid', 'serial', 'private-key'].includes(check),
      )!,
    )
  const { message, authorization } = await signRequest({
    method: method.toUpperCase(),
    target,
    body,
    mchid,
    serial,
    privateKey,
    timestamp: timestamp === undefined ? undefined : String(timestamp),
    nonce: nonce === undefined ? undefined : String(nonce),
  })
  if (!terminal.json) for (const line of showLines(message, REQUEST_LINES)) terminal.say(line)
  if (/[\r\n]$/.test(body))
    terminal.say(
      words(
        'The body ends in a line break, which is signed: send it with curl --data-binary, for curl -d takes it away.',
        '报文主体以换行结尾，且已签名：请用 curl --data-binary 发送，curl -d 会去掉换行。',
      ),
    )
  terminal.show({ authorization, message }, value => [`Authorization: ${value.authorization}`])
  return 0
}

/** @throws {Failure} for what is no request to WeChat Pay */
function targetOf(method: string, url: string): string {
  if (!METHODS.includes(method))
    throw new Failure(
      words(
        `${method} is no method: there are ${METHODS.join(', ')}`,
        `${method} 不是请求方法：可用 ${METHODS.join('、')}`,
      ),
      2,
    )
  const { host, target } = splitUrl(url)
  if (host === undefined ? !url.startsWith('/') : target === '/')
    throw new Failure(
      words(
        `${url} is no path like /v3/certificates, nor a URL with one`,
        `${url} 不是 /v3/certificates 这样的路径或 URL`,
      ),
      2,
    )
  if (/\s|[^\0-\u007F]/.test(target))
    throw new Failure(
      words(
        'the URL has characters that are not sent as they are: percent-encode it first, and sign what is sent',
        'URL 含有未编码的字符：请先做百分号编码，再对实际发送的 URL 签名',
      ),
      2,
    )
  if (target.startsWith('/brand/'))
    throw new Failure(
      words(
        'paths below /brand/ are signed by a brand, with its own id, serial number and key',
        '/brand/ 路径由品牌签名，使用品牌自己的 ID、序列号和私钥',
      ),
      2,
    )
  return target
}

/** `@file`, `@-` and `-` are read as they are; anything else is the body itself. */
async function readBody(data: string, terminal: Terminal): Promise<string> {
  if (data === '-') return (await readInput('-', terminal)).toString('utf8')
  return data.startsWith('@') ? (await readInput(data.slice(1), terminal)).toString('utf8') : data
}
