import type { Flows } from '../flow.ts'
import { EmulatorProblem, paramError } from '../problem.ts'
import { randomDigits, randomId } from '../random.ts'
import { chinaTime } from '../time.ts'
import {
  getTemplate,
  getUserCard,
  invalidated,
  page,
  putUserCard,
  userCardKey,
  withExpiry,
  type CardStore,
  type CardTemplate,
  type UserCard,
  type ValidDate,
} from './store.ts'

const BASE = '/v3/brand/partner/card-member/user-cards'

/** What a user does in WeChat: takes a card of a brand. */
export interface Claim {
  readonly card_id: string
  /** Default a new one. */
  readonly openid?: string | undefined
  /** Default a new one of 12 digits. */
  readonly user_card_code?: string | undefined
  /** Plain text; default none. */
  readonly phone_number?: string | undefined
}

/**
 * A user claims a card: it exists but is not activated, until the merchant confirms it.
 *
 * @throws {EmulatorProblem} for an unknown or invalid template, or a code that is taken
 */
export function claimUserCard(store: CardStore, crypto: Crypto, claim: Claim): UserCard {
  const template = getTemplate(store, claim.card_id, undefined)
  return putNew(
    store,
    {
      ...appearance(template),
      user_card_code: claim.user_card_code ?? randomDigits(crypto, 12),
      openid: claim.openid ?? randomId(crypto, 'o'),
      ...(claim.phone_number !== undefined && { phone_number: claim.phone_number }),
      valid_date_information: template.valid_date_information,
      pickup_time: chinaTime(Date.now()),
      user_card_state: 'UNACTIVATED',
    },
    template,
  )
}

/** Users' cards: import, list, query, change, confirm, invalidate. */
export function userCardFlows(store: CardStore, crypto: Crypto): Flows {
  const importCard = (body: unknown, openid: string): { body: UserCard } => {
    const { date_information, ...card } = body as Omit<UserCard, 'openid'> & { date_information: ValidDate }
    const template = getTemplate(store, card['card_id'] as string, card['brand_id'] as string)
    return {
      body: putNew(
        store,
        {
          ...appearance(template),
          ...(card as object as UserCard),
          openid,
          valid_date_information: date_information,
          user_card_state: 'EFFECTIVE',
        },
        template,
      ),
    }
  }
  return {
    [`POST ${BASE}/import-by-openid`]: ({ body }) => importCard(body, (body as UserCard).openid),
    [`POST ${BASE}/import-by-phone`]: ({ body }) => importCard(body, randomId(crypto, 'o')),
    [`GET ${BASE}`]: ({ query }) => {
      const { brand_id, openid, user_card_state: state } = query
      const cards = [...store.userCards.values()].map(card => withExpiry(card, Date.now()))
      return {
        body: page(
          cards.filter(
            card =>
              card.brand_id === brand_id &&
              card.openid === openid &&
              (state === undefined || card.user_card_state === state),
          ),
          query,
        ),
      }
    },
    [`GET ${BASE}/{user_card_code}`]: ({ variables, query }) => ({
      body: find(store, variables, query, { brandId: query['brand_id'], openid: query['openid'] }),
    }),
    [`PATCH ${BASE}/{user_card_code}`]: ({ variables, query, body }) => {
      const change = (body ?? {}) as Partial<UserCard>
      const card = find(store, variables, query, { brandId: change.brand_id, openid: change.openid })
      if (card.user_card_state === 'INVALID')
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户会员卡已作废，不可修改')
      return { body: putUserCard(store, { ...card, ...change }) }
    },
    [`POST ${BASE}/{user_card_code}/confirm`]: ({ variables, query, body }) => {
      const { user_card_confirm_state: state, ...change } = body as UserCard & {
        user_card_confirm_state: string
      }
      const card = find(store, variables, query, { brandId: change.brand_id, openid: change.openid })
      if (card.user_card_state !== 'UNACTIVATED')
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户会员卡不是待激活状态，不可重复确认')
      const confirmed: UserCard = { ...card, ...change, user_card_state: 'EFFECTIVE' }
      return {
        body: putUserCard(
          store,
          state === 'CREATE_CARD_FAIL' ? invalidated(card, '商户同步开卡失败', Date.now()) : confirmed,
        ),
      }
    },
    [`POST ${BASE}/{user_card_code}/invalidate`]: ({ variables, query, body }) => {
      const { openid, invalid_reason = '' } = body as { openid: string; invalid_reason?: string }
      const card = find(store, variables, query, { brandId: query['brand_id'], openid })
      if (card.user_card_state === 'INVALID')
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户会员卡已作废')
      return { body: putUserCard(store, invalidated(card, invalid_reason, Date.now())) }
    },
  }
}

function find(
  store: CardStore,
  variables: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
  about: { brandId: string | undefined; openid: string | undefined },
): UserCard {
  return getUserCard(
    store,
    { cardId: query['card_id']!, code: variables['user_card_code']!, ...about },
    Date.now(),
  )
}

/** What a new card takes over from its template. */
function appearance({
  card_id,
  brand_id,
  card_type,
  card_color,
  card_picture_url,
  init_level,
}: CardTemplate): Pick<UserCard, 'card_id' | 'brand_id' | 'card_type'> {
  return {
    card_id,
    brand_id,
    card_type,
    ...(card_color !== undefined && { card_color }),
    ...(card_picture_url !== undefined && { card_picture_url }),
    ...(init_level !== undefined && { level: init_level }),
  }
}

function putNew(store: CardStore, card: UserCard, template: CardTemplate): UserCard {
  if (template.state !== 'CARD_EFFECTIVE')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '会员卡模板已作废')
  if (store.userCards.has(userCardKey(card.card_id, card.user_card_code)))
    throw paramError('会员卡code已存在', 'user_card_code', 'body')
  return putUserCard(store, card)
}
