import { canonical } from '../../canonical.ts'
import { notifyMerchant } from '../../delivery/outbox.ts'
import type { FlowRequest } from '../../flow.ts'
import { allOfNumber, indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import {
  mustHaveNoOpenOrders,
  notifiedPermission,
  permissionKey,
  PERMISSIONS,
  showPermission,
  USER_PERMISSIONS,
  userPermissionKey,
  type Permission,
} from './permission.ts'

const BASE = '/v3/payscore/permissions'

type PermissionBody = Pick<Permission, 'service_id' | 'appid' | 'authorization_code' | 'notify_url'>

/** Permissions for payscore: asked for, queried and taken back, by their number or by the user's openid. */
export function permissionFlow(sandbox: Sandbox): FlowModule {
  const terminate = (permission: Permission | undefined, tx: Transaction): { status: 204 } => {
    if (permission === undefined) throw unknown()
    close(sandbox, tx, permission)
    return { status: 204 }
  }
  return {
    operations: {
      [`POST ${BASE}`](request, tx) {
        const { apply_permissions_token } = ask(sandbox, request, tx)
        return { body: { apply_permissions_token } }
      },
      [`GET ${BASE}/authorization-code/{authorization_code}`](request, tx) {
        const permission = byCode(request, tx)
        if (permission === undefined) throw unknown()
        return { body: showPermission(permission) }
      },
      [`POST ${BASE}/authorization-code/{authorization_code}/terminate`]: (request, tx) =>
        terminate(byCode(request, tx), tx),
      [`GET ${BASE}/openid/{openid}`](request, tx) {
        const { appid, service_id, openid } = namesOf(request)
        const permission = byUser(request, tx)
        // Inferred: a user who was never asked has not given it.
        const none = {
          service_id,
          appid,
          mchid: request.caller.id,
          openid,
          authorization_state: 'UNAVAILABLE',
        }
        return { body: permission === undefined ? none : showPermission(permission) }
      },
      [`POST ${BASE}/openid/{openid}/terminate`]: (request, tx) => terminate(byUser(request, tx), tx),
      'GET /v3/payscore/user-service-state'(request, tx) {
        const { appid, service_id, openid } = namesOf(request)
        const isOpen = byUser(request, tx)?.authorization_state === 'AVAILABLE'
        return {
          body: { appid, service_id, openid, use_service_state: isOpen ? 'AVAILABLE' : 'UNAVAILABLE' },
        }
      },
      'POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate': (request, tx) =>
        terminate(byUser(request, tx), tx),
    },
  }
}

function ask({ parties, random }: Sandbox, { caller, body }: FlowRequest, tx: Transaction): Permission {
  const { service_id, appid, authorization_code, notify_url } = body as PermissionBody
  const key = permissionKey({ mchid: caller.id, authorization_code })
  const known = tx.get(PERMISSIONS, key)
  if (known !== undefined) {
    if (known.parameters !== canonical(body))
      throw new EmulatorProblem(400, 'INVALID_REQUEST', '授权协议号重入，参数与首次请求不一致')
    return known
  }
  parties.mustBeBound(appid, caller.id)
  indexNumber(tx, PERMISSIONS, authorization_code, key)
  return tx.put(PERMISSIONS, key, {
    mchid: caller.id,
    service_id,
    appid,
    authorization_code,
    notify_url,
    apply_permissions_token: random.text(64),
    authorization_state: 'UNBINDUSER',
    parameters: canonical(body),
  })
}

function byCode({ caller, variables, query, body }: FlowRequest, tx: Transaction): Permission | undefined {
  const authorization_code = variables['authorization_code']!
  const permission = tx.get(PERMISSIONS, permissionKey({ mchid: caller.id, authorization_code }))
  const { service_id } = { ...query, ...(body as object | undefined) } as { service_id?: string }
  return permission?.service_id === service_id ? permission : undefined
}

function byUser(request: FlowRequest, tx: Transaction): Permission | undefined {
  const { service_id = '', openid = '' } = namesOf(request)
  const key = tx.get(USER_PERMISSIONS, userPermissionKey(request.caller.id, service_id, openid))?.permission
  return key === undefined ? undefined : tx.get(PERMISSIONS, key)
}

/** Each operation has them elsewhere: in its path, its query or its body. */
function namesOf({ variables, query, body }: FlowRequest): {
  readonly appid?: string
  readonly service_id?: string
  readonly openid?: string
} {
  return { ...query, ...(body as object | undefined), ...variables }
}

/** Its code is inferred, as for service orders. */
function unknown(): EmulatorProblem {
  return new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '授权记录不存在')
}

/** The user gives a permission, which the merchant has asked for. */
export function openService(
  sandbox: Sandbox,
  tx: Transaction,
  authorization_code: string,
  openid = `o${sandbox.random.text(27)}`,
): Permission {
  const permission = find(tx, authorization_code)
  if (permission.authorization_state !== 'UNBINDUSER')
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `the permission is ${permission.authorization_state}: ask for another one by a new authorization_code`,
    )
  const key = permissionKey(permission)
  tx.put(USER_PERMISSIONS, userPermissionKey(permission.mchid, permission.service_id, openid), {
    permission: key,
  })
  const opened = tx.put(PERMISSIONS, key, {
    ...permission,
    openid,
    authorization_state: 'AVAILABLE',
    opened: tx.now,
  })
  tell(sandbox, tx, opened, ['PAYSCORE.USER_OPEN_SERVICE', '支付分服务用户授权成功通知'])
  return opened
}

/** The user takes a permission back. */
export function closeService(sandbox: Sandbox, tx: Transaction, authorization_code: string): Permission {
  const permission = find(tx, authorization_code)
  if (permission.authorization_state !== 'AVAILABLE')
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `the permission is ${permission.authorization_state}, not AVAILABLE`,
    )
  return close(sandbox, tx, permission)
}

/** Taken back by whom ever; one that nobody has given, or that was taken back before, stays as it is. */
function close(sandbox: Sandbox, tx: Transaction, permission: Permission): Permission {
  if (permission.authorization_state !== 'AVAILABLE') return permission
  mustHaveNoOpenOrders(tx, permission)
  const closed = tx.put(PERMISSIONS, permissionKey(permission), {
    ...permission,
    authorization_state: 'UNAVAILABLE',
    closed: tx.now,
  })
  tell(sandbox, tx, closed, ['PAYSCORE.USER_CLOSE_SERVICE', '支付分服务用户解除授权成功通知'])
  return closed
}

function tell(
  sandbox: Sandbox,
  tx: Transaction,
  permission: Permission,
  [event_type, summary]: readonly [event_type: string, summary: string],
): void {
  notifyMerchant(sandbox, tx, {
    event_type,
    summary,
    original_type: 'payscore',
    mchid: permission.mchid,
    url: permission.notify_url,
    about: `${PERMISSIONS.name}/${permissionKey(permission)}`,
    resource: notifiedPermission(permission, tx.now),
  })
}

/** @throws {EmulatorProblem} where no merchant has asked by this number */
function find(tx: Transaction, authorization_code: string): Permission {
  const [permission] = allOfNumber(tx, PERMISSIONS, authorization_code)
  if (permission === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no permission ${authorization_code}`)
  return permission
}
