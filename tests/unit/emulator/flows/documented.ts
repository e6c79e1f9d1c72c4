import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { lazyCatalog } from '../../../../src/catalog/lazy.ts'
import type { FieldSchema } from '../../../../src/catalog/types.ts'
import { validateValue } from '../../../../src/catalog/validate.ts'
import type { Emulator } from '../../../../src/emulator.ts'

/** The sandbox, whose responses have to have what the documentation says, and nothing else. */
export function checkedFetch({ fetch }: Emulator): Emulator['fetch'] {
  return async (input, init) => {
    const request = new Request(input, init)
    const response = await fetch(input, init)
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    if (!response.ok || !isJson) return response
    const { pathname } = new URL(request.url)
    const operation = await lazyCatalog.find(request.method, pathname)
    const schema = operation!.responses[response.status]
    const body: unknown = await response.clone().json()
    if (schema) expect(validateValue(schema, body, 'strict', pathname)).toEqual([])
    return response
  }
}

const facts = JSON.parse(
  readFileSync(new URL('../../../../src/catalog/facts/events/events.json', import.meta.url), 'utf8'),
) as readonly { readonly event_type: string; readonly resource?: FieldSchema }[]

/** What is wrong with a notification's resource; empty where it is as documented. */
export function undocumented(event_type: string, resource: unknown): readonly string[] {
  const schema = facts.find(fact => fact.event_type === event_type)?.resource
  if (schema === undefined) return [`${event_type} is not documented`]
  return validateValue(schema, resource, 'strict', event_type).map(
    ({ path, message }) => `${path}: ${message}`,
  )
}
