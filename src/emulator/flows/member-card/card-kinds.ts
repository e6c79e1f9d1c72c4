import type { ThingKind } from '../../things/kind.ts'
import { TEMPLATES, USER_CARDS, withExpiry, type CardTemplate, type UserCard } from './cards.ts'

/** Templates of member cards. */
export const TEMPLATE_KIND: ThingKind<CardTemplate> = {
  kind: 'member-card-templates',
  title: { en: 'Card templates', zh: '会员卡模板' },
  table: TEMPLATES,
  read: ({ card_id, state, create_time, card_type }) => ({
    number: card_id,
    state,
    time: create_time,
    note: card_type,
  }),
  states: {
    CARD_EFFECTIVE: { en: 'in effect', zh: '生效' },
    CARD_INVALID: { en: 'void', zh: '已作废' },
  },
  ends: ['CARD_INVALID'],
  transitions: [{ from: 'CARD_EFFECTIVE', to: 'CARD_INVALID', by: { en: 'invalidate', zh: '作废' } }],
  acts: [
    {
      name: 'claim',
      label: { en: 'Claim', zh: '领卡' },
      from: ['CARD_EFFECTIVE'],
      path: '/member-cards/claim',
      body: { card_id: '{number}' },
    },
  ],
}

/** Users' member cards. */
export const USER_CARD_KIND: ThingKind<UserCard> = {
  kind: 'member-cards',
  title: { en: 'Member cards', zh: '会员卡' },
  table: USER_CARDS,
  read(card, { now }) {
    const { user_card_code, user_card_state, pickup_time, openid } = withExpiry(card, now)
    return { number: user_card_code, state: user_card_state, time: pickup_time, note: openid }
  },
  states: {
    UNACTIVATED: { en: 'claimed', zh: '待激活' },
    EFFECTIVE: { en: 'in effect', zh: '生效' },
    EXPIRED: { en: 'expired', zh: '已过期' },
    INVALID: { en: 'void', zh: '已失效' },
  },
  ends: ['EXPIRED', 'INVALID'],
  transitions: [
    { from: 'UNACTIVATED', to: 'EFFECTIVE', by: { en: 'confirm', zh: '确认开卡' } },
    { from: 'UNACTIVATED', to: 'INVALID', by: { en: 'fail', zh: '开卡失败' } },
    { from: 'EFFECTIVE', to: 'EXPIRED', by: { en: 'time', zh: '到期' } },
    { from: 'EFFECTIVE', to: 'INVALID', by: { en: 'invalidate', zh: '作废' } },
  ],
  acts: [],
}
