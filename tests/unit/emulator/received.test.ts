import { describe, expect, test } from 'vitest'
import { receive } from '../../../src/emulator/received.ts'

const FORM = '--b c\r\nContent-Disposition: form-data; name="meta"\r\n\r\n{}\r\n--b c--\r\n'
const PLAIN = FORM.replaceAll('b c', 'b')

const formOf = async (contentType: string, body: string): Promise<FormData | undefined> => {
  const init = { method: 'POST', headers: { 'content-type': contentType }, body }
  return (await receive('https://api.example/v3/merchant/media/upload', init)).form
}

describe('the parts of an upload', () => {
  test.each([
    ['multipart/form-data; boundary=b', PLAIN],
    ['multipart/form-data;boundary=b', PLAIN],
    ['multipart/form-data; boundary="b c"', FORM],
    ['Multipart/Form-Data; Boundary=b', PLAIN],
    ['multipart/form-data; charset=utf-8; boundary=b', PLAIN],
    ['multipart/form-data', PLAIN],
    ['multipart/form-data;', FORM],
  ])('%s', async (contentType, body) => {
    expect((await formOf(contentType, body))?.get('meta')).toBe('{}')
  })

  test('are none where another boundary is said', async () => {
    expect([...(await formOf('multipart/form-data; boundary=other', PLAIN))!.keys()]).toEqual([])
  })

  test.each([
    'application/json',
    'multipart/form-data-like; boundary=b',
    'text/plain; x=multipart/form-data',
  ])('are not sought in %s', async contentType => {
    expect(await formOf(contentType, PLAIN)).toBeUndefined()
  })
})
