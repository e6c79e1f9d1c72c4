import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import { fileFromPath } from '../../../src/file.node.ts'
import { createWechatpay, NetworkError, ValidationError, type Wechatpay } from '../../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'upload-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, '营业执照 "1".png')
writeFileSync(path, 'content')

let emulator: Emulator
let wxpay: Wechatpay
const sent: Uint8Array[] = []
let failing = 0

beforeAll(async () => {
  emulator = await createEmulator()
  wxpay = createWechatpay({
    ...emulator.credentials,
    retry: { delay: () => 1 },
    fetch: (url, init) => {
      sent.push(init.body as Uint8Array)
      if (failing-- > 0) throw new TypeError('fetch failed')
      return emulator.fetch(url, init)
    },
  })
})

describe('fileFromPath', () => {
  test('takes name and content of a file, and another name and type where they are given', async () => {
    for (const each of [path, pathToFileURL(path)])
      expect(await fileFromPath(each)).toEqual({ name: '营业执照 "1".png', data: Buffer.from('content') })
    expect(await fileFromPath(path, { name: 'a.jpg', type: 'image/png' })).toMatchObject({
      name: 'a.jpg',
      type: 'image/png',
    })
    const answer = await wxpay.v3.merchant.media.upload.post({ file: await fileFromPath(path) }).json()
    expect(answer.media_id).toBeTypeOf('string')
  })

  test('names the path that cannot be read', async () => {
    await expect(fileFromPath(join(folder, 'missing.png'))).rejects.toThrow(/ENOENT.*missing\.png/)
    await expect(fileFromPath(folder)).rejects.toThrow(/EISDIR/)
  })
})

describe('uploads', () => {
  test('the same bytes go out on a retry', async () => {
    sent.length = 0
    failing = 2
    await wxpay.v3.merchant.media.upload.post({ file: new File([new Uint8Array(100_000)], '图.png') })
    expect(sent.length).toBe(3)
    for (const body of sent) expect(Buffer.compare(body, sent[0]!)).toBe(0)
  })

  test('a file larger than documented is refused before it is sent, whatever else is checked', async () => {
    sent.length = 0
    const file = { name: 'a.png', data: new Uint8Array(2 * 1024 * 1024 + 1) }
    const error = await wxpay.v3.merchant.media.upload
      .post({ file })
      .json()
      .catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(ValidationError)
    expect((error as ValidationError).issues).toEqual([
      { path: 'file', message: 'expected at most 2097152 bytes, got 2097153', label: '图片文件' },
    ])
    expect(sent).toEqual([])
    const unchecked = createWechatpay({
      ...emulator.credentials,
      fetch: () => Promise.reject(new TypeError('sent')),
      retry: 0,
      validate: false,
    })
    await expect(unchecked.v3.merchant.media.upload.post({ file })).rejects.toBeInstanceOf(NetworkError)
  })

  test('strict mode refuses what is empty or has another extension; lenient mode sends it', async () => {
    const strict = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch, validate: 'strict' })
    await expect(strict.v3.merchant.media.upload.post({ file: { name: 'a.gif', data: '' } })).rejects.toThrow(
      'file: expected a file that is not empty; file: expected a name that ends with .jpg, .jpeg, .bmp, .png, got "a.gif"',
    )
    await expect(
      wxpay.v3.merchant.media.upload.post({ file: { name: 'a.gif', data: '' } }).json(),
    ).resolves.toHaveProperty('media_id')
  })

  test('a video of 30 MB', async () => {
    sent.length = 0
    const data = new Uint8Array(30 * 1024 * 1024).fill(7)
    const answer = await wxpay.v3.merchant.media.video_upload
      .post({ file: { name: '视频.mp4', data } })
      .json()
      .catch((error: unknown) => error)
    expect(answer).toHaveProperty('media_id')
    expect(sent[0]!.length).toBeGreaterThan(data.length)
  })
})
