import { defined } from '../../../lib/defined.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaTime, compactTime } from '../../time.ts'
import { isOf, type Owner } from './modes.ts'
import { SERVICE_ORDERS, type ServiceOrder } from './service-order.ts'

/** A user's permission for a service of payscore: asked for by the merchant, given and taken back by the user. */
export interface Permission extends Owner {
  readonly appid: string
  /** Of a partner's. */
  readonly sub_appid?: string | undefined
  readonly service_id: string
  readonly authorization_code: string
  readonly notify_url?: string | undefined
  /** What calls up the question to the user. */
  readonly apply_permissions_token: string
  /** `UNBINDUSER` until a user has answered, `UNAVAILABLE` once it was taken back. */
  readonly authorization_state: 'UNBINDUSER' | 'AVAILABLE' | 'UNAVAILABLE'
  readonly openid?: string | undefined
  /** The user in the sub-merchant's appid, where the partner has named one. */
  readonly sub_openid?: string | undefined
  /** Milliseconds since 1970. */
  readonly opened?: number | undefined
  readonly closed?: number | undefined
  readonly parameters: string
}

/** By `mchid/authorization_code`. */
export const PERMISSIONS: Table<Permission> = table('payscore_permissions')

/** `mchid/authorization_code` of a user's last permission, by each of the user's openids. */
const USER_PERMISSIONS: Table<{ readonly permission: string }> = table('payscore_user_permissions')

export function permissionKey({
  mchid,
  authorization_code,
}: Pick<Permission, 'mchid' | 'authorization_code'>): string {
  return `${mchid}/${authorization_code}`
}

/** Whose permission for which service is sought: by either openid. */
export type PermissionHolder = Owner &
  Pick<Permission, 'openid' | 'sub_openid'> & { readonly service_id?: string | undefined }

/** `mchid/service_id/openid`; a partner's for each of its sub-merchants. */
function userKeys({ mchid, sub_mchid, service_id, openid, sub_openid }: PermissionHolder): string[] {
  const service = [mchid, sub_mchid, service_id].filter(part => part !== undefined).join('/')
  const names = [openid, sub_openid === undefined ? undefined : `sub_openid:${sub_openid}`]
  return names.filter(name => name !== undefined).map(name => `${service}/${name}`)
}

/** The user's last permission for a service. */
export function permissionOf(tx: Transaction, holder: PermissionHolder): Permission | undefined {
  const [key] = userKeys(holder).flatMap(each => tx.get(USER_PERMISSIONS, each)?.permission ?? [])
  return key === undefined ? undefined : tx.get(PERMISSIONS, key)
}

/** Keeps a permission that a user has given. */
export function putGiven(tx: Transaction, permission: Permission): Permission {
  const key = permissionKey(permission)
  for (const each of userKeys(permission)) tx.put(USER_PERMISSIONS, each, { permission: key })
  return tx.put(PERMISSIONS, key, permission)
}

/** Who has an order, in both appids: as far as it or a permission says, else somebody new. */
export function userOf(
  { random }: Sandbox,
  tx: Transaction,
  order: PermissionHolder & Pick<Permission, 'sub_appid'>,
): Pick<ServiceOrder, 'openid' | 'sub_openid'> {
  const known = permissionOf(tx, order)
  const openid = order.openid ?? known?.openid ?? `o${random.text(27)}`
  if (order.sub_appid === undefined) return { openid }
  return { openid, sub_openid: order.sub_openid ?? known?.sub_openid ?? `o${random.text(27)}` }
}

/** What a query says of it. */
export function showPermission(permission: Permission): Record<string, unknown> {
  const { service_id, appid, mchid, openid, authorization_code, authorization_state, notify_url } = permission
  const { sub_mchid, sub_appid, sub_openid, opened, closed } = permission
  return defined({
    service_id,
    appid,
    mchid,
    sub_mchid,
    sub_appid,
    openid,
    sub_openid,
    authorization_code,
    authorization_state,
    notify_url,
    cancel_authorization_time: closed === undefined ? undefined : chinaTime(closed),
    authorization_success_time: opened === undefined ? undefined : chinaTime(opened),
  })
}

/**
 * What its notifications say of it: a partner's numbers as the newer table calls them, `mchid` and
 * `sub_mchid`, where samples have `mch_id` and `sub_mch_id`.
 *
 * @param at when it was given or taken back, milliseconds since 1970
 */
export function notifiedPermission(permission: Permission, at: number): Record<string, unknown> {
  const { appid, mchid, service_id, openid, authorization_code, authorization_state } = permission
  const { sub_mchid, sub_appid, sub_openid } = permission
  return defined({
    appid,
    mchid,
    sub_appid,
    sub_mchid,
    service_id,
    openid,
    sub_openid,
    user_service_status: authorization_state === 'AVAILABLE' ? 'USER_OPEN_SERVICE' : 'USER_CLOSE_SERVICE',
    openorclose_time: compactTime(at),
    authorization_code,
  })
}

/** @throws {EmulatorProblem} where the user has orders of the service that are not over */
export function mustHaveNoOpenOrders(tx: Transaction, permission: Permission): void {
  const { service_id, openid, sub_openid } = permission
  for (const order of tx.all(SERVICE_ORDERS)) {
    const isTheirs = order.openid === openid || (sub_openid !== undefined && order.sub_openid === sub_openid)
    const isOpen = order.state === 'CREATED' || order.state === 'DOING'
    if (isTheirs && isOpen && order.service_id === service_id && isOf(permission, order))
      // That it cannot be is documented, the status and code are inferred.
      throw new EmulatorProblem(400, 'INVALID_REQUEST', '用户有未完结的订单，不能解除授权')
  }
}
