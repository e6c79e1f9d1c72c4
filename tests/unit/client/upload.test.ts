import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { FieldSchema } from '../../../src/catalog/types.ts'
import {
  checkFile,
  encodeUpload,
  readUpload,
  type EncodedUpload,
  type UploadForm,
} from '../../../src/client/upload.ts'

const data = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff, 13, 10)
const sha256 = createHash('sha256').update(data).digest('hex')
const prepare = async (
  input: object,
  form?: Readonly<Record<string, FieldSchema>>,
): Promise<EncodedUpload> => {
  const upload = await readUpload(input as { file: unknown }, form, crypto)
  return encodeUpload(upload, upload.meta, crypto)
}

/** The parts as the host's own reader finds them, in order. */
async function parts({ body, contentType }: EncodedUpload): Promise<[string, FormDataEntryValue][]> {
  return [...(await new Response(body, { headers: { 'Content-Type': contentType } }).formData())]
}

test('meta comes first, as JSON, with the file’s name and digest; then the file', async () => {
  const upload = await prepare({ file: { name: '张三 "1".png', data } })
  expect(upload.contentType).toMatch(/^multipart\/form-data; boundary=[\w-]{10,70}$/)
  expect(upload.signedBody).toBe(JSON.stringify({ filename: '张三 "1".png', sha256 }))
  const [[metaName, meta], [fileName, file], ...others] = (await parts(upload)) as [
    [string, string],
    [string, File],
  ]
  expect([metaName, meta, fileName, others]).toEqual(['meta', upload.signedBody, 'file', []])
  expect([file.name, file.type, new Uint8Array(await file.arrayBuffer())]).toEqual([
    '张三 "1".png',
    'image/png',
    data,
  ])
  expect(Buffer.from(upload.body).toString('latin1')).toMatch(
    /^--[\w-]+\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application\/json\r\n\r\n{/,
  )
})

test.each<[string, unknown, string, string]>([
  ['a File', new File([data], 'a.jpg', { type: 'image/jpeg' }), 'a.jpg', 'image/jpeg'],
  ['a File without a type', new File([data], 'a.PNG'), 'a.PNG', 'image/png'],
  ['bytes', { name: 'a.mp4', data }, 'a.mp4', 'video/mp4'],
  ['an ArrayBuffer', { name: 'a', data: data.slice().buffer }, 'a', 'application/octet-stream'],
  [
    'a view into more bytes',
    { name: 'a.pdf', data: Uint8Array.of(1, ...data, 2).subarray(1, -1) },
    'a.pdf',
    'application/pdf',
  ],
  ['a type of one’s own', { name: 'a.png', data, type: 'image/x-own' }, 'a.png', 'image/x-own'],
])('a file may be %s', async (_, file, name, type) => {
  const upload = await prepare({ file })
  expect(JSON.parse(upload.signedBody)).toEqual({ filename: name, sha256 })
  const [, [, part]] = (await parts(upload)) as [unknown, [string, File]]
  expect([part.name, part.type, new Uint8Array(await part.arrayBuffer())]).toEqual([name, type, data])
})

test('text is a file too', async () => {
  const upload = await prepare({ file: { name: 'a.csv', data: '张三' } })
  expect(JSON.parse(upload.signedBody)).toEqual({
    filename: 'a.csv',
    sha256: createHash('sha256').update('张三').digest('hex'),
  })
})

test('meta has what the operation wants, under its own names; the caller’s values stay', async () => {
  const form: Readonly<Record<string, FieldSchema>> = {
    meta: {
      type: 'object',
      properties: {
        bill_name: { type: 'string', format: 'file-name' },
        digest: { type: 'string', format: 'file-sha256' },
        kind: { type: 'string' },
        note: { type: 'string' },
      },
    },
    media: { type: 'file' },
    scene: { type: 'string' },
  }
  const upload = await prepare(
    {
      file: { name: 'a.png', data },
      meta: { kind: 'x', bill_name: 'own.png' },
      form: { scene: 'chat', left_out: undefined },
    },
    form,
  )
  expect(JSON.parse(upload.signedBody)).toEqual({ kind: 'x', bill_name: 'own.png', digest: sha256 })
  expect(
    (await parts(upload)).map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  ).toEqual([
    ['meta', upload.signedBody],
    ['scene', 'chat'],
    ['media', 'a.png'],
  ])
})

test('a name cannot break out of its header', async () => {
  const upload = await prepare({ file: { name: 'a"\r\nX-Evil: 1\r\n\r\n.png', data } })
  const header = Buffer.from(upload.body).toString('latin1').split('\r\n\r\n')[2]!
  expect(header).not.toMatch(/^X-Evil/m)
  expect(await parts(upload)).toHaveLength(2)
})

describe('what cannot be a file is a TypeError', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /file has to be a File, or \{ name, data \}, got undefined/],
    ['null', null, /got null/],
    ['a path', './a.png', /got string/],
    ['a Blob without a name', new Blob([data]), /file has no name/],
    ['no name', { data }, /file\.name/],
    ['an empty name', { name: '', data }, /file\.name/],
    ['no data', { name: 'a.png' }, /file\.data/],
    ['an array of numbers', { name: 'a.png', data: [1, 2] }, /file\.data/],
    ['a type with a line feed', { name: 'a.png', data, type: 'image/png\r\nX-Evil: 1' }, /file\.type/],
  ])('%s', async (_, file, message) => {
    const error = await prepare({ file }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as TypeError).message).toMatch(message)
  })
})

