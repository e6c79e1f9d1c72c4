import { expect, test } from 'vitest'
import { readFile } from '../../../src/client/read-file.ts'

const bytes = new Uint8Array([1, 2])

test.each<[unknown, string, string]>([
  [new File([bytes], 'a.PNG'), 'a.PNG', 'image/png'],
  [new File([bytes], 'a.png', { type: 'image/jpeg' }), 'a.png', 'image/jpeg'],
  [{ name: 'a.mp4', data: bytes }, 'a.mp4', 'video/mp4'],
  [{ name: 'a.b.jpg', data: bytes.buffer }, 'a.b.jpg', 'image/jpeg'],
  [{ name: 'a', data: bytes }, 'a', 'application/octet-stream'],
  [{ name: 'a.', data: bytes }, 'a.', 'application/octet-stream'],
  [{ name: 'png', data: bytes }, 'png', 'application/octet-stream'],
  [{ name: 'a.constructor', data: bytes }, 'a.constructor', 'application/octet-stream'],
  [{ name: 'a.png', data: bytes, type: 'image/x' }, 'a.png', 'image/x'],
])('%#: name, type and bytes', async (file, name, type) => {
  expect(await readFile(file)).toEqual({ name, type, bytes })
})

test('text is UTF-8, and bytes are copied', async () => {
  expect((await readFile({ name: 'a.txt', data: '中' })).bytes).toEqual(new TextEncoder().encode('中'))
  const own = new Uint8Array([1])
  const { bytes: copied } = await readFile({ name: 'a', data: own })
  own[0] = 2
  expect([...copied]).toEqual([1])
})

const NO_NAME = 'file has no name: give a File, or { name, data }'
const NO_FILE_NAME = 'file.name has to be a file name, like license.png'
const NO_TYPE = 'file.type has to be a media type, like image/png'

test.each<[unknown, string]>([
  [new Blob([bytes]), NO_NAME],
  [new File([bytes], ''), NO_NAME],
  [Object.assign(new Blob([bytes]), { name: 5 }), NO_NAME],
  [{ data: bytes }, NO_FILE_NAME],
  [{ name: '', data: bytes }, NO_FILE_NAME],
  [{ name: 5, data: bytes }, NO_FILE_NAME],
  [
    { name: 'a', arrayBuffer: bytes.buffer },
    'file.data has to be what the file holds: a Uint8Array, an ArrayBuffer or a string',
  ],
  [{ name: 'a', data: bytes, type: 5 }, NO_TYPE],
  [{ name: 'a', data: bytes, type: 'a\r\nb' }, NO_TYPE],
  [
    'a.png',
    'file has to be a File, or { name, data }, got string; of a path on this machine fileFromPath() of wechatpay-isomorphic/node makes one',
  ],
  [
    null,
    'file has to be a File, or { name, data }, got null; of a path on this machine fileFromPath() of wechatpay-isomorphic/node makes one',
  ],
])('%#: refused, and said', async (file, message) => {
  await expect(readFile(file)).rejects.toThrow(new TypeError(message))
})
