import { describe, expect, it } from 'vitest'
import { operationTypeName, propertyOf } from '../../../../src/catalog/build/names.ts'
import { joinPath, toSegments } from '../../../../src/client/path.ts'
import { everyFamily } from '../families.ts'

describe('propertyOf', () => {
  it.each([
    ['card-member', 'cardMember'],
    ['jsapi', 'jsapi'],
    ['complaints-v2', 'complaintsV2'],
    ['mch_operate', 'mch_operate'],
    ['v2-3', 'v2-3'],
    ['{user_card_code}', '_user_card_code_'],
    ['', '/'],
  ])('%j is %j', (segment, property) => {
    expect(propertyOf(segment)).toBe(property)
  })

  it('comes back as the segment, for every segment of every path', () => {
    for (const { facts } of everyFamily) {
      for (const { path } of facts) {
        const chained = path
          .slice(1)
          .split('/')
          .map(propertyOf)
          .reduce((joined, property) => joinPath(joined, toSegments(property)), '')
        expect(chained).toBe(path)
      }
    }
  })
})

describe('operationTypeName', () => {
  it('says method and path', () => {
    expect(
      operationTypeName({
        method: 'POST',
        path: '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm',
      }),
    ).toBe('PostBrandPartnerCardMemberUserCardsUserCardCodeConfirm')
    expect(operationTypeName({ method: 'GET', path: '/hk/v3/refunds' })).toBe('GetHkV3Refunds')
  })

  it('is one operation of a family', () => {
    for (const { facts } of everyFamily) expect(new Set(facts.map(operationTypeName)).size).toBe(facts.length)
  })
})
