import { describe, expect, it } from 'vitest'
import { loadExample } from '../../../src/catalog/examples.ts'
import { expandFamily } from '../../../src/catalog/expand.ts'
import { findOperation } from '../../../src/catalog/find.ts'
import { brand } from '../../../src/catalog/generated/data/brand.ts'
import type { Operation } from '../../../src/catalog/types.ts'
import { validateValue } from '../../../src/catalog/validate.ts'
import { everyFamily } from './families.ts'

describe('examples', () => {
  it.each(everyFamily)('of $name are valid, lenient and strict', async ({ family }) => {
    for (const operation of expandFamily(family)) {
      const example = await loadExample(operation)
      const { query, body, responses } = operation
      for (const mode of ['lenient', 'strict'] as const) {
        const issues = [
          ...(query ? validateValue(query, example?.query, mode, { path: 'query', query: true }) : []),
          ...(body ? validateValue(body, example?.body, mode, 'json') : []),
          ...Object.entries(responses).flatMap(([status, answer]) =>
            answer ? validateValue(answer, example?.responses[status], mode, status) : [],
          ),
        ]
        expect(issues, `${operation.method} ${operation.path}`).toEqual([])
      }
      expect(Object.keys(example?.responses ?? {})).toEqual(Object.keys(responses))
      expect(Object.keys(example?.variables ?? {})).toEqual(Object.keys(operation.pathParams))
    }
  })

  it('have what the documentation has', async () => {
    const operation = findOperation(
      brand,
      'POST',
      '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm',
    )!
    expect(await loadExample(operation)).toMatchObject({
      variables: { user_card_code: '478515832665' },
      query: { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
      body: { phone_number: '13800000000' },
    })
  })

  it('are missing for what is not in the catalog', async () => {
    const unknown: Operation = {
      method: 'GET',
      path: '/v3/constructor',
      title: '',
      tags: [],
      roles: [],
      pathParams: {},
      responses: { 204: null },
    }
    expect(await loadExample(unknown)).toBeUndefined()
    expect(await loadExample({ ...unknown, path: '/v3/brand/unknown' })).toBeUndefined()
  })
})
