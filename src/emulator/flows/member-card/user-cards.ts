import { defined } from '../../../lib/defined.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import {
  getTemplate,
  getUserCard,
  invalidated,
  page,
  putUserCard,
  USER_CARDS,
  userCardKey,
  withExpiry,
  type CardTemplate,
  type UserCard,
  type ValidDate,
} from './cards.ts'

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
export function claimUserCard({ random }: Sandbox, tx: Transaction, claim: Claim): UserCard {
  const template = getTemplate(tx, claim.card_id, undefined)
  return putNew(
    tx,
    {
      ...appearance(template),
      user_card_code: claim.user_card_code ?? random.digits(12),
      openid: claim.openid ?? `o${random.text(27)}`,
      ...(claim.phone_number !== undefined && { phone_number: claim.phone_number }),
      valid_date_information: template.valid_date_information,
      pickup_time: chinaTime(tx.now),
      user_card_state: 'UNACTIVATED',
    },
    template,
  )
}

/** Users' cards: import, list, query, change, confirm, invalidate. */
export function userCardOperations({ random }: Sandbox): FlowModule['operations'] {
  const importCard = (tx: Transaction, body: unknown, openid: string): { body: UserCard } => {
    const { date_information, ...card } = body as Omit<UserCard, 'openid'> & { date_information: ValidDate }
    const template = getTemplate(tx, card['card_id'] as string, card['brand_id'] as string)
    return {
      body: putNew(
        tx,
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
    [`POST ${BASE}/import-by-openid`]: ({ body }, tx) => importCard(tx, body, (body as UserCard).openid),
    [`POST ${BASE}/import-by-phone`]: ({ body }, tx) => importCard(tx, body, `o${random.text(27)}`),
    [`GET ${BASE}`]: ({ query }, tx) => {
      const { brand_id, openid, user_card_state: state } = query
      const cards = [...tx.all(USER_CARDS)].map(card => withExpiry(card, tx.now))
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
    [`GET ${BASE}/{user_card_code}`]: ({ variables, query }, tx) => ({
      body: find(tx, variables, query, { brandId: query['brand_id'], openid: query['openid'] }),
    }),
    [`PATCH ${BASE}/{user_card_code}`]: ({ variables, query, body }, tx) => {
      const change = (body ?? {}) as Partial<UserCard>
      const card = find(tx, variables, query, { brandId: change.brand_id, openid: change.openid })
      if (card.user_card_state === 'INVALID')
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户会员卡已作废，不可修改')
      return { body: putUserCard(tx, { ...card, ...change }) }
    },
    [`POST ${BASE}/{user_card_code}/confirm`]: ({ variables, query, body }, tx) => {
      const { user_card_confirm_state: state, ...change } = body as UserCard & {
        user_card_confirm_state: string
      }
      const card = find(tx, variables, query, { brandId: change.brand_id, openid: change.openid })
      if (card.user_card_state !== 'UNACTIVATED')
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户会员卡不是待激活状态，不可重复确认')
      const confirmed: UserCard = { ...card, ...change, user_card_state: 'EFFECTIVE' }
      return {
        body: putUserCard(
          tx,
          state === 'CREATE_CARD_FAIL' ? invalidated(card, '商户同步开卡失败', tx.now) : confirmed,
        ),
      }
    },
    [`POST ${BASE}/{user_card_code}/invalidate`]: ({ variables, query, body }, tx) => {
      const { openid, invalid_reason = '' } = body as { openid: string; invalid_reason?: string }
      const card = find(tx, variables, query, { brandId: query['brand_id'], openid })
      if (card.user_card_state === 'INVALID')
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户会员卡已作废')
      return { body: putUserCard(tx, invalidated(card, invalid_reason, tx.now)) }
    },
  }
}

function find(
  tx: Transaction,
  variables: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
  about: { brandId: string | undefined; openid: string | undefined },
): UserCard {
  return getUserCard(tx, { cardId: query['card_id']!, code: variables['user_card_code']!, ...about })
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
  return defined({
    card_id,
    brand_id,
    card_type,
    card_color,
    card_picture_url,
    level: init_level,
  })
}

function putNew(tx: Transaction, card: UserCard, template: CardTemplate): UserCard {
  if (template.state !== 'CARD_EFFECTIVE')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '会员卡模板已作废')
  if (tx.get(USER_CARDS, userCardKey(card.card_id, card.user_card_code)) !== undefined)
    throw paramError('会员卡code已存在', 'user_card_code', 'body')
  return putUserCard(tx, card)
}
