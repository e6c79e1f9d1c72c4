import { defined } from '../../../lib/defined.ts'
import { respondWith } from '../../documented.ts'
import type { FlowRequest } from '../../flow.ts'
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
import { given, MODES, type CardMode } from './modes.ts'

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

/** Users' cards: import, list, query, change, confirm, invalidate; of partners, and of brands. */
export function userCardOperations(sandbox: Sandbox): FlowModule['operations'] {
  return Object.assign({}, ...MODES.map(mode => operationsOf(sandbox, mode))) as FlowModule['operations']
}

function operationsOf({ random }: Sandbox, mode: CardMode): FlowModule['operations'] {
  const base = `${mode.base}/user-cards`
  const own = (request: FlowRequest, tx: Transaction): UserCard => {
    const { card_id, openid } = given(request)
    const code = request.variables['user_card_code']!
    return getUserCard(tx, { cardId: card_id!, code, brandId: mode.brandOf(request), openid })
  }
  return {
    [`POST ${base}/import-by-openid`]: (request, tx) =>
      respondWith(request, importCard(mode, request, tx, given(request)['openid']!)),
    [`POST ${base}/import-by-phone`]: (request, tx) =>
      respondWith(request, importCard(mode, request, tx, `o${random.text(27)}`)),
    [`GET ${base}`]: (request, tx) => {
      const { openid, user_card_state: state } = request.query
      const cards = [...tx.all(USER_CARDS)]
        .map(card => withExpiry(card, tx.now))
        .filter(
          card =>
            card.brand_id === mode.brandOf(request) &&
            card.openid === openid &&
            (state === undefined || card.user_card_state === state),
        )
      return respondWith(request, page(cards, request.query))
    },
    [`GET ${base}/{user_card_code}`]: (request, tx) => respondWith(request, own(request, tx)),
    [`PATCH ${base}/{user_card_code}`]: (request, tx) => {
      const card = own(request, tx)
      if (card.user_card_state === 'INVALID')
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户会员卡已作废，不可修改')
      return respondWith(request, putUserCard(tx, { ...card, ...(request.body as Partial<UserCard>) }))
    },
    [`POST ${base}/{user_card_code}/confirm`]: (request, tx) => {
      const { user_card_confirm_state: state, ...change } = request.body as UserCard & {
        user_card_confirm_state: string
      }
      const card = own(request, tx)
      if (card.user_card_state !== 'UNACTIVATED')
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户会员卡不是待激活状态，不可重复确认')
      const confirmed: UserCard = { ...card, ...change, user_card_state: 'EFFECTIVE' }
      const failed = invalidated(card, '商户同步开卡失败', tx.now)
      return respondWith(request, putUserCard(tx, state === 'CREATE_CARD_FAIL' ? failed : confirmed))
    },
    [`POST ${base}/{user_card_code}/invalidate`]: (request, tx) => {
      const { invalid_reason = '' } = given(request)
      const card = own(request, tx)
      if (card.user_card_state === 'INVALID')
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户会员卡已作废')
      return respondWith(request, putUserCard(tx, invalidated(card, invalid_reason, tx.now)))
    },
  }
}

/** A card that a user has had before, elsewhere. */
function importCard(mode: CardMode, request: FlowRequest, tx: Transaction, openid: string): UserCard {
  const { date_information, ...card } = request.body as Omit<UserCard, 'openid'> & {
    date_information: ValidDate
  }
  const template = getTemplate(tx, String(card['card_id']), mode.brandOf(request))
  return putNew(
    tx,
    {
      ...appearance(template),
      ...(card as object as UserCard),
      pickup_time: given(request)['pickup_time'] ?? chinaTime(tx.now),
      openid,
      valid_date_information: date_information,
      user_card_state: 'EFFECTIVE',
    },
    template,
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
