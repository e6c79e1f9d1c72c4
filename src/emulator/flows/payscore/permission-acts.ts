import { notifyMerchant } from '../../delivery/outbox.ts'
import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import {
  mustHaveNoOpenOrders,
  notifiedPermission,
  permissionKey,
  PERMISSIONS,
  putGiven,
  userOf,
  type Permission,
} from './permission.ts'

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
  const opened = putGiven(tx, {
    ...permission,
    ...userOf(sandbox, tx, { ...permission, openid }),
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
export function close(sandbox: Sandbox, tx: Transaction, permission: Permission): Permission {
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
