import { expect, test } from 'vitest'
import { operations } from '../../../src/catalog/operations.ts'
import { sensitivePaths } from '../../../src/catalog/sensitive-paths.ts'
import { everyFamily } from './families.ts'

const all = await operations()
const facts = everyFamily.flatMap(({ name, facts: ofFamily }) =>
  ofFamily.map(fact => ({ family: name, fact })),
)

test('every operation of the facts is there with what they say of it', () => {
  expect(all.map(({ sensitive: _, ...rest }) => rest)).toEqual(
    facts.map(({ family, fact: { method, path, title, tags, roles, doc, deprecated } }) => ({
      method,
      path,
      title,
      tags,
      roles,
      ...(doc !== undefined && { doc }),
      ...(deprecated && { deprecated }),
      family,
    })),
  )
})

test('a summary says which fields of a request and its response are sensitive', () => {
  const summaryOf = (method: string, path: string): unknown =>
    all.find(each => each.method === method && each.path === path)?.sensitive
  expect(summaryOf('POST', '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm')).toEqual({
    request: [
      'json.phone_number',
      'json.user_information.common_field_list.*.value',
      'json.user_information.custom_field_list.*.user_chosen_values.*',
    ],
    response: [
      'phone_number',
      'user_information.common_field_list.*.value',
      'user_information.custom_field_list.*.user_chosen_values.*',
    ],
  })
  expect(summaryOf('GET', '/v3/smartguide/guides')).toMatchObject({ request: ['query.mobile'] })
  expect(summaryOf('GET', '/v3/certificates')).toEqual({ request: [], response: [] })
})

test('no field that the facts call sensitive is left out', () => {
  const marks = facts.map(({ fact: { query, body, form, responses } }) => {
    const count = (value: unknown): number =>
      JSON.stringify(value ?? null).split('"sensitive":true').length - 1
    return [count([query, body, form?.['meta']]), count(responses)]
  })
  expect(all.map(({ sensitive }) => [sensitive.request.length, sensitive.response.length])).toEqual(marks)
  expect(marks.filter(([request]) => request! > 0).length).toBeGreaterThan(50)
})

test('paths lead through arrays and JSON in strings', () => {
  const secret = { type: 'string', sensitive: true } as const
  const schema = {
    type: 'object',
    properties: {
      list: { type: 'array', items: { type: 'array', items: secret } },
      text: { type: 'string', format: 'json', json: { type: 'object', properties: { secret } } },
      plain: { type: 'string' },
    },
  } as const
  expect(sensitivePaths(schema)).toEqual(['list.*.*', 'text.secret'])
  expect(sensitivePaths(schema, 'meta')).toEqual(['meta.list.*.*', 'meta.text.secret'])
})
