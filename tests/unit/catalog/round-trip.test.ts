import { describe, expect, it } from 'vitest'
import { compactFamily, withoutProse } from '../../../src/catalog/build/compact.ts'
import type { FieldFact, OperationFact } from '../../../src/catalog/build/facts.ts'
import { expandFamily } from '../../../src/catalog/expand.ts'
import { families } from '../../../src/catalog/generated/families.ts'
import type { FieldSchema } from '../../../src/catalog/types.ts'
import { everyFamily } from './families.ts'

/** An operation as the run time has it: without examples, notes, dates, and when an error comes. */
function kept({ updated, note, ...fact }: OperationFact): object {
  const errors = new Map(
    fact.errors?.map(({ status, code }) => [`${status} ${code}`, { status, code }] as const),
  )
  const fields = (all: Readonly<Record<string, FieldFact>>): object =>
    Object.fromEntries(Object.entries(all).map(([name, field]) => [name, withoutProse(field)]))
  return {
    ...fact,
    ...(fact.errors && { errors: [...errors.values()] }),
    pathParams: fields(fact.pathParams ?? {}),
    ...(fact.query && { query: withoutProse(fact.query) }),
    ...(fact.header && { header: withoutProse(fact.header) }),
    ...(fact.body && { body: withoutProse(fact.body) }),
    ...(fact.form && { form: fields(fact.form) }),
    responses: Object.fromEntries(
      Object.entries(fact.responses).map(([status, answer]) => [status, answer && withoutProse(answer)]),
    ),
  }
}

describe('compact data', () => {
  it('has every operation of the facts', () => {
    const calls = everyFamily.map(({ family }) =>
      expandFamily(family).map(({ method, path }) => `${method} ${path}`),
    )
    expect(calls).toEqual(
      everyFamily.map(({ facts }) => facts.map(({ method, path }) => `${method} ${path}`)),
    )
  })

  it.each(everyFamily)('of $name expands to the facts', ({ facts, family }) => {
    expect(expandFamily(family)).toEqual(facts.map(kept))
  })

  it('is what has been generated', async () => {
    const generated = await Promise.all(Object.values(families).map(load => load()))
    expect(generated).toEqual(everyFamily.map(({ family }) => family))
  })

  it('expands every kind of field', () => {
    const fields: Record<string, FieldSchema> = {
      bare: { type: 'string' },
      labelled: { type: 'integer', label: '?数' },
      free: { type: 'object' },
      old_free: { type: 'object', deprecated: true },
      list: {
        type: 'array',
        items: { type: 'array', items: { type: 'boolean' } },
        minItems: 1,
        maxItems: 2,
        label: '表',
      },
      json: {
        type: 'string',
        format: 'json',
        json: { type: 'object', properties: { a: { type: 'any' } }, required: ['a'] },
        label: '串',
        deprecated: true,
      },
      text: {
        type: 'string',
        format: 'date',
        sensitive: true,
        emoji: true,
        enum: ['A\'"\\'],
        minLength: 1,
        maxLength: 2,
        pattern: '\\d',
        default: '',
      },
      number: { type: 'number', minimum: 0, maximum: 1, default: 0 },
    }
    const operation: OperationFact = {
      method: 'PATCH',
      path: '/v3/x/',
      title: '',
      tags: [],
      roles: ['channel'],
      deprecated: true,
      baseUrl: 'https://example.com/',
      produces: ['image/*'],
      body: {
        type: 'object',
        properties: {
          ...fields,
          again: { type: 'object', properties: fields },
          twice: { type: 'object', properties: fields },
        },
        required: ['bare', 'again'],
      },
      responses: { 200: { type: 'object', properties: fields }, 204: null },
    }
    expect(expandFamily({ name: 'x', data: compactFamily([operation]) })).toEqual([kept(operation)])
  })

  it('shares equal fields', () => {
    const shared: FieldSchema = { type: 'object', properties: { a: { type: 'string', maxLength: 3 } } }
    const operation: OperationFact = {
      method: 'POST',
      path: '/v3/x',
      title: '',
      tags: [],
      roles: [],
      body: shared,
      responses: { 200: shared },
    }
    const [expanded] = expandFamily({ name: 'x', data: compactFamily([operation]) })
    expect(expanded!.body).toBe(expanded!.responses['200'])
  })

  it('keeps what it has expanded', () => {
    const { family } = everyFamily[0]!
    expect(expandFamily(family)[0]).toBe(expandFamily(family)[0])
  })
})
