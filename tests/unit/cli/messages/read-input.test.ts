import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '../../../../src/cli/failure.ts'
import { readInput, readMessages } from '../../../../src/cli/messages/read-input.ts'
import type { Message } from '../../../../src/cli/messages/message.ts'
import { directory, keep } from '../doctor/terminal.ts'

const BODY = '{"id":"张三"}'
const HEADERS = [
  'Wechatpay-Timestamp: 1554208460',
  'Wechatpay-Nonce: 593BEC0C930BF1AFEB40B4A08C8FB242',
  'Wechatpay-Serial: PUB_KEY_ID_1',
  'Wechatpay-Signature: c2lnbmF0dXJl',
]
const AUTHORIZATION = 'Authorization: WECHATPAY2-SHA256-RSA2048 mchid="1",nonce_str="2"'

const read = (text: string | Uint8Array): readonly Message[] => readMessages(Buffer.from(text))
const bodyOf = ({ body }: Message): string => Buffer.from(body).toString()

test.each<[name: string, text: string, kind: Message['kind']]>([
  [
    'a notification with its request line',
    `POST /notify HTTP/1.1\r\n${HEADERS.join('\r\n')}\r\n\r\n${BODY}`,
    'notification',
  ],
  ['headers alone', `${HEADERS.join('\n')}\n\n${BODY}`, 'notification'],
  [
    'curl -i',
    `HTTP/2 200 \r\n${HEADERS.map(line => line.replace(/^[\w-]+/, name => name.toLowerCase())).join('\r\n')}\r\n\r\n${BODY}`,
    'answer',
  ],
  [
    'an interim answer before it',
    `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n${HEADERS.join('\r\n')}\r\n\r\n${BODY}`,
    'answer',
  ],
  [
    'a proxy’s answer before it',
    `HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 200 OK\r\n${HEADERS.join('\r\n')}\r\n\r\n${BODY}`,
    'answer',
  ],
  [
    'JSON',
    JSON.stringify({ headers: Object.fromEntries(HEADERS.map(line => line.split(': '))), body: BODY }),
    'notification',
  ],
  [
    'JSON with pairs',
    JSON.stringify({ headers: HEADERS.map(line => line.split(': ')), body: BODY }),
    'notification',
  ],
  [
    'JSON with rawHeaders',
    JSON.stringify({ rawHeaders: HEADERS.flatMap(line => line.split(': ')), rawBody: BODY }),
    'notification',
  ],
  [
    'the event of a gateway',
    JSON.stringify({
      httpMethod: 'POST',
      path: '/notify',
      headers: Object.fromEntries(HEADERS.map(line => line.split(': '))),
      body: Buffer.from(BODY).toString('base64'),
      isBase64Encoded: true,
    }),
    'notification',
  ],
  [
    'a Buffer of Node',
    JSON.stringify({
      headers: Object.fromEntries(HEADERS.map(line => line.split(': '))),
      body: Buffer.from(BODY),
    }),
    'notification',
  ],
  [
    'HAR',
    JSON.stringify({
      log: {
        entries: [
          {
            response: {
              status: 200,
              headers: HEADERS.map(line => ({ name: line.split(': ')[0], value: line.split(': ')[1] })),
              content: { text: BODY },
            },
          },
        ],
      },
    }),
    'answer',
  ],
])('reads %s', (_, text, kind) => {
  const messages = read(text)
  expect(messages.map(message => message.kind)).toEqual([kind])
  const [message] = messages
  expect(message!.headers.get('wechatpay-timestamp')).toBe('1554208460')
  expect(message!.headers.get('wechatpay-signature')).toBe('c2lnbmF0dXJl')
  expect(bodyOf(message!)).toBe(BODY)
})

test('a request and its answer are two messages, with or without a length', () => {
  const answer = `HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{}`
  const post = `POST /v3/x?a=1 HTTP/1.1\r\n${AUTHORIZATION}\r\n`
  for (const text of [
    `${post}Content-Length: 15\r\n\r\n${BODY}\r\n\r\n${answer}`,
    `${post}\r\n${BODY}\r\n${answer}`,
  ]) {
    const [request, response] = read(text)
    expect(request).toMatchObject({ kind: 'request', method: 'POST', url: '/v3/x?a=1' })
    expect(bodyOf(request!).trim()).toBe(BODY)
    expect(response).toMatchObject({ kind: 'answer', status: 401 })
    expect(bodyOf(response!)).toBe('{}')
  }
  const [get, response] = read(`GET /v3/x HTTP/1.1\r\n${AUTHORIZATION}\r\n\r\n${answer}`)
  expect(get).toMatchObject({ kind: 'request', method: 'GET' })
  expect(bodyOf(get!)).toBe('')
  expect(response?.status).toBe(401)
})

test('a body that was saved as a value is told', () => {
  const [message] = read(JSON.stringify({ headers: { 'Wechatpay-Signature': 'x' }, body: { id: '张三' } }))
  expect(message).toMatchObject({ isParsed: true })
  expect(bodyOf(message!)).toBe(BODY)
})

test('bytes that are no text stay as they are', () => {
  const bytes = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\n${HEADERS[0]}\n\n`),
    Buffer.of(0x1f, 0x8b, 0x0a, 0xff),
  ])
  expect(Buffer.from(read(bytes)[0]!.body)).toEqual(Buffer.of(0x1f, 0x8b, 0x0a, 0xff))
})

test.each(['', '{}', '[]', 'null', '{"id":1}', 'hello', '<html>', '\n\n'])('%j holds no message', text => {
  expect(() => read(text)).toThrow('there is no message with headers in it')
})

test('a file is read from the directory, or stdin for -', async () => {
  const cwd = await directory({ 'a.txt': 'A' })
  const { terminal } = keep({ cwd, stdin: 'B' })
  expect(String(await readInput('a.txt', terminal))).toBe('A')
  expect(String(await readInput(join(cwd, 'a.txt'), terminal))).toBe('A')
  expect(String(await readInput('-', terminal))).toBe('B')
  await expect(readInput('none', terminal)).rejects.toThrow('none cannot be read (ENOENT); - reads stdin')
})

test('whatever the file holds, it is read or refused with words', () => {
  const names = fc.constantFrom(
    'headers',
    'body',
    'request',
    'response',
    'log',
    'entries',
    'status',
    'url',
    'method',
  )
  const value = fc.letrec(tie => ({
    any: fc.oneof(fc.jsonValue(), fc.dictionary(names, tie('any')), fc.array(tie('any'), { maxLength: 3 })),
  })).any
  const line = fc.constantFrom(
    'HTTP/1.1 200 OK',
    'POST / HTTP/1.1',
    'a: b',
    'Content-Length: 9',
    '',
    ':',
    '\r',
    'x',
  )
  const text = fc.oneof(
    value.map(each => JSON.stringify(each)),
    fc.array(line).map(lines => lines.join('\n')),
    fc.string(),
  )
  fc.assert(
    fc.property(text, each => {
      try {
        expect(read(each).length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(Failure)
      }
    }),
    { numRuns: 2000 },
  )
})
