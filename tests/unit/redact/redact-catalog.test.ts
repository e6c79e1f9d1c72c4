import { describe, expect, test } from 'vitest'
import { loadExample } from '../../../src/catalog/examples.ts'
import { expandFamily } from '../../../src/catalog/expand.ts'
import type { FieldSchema, Operation } from '../../../src/catalog/types.ts'
import { redact } from '../../../src/redact/redact.ts'
import { everyFamily } from '../catalog/families.ts'

/**
 * A value for every field of a schema: a number of its own where it is sensitive, the same word for every
 * other text.
 */
interface Sample {
  readonly value: unknown
  readonly secrets: readonly string[]
}

let count = 0

/** @param inText whether JSON in a string is given as text */
function sampleOf(schema: FieldSchema, inText: boolean): Sample {
  if (schema.sensitive) {
    const secret = `1380000${String(count++).padStart(6, '0')}`
    return { value: secret, secrets: [secret] }
  }
  if (schema.json !== undefined) {
    const { value, secrets } = sampleOf(schema.json, inText)
    return { value: inText ? JSON.stringify(value) : value, secrets }
  }
  if (schema.type === 'array') {
    const items = [schema.items, schema.items].map(item => sampleOf(item ?? { type: 'any' }, inText))
    return { value: items.map(({ value }) => value), secrets: items.flatMap(({ secrets }) => secrets) }
  }
  if (schema.type === 'object') {
    const properties = Object.entries(schema.properties ?? {}).map(
      ([name, field]) => [name, sampleOf(field, inText)] as const,
    )
    return {
      value: Object.fromEntries(properties.map(([name, { value }]) => [name, value])),
      secrets: properties.flatMap(([, { secrets }]) => secrets),
    }
  }
  const values: Readonly<Record<string, unknown>> = { integer: 7, number: 7, boolean: true }
  return { value: values[schema.type] ?? 'plain', secrets: [] }
}

/** Everything that an operation sends and is answered, as a log would have it. */
function exchangeOf({ pathParams, query, body, form, responses }: Operation, inText: boolean): Sample {
  const parts = (properties: Readonly<Record<string, FieldSchema>> | undefined): FieldSchema => ({
    type: 'object',
    properties: properties ?? {},
  })
  const answers = Object.fromEntries(
    Object.entries(responses).flatMap(([status, schema]) =>
      schema === null ? [] : [[`answer${status}`, schema]],
    ),
  )
  return sampleOf(
    parts({
      call: parts({ ...pathParams, ...(query && { query }), ...(body && { json: body }), ...form }),
      ...answers,
    }),
    inText,
  )
}

/** Secrets of which a text holds anything. */
const leaksOf = (secrets: readonly string[], value: unknown): string[] => {
  const line = JSON.stringify(value)
  return secrets.filter(secret => line.includes(secret))
}

/** Names of values that were not the same afterwards, at any depth. */
function changedNames(before: unknown, after: unknown, name = ''): string[] {
  if (Array.isArray(before) && Array.isArray(after))
    return before.flatMap((item, index) => changedNames(item, (after as unknown[])[index], name))
  if (typeof before === 'object' && before !== null && typeof after === 'object' && after !== null)
    return Object.entries(before).flatMap(([key, value]) =>
      changedNames(value, (after as Readonly<Record<string, unknown>>)[key], key),
    )
  return before === after ? [] : [name]
}

const operations = everyFamily.flatMap(({ family }) => expandFamily(family))
const sensitive = operations.filter(operation => exchangeOf(operation, false).secrets.length > 0)

test('many operations have sensitive fields', () => {
  expect(sensitive.length).toBeGreaterThan(140)
})

describe.each(sensitive)('$method $path', operation => {
  test.each([
    ['as values', false],
    ['with JSON in strings', true],
  ])('nothing sensitive is left, %s', (_, inText) => {
    const { value, secrets } = exchangeOf(operation, inText)
    expect(leaksOf(secrets, value)).toEqual(secrets)
    const redacted = redact(value, operation)
    expect(leaksOf(secrets, redacted)).toEqual([])
    expect(JSON.stringify(redacted).split('[redacted]').length - 1).toBeGreaterThanOrEqual(secrets.length)
    expect(leaksOf(secrets, redact(JSON.stringify(value), operation)), 'as JSON text').toEqual([])
    expect(
      leaksOf(secrets, redact(JSON.stringify(JSON.stringify(value)).slice(0, -9), operation)),
      'cut off',
    ).toEqual([])
    expect(leaksOf(secrets, redact(new Map(Object.entries(value as object)), operation)), 'as a Map').toEqual(
      [],
    )
  })

  test('nor of its parts, each logged alone', () => {
    const { value, secrets } = exchangeOf(operation, false)
    const pending: unknown[] = [value]
    let parts = 0
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (
        typeof next !== 'object' ||
        next === null ||
        (Array.isArray(next) && next.some(item => typeof item !== 'object'))
      )
        continue
      parts++
      expect(leaksOf(secrets, redact(next, operation))).toEqual([])
      pending.push(...Object.values(next))
    }
    expect(parts).toBeGreaterThan(1)
  })

  test('what does not have the name of a sensitive field stays', () => {
    const { value } = exchangeOf(operation, false)
    const hidden = new Set(changedNames(value, redact(value, operation)))
    const marked = new Set<string>()
    const collect = (schema: FieldSchema | null | undefined, name: string): void => {
      if (!schema) return
      if (schema.sensitive) marked.add(name)
      for (const [key, field] of Object.entries(schema.properties ?? {})) collect(field, key)
      collect(schema.items, name)
      collect(schema.json, name)
    }
    for (const schema of [
      operation.query,
      operation.body,
      ...Object.values(operation.form ?? {}),
      ...Object.values(operation.responses),
    ])
      collect(schema, '')
    expect([...hidden].sort()).toEqual([...marked].sort())
  })
})

test('of an operation without sensitive fields the example stays as it is', async () => {
  const others = operations.filter(operation => !sensitive.includes(operation))
  for (const operation of others) {
    const example = await loadExample(operation)
    expect(redact(example, operation), `${operation.method} ${operation.path}`).toEqual(example)
  }
})
