import { expect, test } from 'vitest'
import { readMultipart } from '../../../src/emulator/multipart.ts'

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const body = (...parts: string[]): Uint8Array<ArrayBuffer> =>
  utf8(`${parts.map(part => `--b\r\n${part}\r\n`).join('')}--b--\r\n`)
const META =
  'Content-Disposition: form-data; name="meta";\r\nContent-Type: application/json\r\n\r\n{"a":"中"}'
const FILE =
  'Content-Disposition: form-data; name="file"; filename="图片.png";\r\nContent-Type: image/png\r\n\r\n'

test('text and a file, with the semicolons of the documentation’s sample', async () => {
  const form = readMultipart(body(META, `${FILE}bytes\r\nmore --b`), 'b')!
  expect(form.get('meta')).toBe('{"a":"中"}')
  const file = form.get('file') as File
  expect([file.name, file.type, await file.text()]).toEqual(['图片.png', 'image/png', 'bytes\r\nmore --b'])
})

test('without a boundary in the header, the first line says it', () => {
  expect(readMultipart(body(META), undefined)?.get('meta')).toBe('{"a":"中"}')
})

test('what every host writes is read as it was', async () => {
  const given = new FormData()
  given.append('meta', 'line\r\nfeed')
  given.append('file', new File([Uint8Array.of(0, 13, 10, 45, 45, 255)], 'a"b 中.bin', { type: 'image/png' }))
  const request = new Request('https://a.example', { method: 'POST', body: given })
  const boundary = /boundary=(.+)/.exec(request.headers.get('content-type')!)![1]
  const form = readMultipart(new Uint8Array(await request.arrayBuffer()), boundary)!
  expect(form.get('meta')).toBe('line\r\nfeed')
  const file = form.get('file') as File
  expect([file.name, [...new Uint8Array(await file.arrayBuffer())]]).toEqual([
    'a"b 中.bin',
    [0, 13, 10, 45, 45, 255],
  ])
})

test.each([
  ['nothing', utf8('')],
  ['text', utf8('hello')],
  ['a part without a name', body('Content-Disposition: form-data\r\n\r\nx')],
  ['a part without an end of its headers', body('Content-Disposition: form-data; name="a"')],
])('%s is none', (_, bytes) => {
  expect(readMultipart(bytes, undefined)).toBeUndefined()
})
