import { expect, test } from 'vitest'
import { mergeRetry } from '../../../src/transport/retry.ts'

test('by default every verb is tried again twice, where it is worth it', () => {
  expect(mergeRetry(true, undefined, undefined)).toMatchObject({
    limit: 2,
    methods: ['get', 'post', 'put', 'patch', 'delete'],
    statusCodes: [429, 500, 502, 503, 504],
    afterStatusCodes: [429, 500, 502, 503, 504],
    maxRetryAfter: 60_000,
  })
})

test('a number is a limit, 0 among them', () => {
  expect(mergeRetry(true, 5)).toEqual({ ...mergeRetry(true), limit: 5 })
  expect(mergeRetry(true, 5, 0)).toEqual({ ...mergeRetry(true), limit: 0 })
})

test('a call’s options go over the client’s, those over the defaults, one by one', () => {
  const delay = (): number => 1
  const merged = mergeRetry(true, { limit: 4, statusCodes: [503], delay }, { limit: 1 })
  expect(merged).toEqual({ ...mergeRetry(true), limit: 1, statusCodes: [503], delay })
})

test('merging changes nobody’s options', () => {
  const client = Object.freeze({ limit: 4 })
  const before = JSON.stringify(mergeRetry(true))
  mergeRetry(true, client, { limit: 1, methods: ['get'] })
  expect(client).toEqual({ limit: 4 })
  expect(JSON.stringify(mergeRetry(true))).toBe(before)
})
