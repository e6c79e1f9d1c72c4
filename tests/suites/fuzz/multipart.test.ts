import { assert, asyncProperty, constantFrom, oneof, string, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { encodeMultipart } from '../../../src/transport/multipart.ts'

const boundary = 'wechatpay-0123456789abcdef'
const text = oneof(string({ unit: 'grapheme' }), string({ unit: constantFrom(...'a"\r\n;=\\%张😀-') }))

test('any name and content comes back as the host’s own reader finds it', async () => {
  await assert(
    asyncProperty(
      text.filter(name => name !== ''),
      uint8Array({ maxLength: 300 }),
      text,
      async (filename, content, meta) => {
        const { bytes, contentType } = encodeMultipart(
          [
            { name: 'meta', content: new TextEncoder().encode(meta), type: 'application/json' },
            { name: 'file', filename, type: 'image/png', content },
          ],
          boundary,
        )
        const form = await new Response(bytes, { headers: { 'Content-Type': contentType } }).formData()
        expect([...form.keys()]).toEqual(['meta', 'file'])
        const file = form.get('file') as File
        expect(new Uint8Array(await file.arrayBuffer())).toEqual(content)
        const part = form.get('meta')
        expect(typeof part === 'string' ? part : await part!.text()).toBe(meta)
      },
    ),
    { numRuns: 3000 },
  )
})
