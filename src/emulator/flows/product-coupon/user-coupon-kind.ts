import type { ThingKind } from '../../things/kind.ts'
import { stateOf, USER_COUPONS, type UserCoupon } from './user-coupon.ts'

/** Users' product coupons. */
export const PRODUCT_COUPON_KIND: ThingKind<UserCoupon> = {
  kind: 'product-coupons',
  title: { en: 'Product coupons', zh: '商品券' },
  table: USER_COUPONS,
  read: (coupon, { now }) => ({
    number: coupon.coupon_code,
    state: stateOf(coupon, now),
    time: coupon.received,
    note: coupon.openid,
  }),
  states: {
    CONFIRMING: { en: 'to be confirmed by the merchant', zh: '待商家确认' },
    PENDING: { en: 'not good yet', zh: '未到可用时间' },
    EFFECTIVE: { en: 'can be used', zh: '可用' },
    USED: { en: 'used', zh: '已核销' },
    EXPIRED: { en: 'expired', zh: '已过期' },
    DELETED: { en: 'deleted', zh: '已删除' },
    DEACTIVATED: { en: 'void', zh: '已失效' },
  },
  ends: ['EXPIRED', 'DELETED', 'DEACTIVATED'],
  transitions: [
    { from: 'CONFIRMING', to: 'PENDING', by: { en: 'confirm', zh: '确认' } },
    { from: 'CONFIRMING', to: 'EFFECTIVE', by: { en: 'confirm', zh: '确认' } },
    { from: 'PENDING', to: 'EFFECTIVE', by: { en: 'time', zh: '到时' } },
    { from: 'EFFECTIVE', to: 'USED', by: { en: 'use', zh: '核销' } },
    { from: 'USED', to: 'EFFECTIVE', by: { en: 'return', zh: '退券' } },
    { from: 'EFFECTIVE', to: 'EXPIRED', by: { en: 'time', zh: '到期' } },
    { from: 'EFFECTIVE', to: 'DELETED', by: { en: 'remove', zh: '删除' } },
    { from: 'EFFECTIVE', to: 'DEACTIVATED', by: { en: 'deactivate', zh: '失效' } },
  ],
  acts: [
    {
      name: 'remove',
      label: { en: 'Delete', zh: '删除' },
      from: ['CONFIRMING', 'PENDING', 'EFFECTIVE'],
      path: '/product-coupons/{number}/remove',
      grave: true,
    },
  ],
}
