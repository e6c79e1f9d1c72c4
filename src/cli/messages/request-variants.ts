import type { Words } from '../command.ts'
import { words } from '../configuration/finding.ts'
import { bodyVariants } from './body-variants.ts'

/** The five lines of a request, as they should have been signed. */
export interface Lines {
  readonly method: string
  readonly target: string
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
}

/** A message that may have been signed in place of the right one. */
export interface RequestVariant {
  readonly message: string
  /** Which lines differ, 1 to 5, and how. */
  readonly changes: readonly { readonly line: number; readonly how: Words }[]
}

/** One change of one line. */
interface Change {
  readonly line: number
  readonly how: Words
  readonly apply: (lines: Lines) => Lines
}

/** A way to put the five lines together. */
interface Shape {
  readonly line: number
  readonly how: Words
  readonly join: (lines: Lines) => string
}

const listOf = ({ method, target, timestamp, nonce, body }: Lines): string[] => [
  method,
  target,
  timestamp,
  nonce,
  body,
]

const SHAPES: readonly Shape[] = [
  {
    line: 5,
    how: words(
      'the fifth line is missing: it is there, with its line feed, also where the body is empty',
      '缺少第 5 行：即使报文主体为空，也要有这一行和它的换行',
    ),
    join: lines => `${listOf(lines).slice(0, 4).join('\n')}\n`,
  },
  {
    line: 5,
    how: words('the line feed at the end of the fifth line is missing', '第 5 行末尾缺少换行'),
    join: lines => listOf(lines).join('\n'),
  },
  {
    line: 1,
    how: words('lines end in CRLF, not in a line feed alone', '行尾是 CRLF，应当只有 LF'),
    join: lines =>
      listOf(lines)
        .map(line => `${line}\r\n`)
        .join(''),
  },
  {
    line: 1,
    how: words(
      'lines end in a backslash and an n, not in a line feed',
      '行尾是反斜杠加 n 两个字符，而不是换行符',
    ),
    join: lines =>
      listOf(lines)
        .map(line => `${line}\\n`)
        .join(''),
  },
]

/**
 * Messages that people sign in place of the right one: with one thing wrong, then with two.
 *
 * @param host of the request, if it is known
 * @param bodies others than the body of the lines that may have been signed: the whole of an upload
 */
export function* requestVariants(
  lines: Lines,
  host: string | undefined,
  bodies: readonly { readonly body: string; readonly how: Words }[] = [],
): Generator<RequestVariant> {
  const join = (changed: Lines): string =>
    listOf(changed)
      .map(line => `${line}\n`)
      .join('')
  const changes = [
    ...changesOf(lines, host),
    ...bodies.map(({ body, how }): Change => ({ line: 5, how, apply: all => ({ ...all, body }) })),
  ]
  for (const change of changes) yield { message: join(change.apply(lines)), changes: [change] }
  for (const shape of SHAPES) yield { message: shape.join(lines), changes: [shape] }
  for (const change of changes)
    for (const shape of SHAPES) yield { message: shape.join(change.apply(lines)), changes: [change, shape] }
  for (const [index, first] of changes.entries())
    for (const second of changes.slice(index + 1))
      if (first.line !== second.line)
        yield { message: join(second.apply(first.apply(lines))), changes: [first, second] }
}

function changesOf(lines: Lines, host: string | undefined): Change[] {
  const { target, timestamp, nonce, method } = lines
  const path = target.split('?')[0]!
  const targets: readonly (readonly [string | undefined, Words])[] = [
    [path, words('the query was left out', '漏掉了查询参数')],
    [
      tryDecode(target),
      words('the URL was decoded: it is signed as it is sent', 'URL 被解码：应按发送的原样签名'),
    ],
    [encodeURI(target), words('the URL was encoded once more', 'URL 被再次编码')],
    [target.toLowerCase(), words('the URL was put into lower case', 'URL 被转成小写')],
    [
      host && `https://${host}${target}`,
      words('the whole URL was signed, with scheme and host', '签名用了完整 URL，带有协议和域名'),
    ],
    [host && `${host}${target}`, words('the host was signed with the path', '签名的 URL 带有域名')],
    [target.replace(/^\//, ''), words('the / at the beginning of the path is missing', '路径开头缺少 /')],
    [
      path.endsWith('/') ? target.replace(path, path.slice(0, -1)) : target.replace(path, `${path}/`),
      words('the / at the end of the path differs', '路径末尾的 / 不同'),
    ],
  ]
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', method.toLowerCase()]
  return [
    ...targets.flatMap(([changed, how]): Change[] =>
      changed === undefined || changed === target
        ? []
        : [{ line: 2, how, apply: all => ({ ...all, target: changed }) }],
    ),
    ...bodyVariants(Buffer.from(lines.body)).map(({ body, change }): Change => ({
      line: 5,
      how: words(`the body that was sent ${change.en}`, `发送的报文主体${change.zh}`),
      apply: all => ({ ...all, body: Buffer.from(body).toString() }),
    })),
    {
      line: 5,
      how: words('the body was left out', '漏掉了报文主体'),
      apply: all => ({ ...all, body: '' }),
    },
    {
      line: 5,
      how: words('{} was signed for a body that is empty', '报文主体为空，却签了 {}'),
      apply: all => ({ ...all, body: '{}' }),
    },
    {
      line: 3,
      how: words('timestamp and nonce are swapped', '时间戳与随机串互换了'),
      apply: all => ({ ...all, timestamp: nonce, nonce: timestamp }),
    },
    ...methods
      .filter(each => each !== method)
      .map((changed): Change => ({
        line: 1,
        how: words(`${changed} was signed, and ${method} sent`, `签名用的是 ${changed}，发送的是 ${method}`),
        apply: all => ({ ...all, method: changed }),
      })),
  ]
}

function tryDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
