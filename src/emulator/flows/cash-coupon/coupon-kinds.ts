import type { ThingKind } from '../../things/kind.ts'
import { COUPONS_SENT, statusOf, type CashCoupon } from './coupon.ts'
import { STOCKS, type CouponStock } from './stock.ts'

/** Stocks of cash coupons. */
export const STOCK_KIND: ThingKind<CouponStock> = {
  kind: 'coupon-stocks',
  title: { en: 'Coupon stocks', zh: '代金券批次' },
  table: STOCKS,
  read: ({ stock_id, status, budget, created, stock_name }) => ({
    number: stock_id,
    state: status,
    amount: budget,
    time: created,
    note: stock_name,
  }),
  states: {
    unactivated: { en: 'not active', zh: '未激活' },
    running: { en: 'running', zh: '运行中' },
    paused: { en: 'paused', zh: '已暂停' },
    stoped: { en: 'stopped', zh: '已停止' },
  },
  ends: ['stoped'],
  transitions: [
    { from: 'unactivated', to: 'running', by: { en: 'start', zh: '激活' } },
    { from: 'running', to: 'paused', by: { en: 'pause', zh: '暂停' } },
    { from: 'paused', to: 'running', by: { en: 'restart', zh: '重启' } },
    { from: 'running', to: 'stoped', by: { en: 'stop, time', zh: '停止、到期' } },
    { from: 'paused', to: 'stoped', by: { en: 'stop, time', zh: '停止、到期' } },
  ],
  acts: [],
}

/** Users' cash coupons. */
export const CASH_COUPON_KIND: ThingKind<CashCoupon> = {
  kind: 'cash-coupons',
  title: { en: 'Cash coupons', zh: '代金券' },
  table: COUPONS_SENT,
  read: (coupon, { now }) => ({
    number: coupon.coupon_id,
    state: statusOf(coupon, now),
    amount: coupon.coupon_amount,
    time: coupon.created,
    note: coupon.coupon_name,
  }),
  states: {
    SENDED: { en: 'can be used', zh: '可用' },
    USED: { en: 'used', zh: '已使用' },
    EXPIRED: { en: 'expired', zh: '已过期' },
  },
  ends: ['USED', 'EXPIRED'],
  transitions: [
    { from: 'SENDED', to: 'USED', by: { en: 'pay', zh: '支付' } },
    { from: 'SENDED', to: 'EXPIRED', by: { en: 'time', zh: '到期' } },
  ],
  acts: [],
}
