import { expect, test } from 'vitest'
import { eventStream, type StreamItem } from '../../../../src/emulator/acts/event-stream.ts'

test('what was comes first, then what comes, and nobody is called after the end', async () => {
  let tell: ((item: StreamItem) => void) | undefined
  let ended = false
  const { body, headers } = eventStream([{ id: '1', event: 'a', data: { text: 'two\nlines' } }], listener => {
    tell = listener
    return () => {
      ended = true
    }
  })
  expect(headers.get('content-type')).toBe('text/event-stream')
  tell!({ id: '2', event: 'b', data: null })
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!text.includes('id: 2')) text += (await reader.read()).value
  expect(text).toBe(': \n\nid: 1\nevent: a\ndata: {"text":"two\\nlines"}\n\nid: 2\nevent: b\ndata: null\n\n')
  await reader.cancel()
  expect(ended).toBe(true)
})
