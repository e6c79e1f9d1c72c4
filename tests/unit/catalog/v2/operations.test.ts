import { describe, expect, test } from 'vitest'
import { compactFamily } from '../../../../src/catalog/build/compact.ts'
import { V2 } from '../../../../src/catalog/build/dialect.ts'
import { parseFacts, readFactsFiles } from '../../../../src/catalog/build/facts.ts'
import { propertyOf } from '../../../../src/catalog/chain-of.ts'
import { expandFamily } from '../../../../src/catalog/expand.ts'
import { families } from '../../../../src/catalog/generated/v2/families.ts'
import type { FieldSchema } from '../../../../src/catalog/types.ts'
import { loadExampleV2 } from '../../../../src/catalog/v2/examples.ts'
import { familyOfV2 } from '../../../../src/catalog/v2/family.ts'
import { lazyCatalogV2, loadFamilyV2 } from '../../../../src/catalog/v2/lazy.ts'
import { toElements, toValues } from '../../../../src/catalog/v2/values.ts'
import { validateValue } from '../../../../src/catalog/validate.ts'
import { formatXml, parseXml, parseXmlTree } from '../../../../src/protocol/v2/xml.ts'
import { WORKWX_SIGNED } from '../../../../src/protocol/v2/workwx-sign.ts'
import { toSegmentsV2 } from '../../../../src/v2/segments.ts'

const everyFamily = readFactsFiles(V2).map(file => ({ name: file.family, facts: parseFacts(file) }))
const everyOperation = everyFamily.flatMap(({ facts }) => facts)

describe.each(everyFamily)('$name', ({ name, facts }) => {
  test('is what has been generated', async () => {
    const family = await loadFamilyV2(name)
    expect(family?.data).toBe(compactFamily(facts))
    expect(expandFamily(family!).map(({ path, mtls }) => [path, mtls])).toEqual(
      facts.map(({ path, mtls }) => [path, mtls]),
    )
  })

  test('has examples that are valid, and the same after they were on the wire', async () => {
    for (const operation of expandFamily((await loadFamilyV2(name))!)) {
      const example = await loadExampleV2(operation)
      const { query, body, responses } = operation
      const issues = [
        ...(query ? validateValue(query, example?.query, 'strict', { path: 'query', query: true }) : []),
        ...(body ? validateValue(body, example?.body, 'strict', { path: 'xml', query: true }) : []),
      ]
      expect(issues, operation.path).toEqual([])
      const answer = responses['200'] as FieldSchema | null
      if (answer?.properties === undefined || operation.path === '/appauth/getaccesstoken') continue
      const given = example!.responses['200'] as Record<string, unknown>
      const text = formatXml(toElements(answer, given))
      const isTree = Object.values(answer.properties).some(
        ({ type }) => type === 'object' || type === 'array',
      )
      const values = toValues(answer, isTree ? parseXmlTree(text) : parseXml(text))
      expect(Object.keys(values).sort(), operation.path).toEqual(Object.keys(answer.properties).sort())
    }
  })
})

test('a path is of the family that its first segment names', () => {
  expect([familyOfV2('/pay/micropay'), familyOfV2('secapi/pay/refund'), familyOfV2('/xdc/x?y')]).toEqual([
    'pay',
    'secapi',
    'xdc',
  ])
  expect(everyFamily.map(({ name }) => name)).toEqual(Object.keys(families))
})

test('the chain finds every path', async () => {
  for (const { method, path } of everyOperation) {
    const segments = path.slice(1).split('/').map(propertyOf).map(toSegmentsV2)
    expect((await lazyCatalogV2.find(method, `/${segments.join('/')}`))?.path).toBe(path)
  }
})

test('whoever is called by merchants of their own does not ask for a sub_mch_id', () => {
  const forcing = everyOperation
    .filter(({ body }) => body?.required?.includes('sub_mch_id'))
    .map(({ path, roles }) => [path, roles])
  expect(forcing.length).toBeGreaterThan(5)
  for (const [path, roles] of forcing) expect(roles, String(path)).toEqual(['partner'])
  expect(forcing.map(([path]) => path)).not.toContain('/secapi/pay/refund')
})

test('payments are never marked as repeatable', () => {
  const marked = everyOperation
    .filter(({ idempotentBy }) => idempotentBy !== undefined)
    .map(({ path }) => path)
  for (const path of [
    '/pay/micropay',
    '/pay/facepay',
    '/deposit/micropay',
    '/deposit/facepay',
    '/pay/pappayapply',
    '/deposit/consume',
  ])
    expect(marked).not.toContain(path)
})

test('every field that enterprise WeChat’s signature covers is one of the operation', () => {
  for (const [path, names] of Object.entries(WORKWX_SIGNED)) {
    const { body } = everyOperation.find(operation => operation.path === path)!
    expect(Object.keys(body!.properties!)).toEqual(expect.arrayContaining([...names, 'workwx_sign']))
  }
})
