import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { familyOf } from '../../../../src/catalog/family.ts'
import { matchPath } from '../../../../src/catalog/find.ts'
import { loadFamily } from '../../../../src/catalog/lazy.ts'
import type { FieldSchema } from '../../../../src/catalog/types.ts'
import { validateValue } from '../../../../src/catalog/validate.ts'

/** A response of the sandbox has what the documentation says, and nothing else. */
export async function expectDocumented(url: string, method: string, response: Response): Promise<void> {
  if (!response.ok || response.headers.get('content-type')?.includes('json') !== true) return
  const { pathname } = new URL(url)
  const family = (await loadFamily(familyOf(pathname)))!
  const { operation } = matchPath(family, method, pathname)!
  const schema = operation.responses[response.status]
  const body: unknown = await response.clone().json()
  expect(
    schema === undefined || schema === null ? [] : validateValue(schema, body, 'strict', pathname),
  ).toEqual([])
}

const facts = JSON.parse(
  readFileSync(new URL('../../../../src/catalog/facts/events/events.json', import.meta.url), 'utf8'),
) as readonly { readonly event_type: string; readonly resource?: FieldSchema }[]

/** What is wrong with a notification's resource; empty where it is as documented. */
export function undocumented(event_type: string, resource: unknown): readonly string[] {
  const schema = facts.find(fact => fact.event_type === event_type)?.resource
  if (schema === undefined) return [`${event_type} is not documented`]
  return validateValue(schema, resource, 'strict', event_type).map(issue => JSON.stringify(issue))
}
