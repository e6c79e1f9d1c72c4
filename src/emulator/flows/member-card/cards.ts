import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import { chinaTime } from '../../time.ts'

/** How long a card is valid: between two times, for a number of days, or for ever. */
export interface ValidDate {
  readonly type: string
  readonly available_begin_time?: string
  readonly available_end_time?: string
  /** Days. */
  readonly available_day_after_receive?: number
}

/** A member card template as WeChat Pay shows it. */
export interface CardTemplate {
  readonly card_id: string
  readonly brand_id: string
  readonly card_type: string
  readonly code_mode: string
  readonly card_color?: string
  readonly card_picture_url?: string
  readonly init_level?: string
  readonly valid_date_information: ValidDate
  readonly state: 'CARD_EFFECTIVE' | 'CARD_INVALID'
  readonly create_time: string
  readonly update_time: string
  readonly [field: string]: unknown
}

/** States of a member card of a user. */
export type UserCardState = 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'

/** A user's member card as WeChat Pay shows it, with sensitive fields as plain text. */
export interface UserCard {
  readonly user_card_code: string
  readonly card_id: string
  readonly openid: string
  readonly brand_id: string
  readonly card_type: string
  readonly phone_number?: string
  readonly valid_date_information: ValidDate
  readonly pickup_time: string
  readonly user_card_state: UserCardState
  readonly invalid_reason?: string
  readonly invalid_time?: string
  readonly [field: string]: unknown
}

/** Member card templates by card id. */
export const TEMPLATES: Table<CardTemplate> = table('member-card-templates')

/** Users' cards by card id and code. */
export const USER_CARDS: Table<UserCard> = table('member-cards')

/** @throws {EmulatorProblem} 404 for an unknown template, 403 for another brand's */
export function getTemplate(tx: Transaction, cardId: string, brandId: string | undefined): CardTemplate {
  const template = tx.get(TEMPLATES, cardId)
  if (template === undefined) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '会员卡模板不存在')
  checkBrand(template.brand_id, brandId)
  return template
}

/** The key under which a user's card is kept. */
export function userCardKey(cardId: string, code: string): string {
  return `${cardId}/${code}`
}

/** What a request says about the card that it means. */
export interface UserCardReference {
  readonly cardId: string
  readonly code: string
  readonly brandId?: string | undefined
  readonly openid?: string | undefined
}

/** @throws {EmulatorProblem} 404 for an unknown card, 403 for another brand's, 400 for another user's */
export function getUserCard(tx: Transaction, { cardId, code, brandId, openid }: UserCardReference): UserCard {
  const card = tx.get(USER_CARDS, userCardKey(cardId, code))
  if (card === undefined) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '用户会员卡不存在')
  checkBrand(card.brand_id, brandId)
  if (openid !== undefined && openid !== card.openid)
    throw paramError('openid与用户会员卡不匹配', 'openid', 'body')
  return withExpiry(card, tx.now)
}

export function putUserCard(tx: Transaction, card: UserCard): UserCard {
  return tx.put(USER_CARDS, userCardKey(card.card_id, card.user_card_code), card)
}

function checkBrand(owner: string, brandId: string | undefined): void {
  if (brandId !== undefined && brandId !== owner)
    throw new EmulatorProblem(403, 'NO_AUTH', '会员卡不属于该品牌')
}

/** A card that is in effect expires by itself. */
export function withExpiry(card: UserCard, now: number): UserCard {
  return card.user_card_state === 'EFFECTIVE' && expiresAt(card) <= now
    ? { ...card, user_card_state: 'EXPIRED' }
    : card
}

function expiresAt({ valid_date_information: valid, pickup_time }: UserCard): number {
  if (valid.type === 'FIX_TIME_RANGE' && valid.available_end_time !== undefined)
    return Date.parse(valid.available_end_time)
  if (valid.type === 'FIX_TERM' && valid.available_day_after_receive !== undefined)
    return Date.parse(pickup_time) + valid.available_day_after_receive * 24 * 3600_000
  return Infinity
}

/** A card that can no longer be used, and why. */
export function invalidated(card: UserCard, reason: string, now: number): UserCard {
  return { ...card, user_card_state: 'INVALID', invalid_reason: reason, invalid_time: chinaTime(now) }
}

/** A page of a list, by `offset` and `limit`. */
export function page(
  items: readonly unknown[],
  query: Readonly<Record<string, string>>,
): { total_count: number; offset: number; limit: number; data: readonly unknown[] } {
  const offset = Number(query['offset'] ?? 0)
  const limit = Number(query['limit'] ?? 20)
  return { total_count: items.length, offset, limit, data: items.slice(offset, offset + limit) }
}
