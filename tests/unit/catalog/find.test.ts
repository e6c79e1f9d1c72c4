import { describe, expect, it } from 'vitest'
import { compactFamily } from '../../../src/catalog/build/compact.ts'
import type { OperationFact } from '../../../src/catalog/build/facts.ts'
import { expandFamily } from '../../../src/catalog/expand.ts'
import { findMethods, findOperation, matchPath } from '../../../src/catalog/find.ts'
import type { CatalogFamily, Method, Operation } from '../../../src/catalog/types.ts'
import { everyFamily } from './families.ts'

const every = everyFamily.flatMap(({ family }) =>
  expandFamily(family).map(operation => ({ family, operation })),
)

/** Two operations that differ in nothing but a variable's name are one to a concrete path. */
const shape = ({ method, path }: Operation): string => `${method} ${path.replace(/\{\w+\}/g, '{}')}`

function familyOf(...calls: readonly string[]): CatalogFamily {
  const operations = calls.map((call): OperationFact => {
    const [method, path] = call.split(' ') as [Method, string]
    return { method, path, title: call, tags: [], roles: [], responses: { 204: null } }
  })
  return { name: 'x', data: compactFamily(operations) }
}

describe('every operation', () => {
  it('is found by its template', () => {
    for (const { family, operation } of every)
      expect(findOperation(family, operation.method, operation.path)).toBe(operation)
  })

  it('is found by its template with other names of variables', () => {
    for (const { family, operation } of every)
      expect(
        shape(findOperation(family, operation.method, operation.path.replace(/\{\w+\}/g, '{other}'))!),
      ).toBe(shape(operation))
  })

  it('is found by a concrete path, and by a mixture', () => {
    for (const { family, operation } of every) {
      const concrete = operation.path.replace(/\{\w+\}/g, '4%2F2')
      expect(shape(findOperation(family, operation.method, concrete)!)).toBe(shape(operation))
      expect(
        shape(findOperation(family, operation.method, operation.path.replace(/\{\w+\}/, 'oUpF8'))!),
      ).toBe(shape(operation))
      const match = matchPath(family, operation.method, `${concrete}?a=/b`)
      expect(Object.values(match!.variables).every(value => value === '4/2')).toBe(true)
      expect(Object.keys(match!.variables)).toEqual(Object.keys(match!.operation.pathParams))
    }
  })

  it('is not found by a near miss', () => {
    for (const { family, operation } of every) {
      const misses = [
        `${operation.path}x/y/z`,
        operation.path.replace(/^\/(\w+)/, '/$1x'),
        operation.path.toUpperCase(),
        `${operation.path}//`,
        operation.path.replace(/\{\w+\}/, ''),
      ].filter(miss => miss !== operation.path)
      for (const miss of misses) expect(findOperation(family, operation.method, miss), miss).toBeUndefined()
      expect(findOperation(family, operation.method.toLowerCase(), operation.path)).toBeUndefined()
    }
  })

  it('is among the methods of its path', () => {
    for (const { family, operation } of every)
      expect(findMethods(family, operation.path)).toContain(operation.method)
  })
})

describe('findOperation', () => {
  const family = familyOf(
    'GET /v3/x/{id}',
    'POST /v3/x/batch',
    'POST /v3/x/{id}',
    'GET /v3/x/{id}/',
    'POST /v3/x/a/{b}/c',
    'GET /v3/x/{a}/b/d',
    'POST /v3/x/{first}/cancel',
    'POST /v3/x/{second}/cancel',
  )
  const title = (method: string, path: string): string | undefined =>
    findOperation(family, method, path)?.title

  it.each([
    ['a literal segment wins over a variable', 'POST', '/v3/x/batch', 'POST /v3/x/batch'],
    ['but only if the method is there', 'GET', '/v3/x/batch', 'GET /v3/x/{id}'],
    ['a variable matches no literal', 'POST', '/v3/x/{batch}', 'POST /v3/x/{id}'],
    ['a trailing slash is significant', 'GET', '/v3/x/1/', 'GET /v3/x/{id}/'],
    ['a way that leads nowhere is left', 'GET', '/v3/x/a/b/d', 'GET /v3/x/{a}/b/d'],
    [
      'the name of a variable decides where nothing else does',
      'POST',
      '/v3/x/{second}/cancel',
      'POST /v3/x/{second}/cancel',
    ],
    ['otherwise the first', 'POST', '/v3/x/7/cancel', 'POST /v3/x/{first}/cancel'],
    ['a leading slash may be missing', 'GET', 'v3/x/1', 'GET /v3/x/{id}'],
    ['a query string is ignored', 'GET', '/v3/x/1?a=b/c', 'GET /v3/x/{id}'],
    ['malformed percent encoding is a segment', 'GET', '/v3/x/%zz', 'GET /v3/x/{id}'],
    ['an empty segment is no variable', 'POST', '/v3/x/', undefined],
    ['a segment more', 'POST', '/v3/x/1/2', undefined],
    ['a segment less', 'POST', '/v3/x', undefined],
    ['names of Object.prototype are nothing', 'GET', '/v3/__proto__/constructor', undefined],
    ['nothing', 'GET', '', undefined],
  ])('%s', (_, method, path, found) => {
    expect(title(method, path)).toBe(found)
  })

  it('agrees with findMethods', () => {
    expect(findMethods(family, '/v3/x/batch')).toEqual(['POST', 'GET'])
    expect(findMethods(family, '/v3/x/1')).toEqual(['GET', 'POST'])
    expect(findMethods(family, '/v3/x/a/1/c')).toEqual(['POST'])
    expect(findMethods(family, '/v3/y')).toEqual([])
  })
})

describe('matchPath', () => {
  const family = familyOf('GET /v3/x/{id}/y/{name}')

  it('gives the variables, percent-decoded', () => {
    expect(matchPath(family, 'GET', '/v3/x/o%2FA%20b/y/%E5%BC%A0')?.variables).toEqual({
      id: 'o/A b',
      name: '张',
    })
  })

  it('takes malformed percent encoding for no match', () => {
    expect(matchPath(family, 'GET', '/v3/x/%E5%BC/y/1')).toBeUndefined()
    expect(matchPath(family, 'GET', '/v3/x/1/y/%')).toBeUndefined()
  })

  it('knows nothing of other paths', () => {
    expect(matchPath(family, 'POST', '/v3/x/1/y/2')).toBeUndefined()
  })
})
