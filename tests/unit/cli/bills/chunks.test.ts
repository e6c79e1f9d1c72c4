import { expect, test } from 'vitest'
import { chunksOf, linesOf } from '../../../../src/cli/bills/chunks.ts'
import { createProgress } from '../../../../src/cli/bills/progress.ts'
import { numbered } from '../../../../src/cli/bills/write-file.ts'
import { keep } from '../doctor/terminal.ts'

const streamOf = (text: string, size: number): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([text]).stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        for (let start = 0; start < chunk.length; start += size)
          controller.enqueue(chunk.slice(start, start + size))
      },
    }),
  )

test.each([1, 2, 3, 7, 1000])('lines are whole, in pieces of %i bytes', async size => {
  const text = '\uFEFF交易时间,商户号\r\n`张三,`1\n\nend'
  const lines: string[] = []
  let bytes = 0
  for await (const line of linesOf(streamOf(text, size), count => (bytes += count))) lines.push(line)
  expect(lines).toEqual(['交易时间,商户号', '`张三,`1', '', 'end'])
  expect(bytes).toBe(Buffer.byteLength(text))
})

test('who leaves early closes the stream', async () => {
  let isCancelled = false
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: controller => controller.enqueue(new Uint8Array(1)),
    cancel: () => void (isCancelled = true),
  })
  for await (const chunk of chunksOf(stream)) {
    expect(chunk).toHaveLength(1)
    break
  }
  expect(isCancelled).toBe(true)
})

test('progress is told to somebody who waits, less and less often', () => {
  const waiting = keep({ interactive: true })
  const piped = keep()
  for (const { terminal } of [waiting, piped]) {
    const progress = createProgress(terminal)
    for (let index = 0; index < 20; index++) progress(512 * 1024)
  }
  expect(waiting.said()).toBe('1 MiB …\n2 MiB …\n4 MiB …\n8 MiB …')
  expect(piped.said()).toBe('')
})

test('further files of a bill are numbered', () => {
  expect([0, 1, 2].map(index => numbered('/a.b/bill.csv', index))).toEqual([
    '/a.b/bill.csv',
    '/a.b/bill-2.csv',
    '/a.b/bill-3.csv',
  ])
  expect(numbered('bill', 1)).toBe('bill-2')
})
