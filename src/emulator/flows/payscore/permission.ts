import { defined } from '../../../lib/defined.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import { chinaTime, compactTime } from '../../time.ts'
import { SERVICE_ORDERS } from './service-order.ts'

/** A user's permission for a service of payscore: asked for by the merchant, given and taken back by the user. */
export interface Permission {
  readonly mchid: string
  readonly appid: string
  readonly service_id: string
  readonly authorization_code: string
  readonly notify_url?: string | undefined
  /** What calls up the question to the user. */
  readonly apply_permissions_token: string
  /** `UNBINDUSER` until a user has answered, `UNAVAILABLE` once it was taken back. */
  readonly authorization_state: 'UNBINDUSER' | 'AVAILABLE' | 'UNAVAILABLE'
  readonly openid?: string | undefined
  /** Milliseconds since 1970. */
  readonly opened?: number | undefined
  readonly closed?: number | undefined
  readonly parameters: string
}

/** By `mchid/authorization_code`. */
export const PERMISSIONS: Table<Permission> = table('payscore_permissions')

/** `mchid/authorization_code` of a user's last permission by `mchid/service_id/openid`. */
export const USER_PERMISSIONS: Table<{ readonly permission: string }> = table('payscore_user_permissions')

export function permissionKey({
  mchid,
  authorization_code,
}: Pick<Permission, 'mchid' | 'authorization_code'>): string {
  return `${mchid}/${authorization_code}`
}

export function userPermissionKey(mchid: string, service_id: string, openid: string): string {
  return `${mchid}/${service_id}/${openid}`
}

/** What a query says of it. */
export function showPermission(permission: Permission): Record<string, unknown> {
  const { service_id, appid, mchid, openid, authorization_code, authorization_state, notify_url } = permission
  const { opened, closed } = permission
  return defined({
    service_id,
    appid,
    mchid,
    openid,
    authorization_code,
    authorization_state,
    notify_url,
    cancel_authorization_time: closed === undefined ? undefined : chinaTime(closed),
    authorization_success_time: opened === undefined ? undefined : chinaTime(opened),
  })
}

/**
 * What its notifications say of it.
 *
 * @param at when it was given or taken back, milliseconds since 1970
 */
export function notifiedPermission(permission: Permission, at: number): Record<string, unknown> {
  const { appid, mchid, service_id, openid, authorization_code, authorization_state } = permission
  return defined({
    appid,
    mchid,
    service_id,
    openid,
    user_service_status: authorization_state === 'AVAILABLE' ? 'USER_OPEN_SERVICE' : 'USER_CLOSE_SERVICE',
    openorclose_time: compactTime(at),
    authorization_code,
  })
}

/** @throws {EmulatorProblem} where the user has orders of the service that are not over */
export function mustHaveNoOpenOrders(tx: Transaction, { mchid, service_id, openid }: Permission): void {
  for (const order of tx.all(SERVICE_ORDERS))
    if (
      order.mchid === mchid &&
      order.service_id === service_id &&
      order.openid === openid &&
      (order.state === 'CREATED' || order.state === 'DOING')
    )
      // That it cannot be is documented, the status and code are inferred.
      throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户有未完结的订单，不能解除授权')
}
