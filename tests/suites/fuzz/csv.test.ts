import { array, assert, asyncProperty, constantFrom, integer, nat, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { toFen } from '../../../src/download/columns.ts'
import { fieldsOf } from '../../../src/download/csv.ts'
import { readLines } from '../../../src/download/lines.ts'
import { createRecords } from '../../../src/download/records.ts'

/** A file that comes in pieces of these lengths, wherever that cuts a character. */
function streamOf(text: string, lengths: readonly number[]): ReadableStream<Uint8Array> {
  let rest = new TextEncoder().encode(text)
  let index = 0
  return new ReadableStream({
    pull(controller) {
      if (rest.length === 0) return controller.close()
      const length = lengths[index++ % lengths.length] ?? rest.length
      controller.enqueue(rest.subarray(0, length))
      rest = rest.subarray(length)
    },
  })
}

/** The records of a file: header, rows, and names and values of its totals. */
async function recordsOf(text: string, lengths: readonly number[]): Promise<readonly (readonly string[])[]> {
  const records = createRecords()
  const found: string[] = []
  for await (const batch of readLines(streamOf(text, lengths)))
    for (const line of batch) records.add(line, found)
  const totals = records.end(found) ?? []
  return [...found, ...totals].map(record => fieldsOf(record))
}

async function linesOf(text: string, lengths: readonly number[]): Promise<(readonly string[])[]> {
  const lines: (readonly string[])[] = []
  for await (const batch of readLines(streamOf(text, lengths))) lines.push(...batch.map(fieldsOf))
  return lines
}

const lengths = array(integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 })
const value = string({ unit: constantFrom(...'aé张,"\'- 😀0.'), maxLength: 12 })

test('values with back-ticks come back, commas and quotes inside them too, however the file is cut', async () => {
  const rows = array(array(value, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  await assert(
    asyncProperty(
      rows,
      lengths,
      constantFrom('\n', '\r\n'),
      constantFrom('', '\uFEFF'),
      async (table, cuts, end, mark) => {
        const text = `${mark}${table.map(row => `\`${row.join(',`')}`).join(end)}`
        expect(await linesOf(text, cuts)).toEqual(table)
      },
    ),
    { numRuns: 3000 },
  )
})

test('quoted values come back, line feeds and quotes inside them too', async () => {
  const quoted = string({ unit: constantFrom(...'a张,"\n '), maxLength: 12 })
  const rows = array(array(quoted, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  await assert(
    asyncProperty(rows, lengths, async (table, cuts) => {
      const text = table
        .map(row => `${row.map(field => `"${field.replaceAll('"', '""')}"`).join(',')}\n`)
        .join('')
      expect(await recordsOf(text, cuts)).toEqual(table)
    }),
    { numRuns: 3000 },
  )
})

test('values of several lines come back, and the totals stay apart', async () => {
  const lines = string({ unit: constantFrom(...'aé张,"\n '), maxLength: 12 })
  // A blank line at the end of a record may be the end of the file as well.
  const last = lines.map(text => text.replace(/[\n ]+$/, ''))
  const rows = array(tuple(lines, lines, last), { maxLength: 6 })
  await assert(
    asyncProperty(rows, lengths, constantFrom('\n', '\r\n'), async (table, cuts, end) => {
      const text = [
        '甲,乙,丙',
        ...table.map(row => `\`${row.join(',`')}`),
        '总交易单数,应结订单总金额',
        '`1,`2.00',
        '',
      ].join(end)
      const records = await recordsOf(text, cuts)
      expect(records.at(0)).toEqual(['甲', '乙', '丙'])
      expect(records.slice(1, -2)).toEqual(table)
      expect(records.slice(-2)).toEqual([
        ['总交易单数', '应结订单总金额'],
        ['1', '2.00'],
      ])
    }),
    { numRuns: 3000 },
  )
})

test('a record that never ends is no bill', async () => {
  for (const piece of ['`1,', '"', 'x\n`1\n', 'a\n"\n'])
    await expect(recordsOf(`甲,乙\n${piece}${'x\n'.repeat(700_000)}`, [65_536])).rejects.toMatchObject({
      reason: 'malformed',
    })
  await expect(recordsOf('x'.repeat(2_000_000), [65_536])).rejects.toMatchObject({ reason: 'malformed' })
})

test('any text is read without an error', async () => {
  await assert(
    asyncProperty(
      string({ unit: constantFrom(...'a,"`\n\r\uFEFF张'), maxLength: 60 }),
      lengths,
      async (text, cuts) => {
        for (const fields of await linesOf(text, cuts)) expect(fields.length).toBeGreaterThan(0)
        for (const fields of await recordsOf(text, cuts)) expect(fields.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 3000 },
  )
})

test('yuan become fen to the last one', () => {
  assert(
    property(
      nat({ max: 90_000_000_000_000 }),
      constantFrom('', '-', '+'),
      constantFrom('', '0', '000'),
      (fen, sign, zeros) => {
        const text = `${sign}${String(Math.floor(fen / 100))}.${String(fen % 100).padStart(2, '0')}${zeros}`
        expect(toFen(text)).toBe(sign === '-' && fen > 0 ? -fen : fen)
      },
    ),
  )
  expect(['1', '1.5', '0.00000', '-0.00', '-12.30', '+3.00'].map(toFen)).toEqual([100, 150, 0, 0, -1230, 300])
  for (const text of ['', 'x', '1,000.00', '0.001', '1e3', '.5', '1.', '0x10', '-', '99999999999999.00'])
    expect(toFen(text)).toBe(text)
})