test.each(
  Object.entries({
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    png: 'image/png',
    bmp: 'image/bmp',
    gif: 'image/gif',
    pdf: 'application/pdf',
    csv: 'text/csv',
    mp4: 'video/mp4',
    avi: 'video/x-msvideo',
    wmv: 'video/x-ms-wmv',
    mpeg: 'video/mpeg',
    mov: 'video/quicktime',
    mkv: 'video/x-matroska',
    flv: 'video/x-flv',
    f4v: 'video/x-f4v',
    m4v: 'video/x-m4v',
    rmvb: 'application/vnd.rn-realmedia-vbr',
    'png.txt': 'application/octet-stream',
    'png-': 'application/octet-stream',
  }),
)('a file .%s that does not say its type is %s', async (extension, type) => {
  for (const name of [`a.${extension}`, `a.b.${extension.toUpperCase()}`])
    expect((await readUpload({ file: { name, data } }, undefined, crypto)).file.type).toBe(type)
})

test.each<[string, object, string]>([
  ['meta', { meta: 'x' }, 'meta has to be an object, got string'],
  ['meta as a list', { meta: [] }, 'meta has to be an object, got '],
  ['meta of null', { meta: null }, 'meta has to be an object, got null'],
  ['form', { form: 5 }, 'form has to be an object, got number'],
])('%s has to be an object', async (_, given, message) => {
  await expect(prepare({ file: { name: 'a.png', data }, ...given })).rejects.toThrow(message)
})

describe('what WeChat Pay takes no file for', () => {
  const form: UploadForm = {
    meta: { type: 'object', properties: {} },
    media: { type: 'file', maxBytes: 8, extensions: ['png', 'jpg'], label: '图片' },
  }
  const check = async (
    name: string,
    content: Uint8Array<ArrayBuffer>,
    mode: 'lenient' | 'strict',
    of = form,
  ) => checkFile(await readUpload({ file: { name, data: content } }, of, crypto), mode)
  const long = new Uint8Array(9)

  test('is said of a file that is too large, in either mode', async () => {
    expect(await check('a.png', data, 'strict')).toEqual([])
    const issue = { path: 'file', message: 'expected at most 8 bytes, got 9', label: '图片' }
    expect(await check('a.png', long, 'lenient')).toEqual([issue])
    expect(await check('a.png', long, 'strict')).toEqual([issue])
  })

  test('is said strictly of one that is empty, or has another extension', async () => {
    const empty = new Uint8Array()
    expect(await check('a.gif', empty, 'lenient')).toEqual([])
    expect((await check('a.gif', empty, 'strict')).map(({ message }) => message)).toEqual([
      'expected a file that is not empty',
      'expected a name that ends with .png, .jpg, got "a.gif"',
    ])
    expect((await check('png', data, 'strict')).map(({ message }) => message)).toEqual([
      'expected a name that ends with .png, .jpg, got "png"',
    ])
    expect(await check('a.PNG', data, 'strict')).toEqual([])
  })

  test('is not said where nothing is documented', async () => {
    expect(await check('a', long, 'strict', { media: { type: 'file' } })).toEqual([])
    expect(await check('a', new Uint8Array(), 'strict', { media: { type: 'file' } })).toStrictEqual([
      { path: 'file', message: 'expected a file that is not empty' },
    ])
    expect(await check('a', long, 'strict', {})).toEqual([])
  })
})

test('where an operation names no part for the file, it is called file', async () => {
  const upload = await prepare({ file: { name: 'a.png', data } }, { meta: { type: 'object' } })
  expect((await parts(upload)).map(([name]) => name)).toEqual(['meta', 'file'])
})
