import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { lazyCatalog } from '../../../../src/catalog/lazy.ts'
import type { FieldSchema } from '../../../../src/catalog/types.ts'
import { validateValue } from '../../../../src/catalog/validate.ts'
import type { Emulator } from '../../../../src/emulator.ts'
import type { Shop } from './shop.ts'

/** The sandbox, whose responses of 200 have to be as documented where they are JSON. */
export function checkedFetch({ fetch }: Emulator): Emulator['fetch'] {
  return async (input, init) => {
    const request = new Request(input, init)
    const response = await fetch(input, init)
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    if (response.status !== 200 || !isJson) return response
    const { pathname } = new URL(request.url)
    const operation = await lazyCatalog.find(request.method, pathname)
    const body: unknown = await response.clone().json()
    expect(validateValue(operation!.responses[200]!, body, 'strict', pathname)).toEqual([])
    return response
  }
}

const FACTS = new URL('../../../../src/catalog/facts/events/events.json', import.meta.url)
const documented = JSON.parse(readFileSync(FACTS, 'utf8')) as {
  readonly event_type: string
  readonly resource: FieldSchema
}[]

/** What a shop was told is as documented. */
export function expectDocumented(events: Shop['events']): void {
  for (const { type, resource } of events) {
    const event = documented.find(({ event_type }) => event_type === type)
    expect(validateValue(event!.resource, resource, 'strict', type)).toEqual([])
  }
}
