import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { familyExportName, familyOf } from '../../../src/catalog/family.ts'
import { brand } from '../../../src/catalog/generated/data/brand.ts'
import { mch_operate } from '../../../src/catalog/generated/data/mch_operate.ts'
import { newTaxControlFapiao } from '../../../src/catalog/generated/data/new-tax-control-fapiao.ts'
import { lazyCatalog, loadFamily } from '../../../src/catalog/lazy.ts'
import { everyFamily } from './families.ts'

const path = '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'

describe('familyOf', () => {
  it.each([
    ['/v3/brand/applyments', 'brand'],
    ['v3/brand/applyments', 'brand'],
    ['/v3/certificates', 'certificates'],
    ['/v3/certificates?x=1', 'certificates'],
    ['/v3/marketing/favor/stocks', 'marketing-favor'],
    ['/v3/global/certificates', 'v3-global'],
    ['/global/v3/customs/orders', 'global-v3'],
    ['/hk/v3/refunds/id/{refund_id}', 'hk-v3'],
    ['/brand/card', 'brand-card'],
    ['/', '-'],
  ])('%s is of %s', (of, family) => {
    expect(familyOf(of)).toBe(family)
  })

  it('gives every fact its file', () => {
    for (const { name, facts } of everyFamily)
      for (const fact of facts) expect(familyOf(fact.path)).toBe(name)
  })
})

describe('familyExportName', () => {
  it('names what the modules export', () => {
    expect([brand, newTaxControlFapiao, mch_operate].map(({ name }) => name)).toEqual([
      'brand',
      'new-tax-control-fapiao',
      'mch_operate',
    ])
    expect(['brand', 'new-tax-control-fapiao', 'hk-v3', 'mch_operate'].map(familyExportName)).toEqual([
      'brand',
      'newTaxControlFapiao',
      'hkV3',
      'mch_operate',
    ])
  })
})

describe('createCatalog', () => {
  it('knows the families given, at once', () => {
    const catalog = createCatalog([brand])
    expect(catalog.find('POST', path)).toMatchObject({ method: 'POST', path, title: '同步会员开通结果' })
    expect(catalog.methods(path)).toEqual(['POST'])
  })

  it('knows no others', () => {
    for (const catalog of [createCatalog(), createCatalog([]), createCatalog([newTaxControlFapiao])]) {
      expect(catalog.find('POST', path)).toBeUndefined()
      expect(catalog.methods(path)).toEqual([])
    }
  })
})

describe('lazyCatalog', () => {
  it('answers later the first time, and then at once', async () => {
    const first = [
      lazyCatalog.find('GET', '/v3/realname/x'),
      lazyCatalog.find('POST', path),
      lazyCatalog.methods(path),
    ]
    expect(first[1]).toBeInstanceOf(Promise)
    const [, operation, methods] = await Promise.all(first)
    expect(operation).toMatchObject({ method: 'POST', path })
    expect(methods).toEqual(['POST'])
    expect(lazyCatalog.find('POST', path)).toBe(operation)
    expect(loadFamily('brand')).toBe(brand)
  })

  it.each(['/v3/unknown/path', '/v3/constructor/x', '/v3/__proto__/x', '/v3/marketing', '', '/'])(
    'knows nothing of %j',
    async unknown => {
      expect(await lazyCatalog.find('GET', unknown)).toBeUndefined()
      expect(await lazyCatalog.methods(unknown)).toEqual([])
    },
  )
})
