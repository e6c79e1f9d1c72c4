import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Operation } from '../../../src/catalog/types.ts'
import { redact } from '../../../src/redact/redact.ts'

const SECRET = '13800001234'
const operation: Operation = {
  method: 'POST',
  path: '/v3/x',
  title: '',
  tags: [],
  roles: [],
  pathParams: {},
  responses: { 204: null },
  body: {
    type: 'object',
    properties: {
      phone_number: { type: 'string', sensitive: true },
      choices: { type: 'array', items: { type: 'string', sensitive: true } },
    },
  },
}

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
})

/** Ways in which a log wraps a value around a body. */
const wraps: fc.Arbitrary<(value: unknown) => unknown> = fc.constantFrom<((value: unknown) => unknown)[]>(
  value => ({ body: value }),
  value => [value, value],
  value => JSON.stringify(value),
  value => ({ text: JSON.stringify(value) }),
  value => new Map([['request', value]]),
  value => new Set([value]),
  value => ({ toJSON: () => value }),
  value => Object.assign(new Error('failed'), { details: value }),
  value => new Error(`failed: ${JSON.stringify(value)}`),
  value => ({
    get body() {
      return value
    },
  }),
)

test('anything at all is copied without an error, so that JSON.stringify takes it', () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (value, known) => {
      const result = redact(value, known ? operation : undefined)
      expect(() => JSON.stringify(result)).not.toThrow()
    }),
    { numRuns: 500 },
  )
})

/** Notations in which a log may write a field. */
const notations: readonly ((name: string, value: string) => string)[] = [
  (name, value) => `${name}=${value}`,
  (name, value) => `${name}: ${value}`,
  (name, value) => `"${name}" : "${value}"`,
  (name, value) => `'${name}' => '${value}'`,
  (name, value) => `[${name}] => ${value}`,
  (name, value) => `<${name}>${value}</${name}>`,
  (name, value) => `${name} = "${value}"`,
]
const escapes: readonly ((text: string) => string)[] = [
  text => text,
  encodeURIComponent,
  text => encodeURIComponent(encodeURIComponent(text)),
  text => text.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  text => JSON.stringify(text).slice(1, -1),
  text => `a=1&b=${encodeURIComponent(text)}&c=2`,
]

test('whatever notation it is in, escaped or not, and wherever it is cut off, nothing sensitive is left', () => {
  const around = fc.string({ unit: fc.constantFrom(...'ab 1=&?{}[]<>"\'\n:,;/%'), maxLength: 20 })
  fc.assert(
    fc.property(
      around,
      fc.constantFrom(...notations),
      fc.constantFrom(...escapes),
      fc.constantFrom('phone_number', 'phoneNumber', 'Phone-Number', 'choices'),
      around,
      fc.nat(30),
      (before, notation, escape, name, after, cut) => {
        const text = `${before} ${escape(notation(name, SECRET))} ${after}`
        const shown = String(redact(text.slice(0, Math.max(0, text.length - cut)), operation))
        expect(shown).not.toContain(SECRET.slice(0, 6))
      },
    ),
    { numRuns: 3000 },
  )
})

test('however it is wrapped, and wherever JSON is cut off, nothing sensitive is left', () => {
  const body = fc.record(
    {
      phone_number: fc.constantFrom<unknown[]>(SECRET, Number(SECRET), BigInt(SECRET).toString(), {
        a: SECRET,
      }),
      choices: fc.array(fc.constant(SECRET)),
      note: fc.jsonValue(),
    },
    { requiredKeys: ['phone_number'] },
  )
  fc.assert(
    fc.property(body, fc.array(wraps, { maxLength: 5 }), fc.nat(200), (value, around, cut) => {
      const wrapped = around.reduce((inner, wrap) => wrap(inner), value as unknown)
      expect(JSON.stringify(redact(wrapped, operation))).not.toContain(SECRET)
      const line = JSON.stringify(wrapped)
      expect(redact(line.slice(0, Math.max(0, line.length - cut)), operation)).not.toContain(SECRET)
    }),
    { numRuns: 500 },
  )
})
