import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import { indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { DIRECT, isOf, PARTNER, type Mode, type Owner } from './modes.ts'
import { close } from './permission-acts.ts'
import { permissionUnknown } from './problems.ts'
import { permissionKey, permissionOf, PERMISSIONS, showPermission, type Permission } from './permission.ts'

type PermissionBody = Pick<
  Permission,
  'service_id' | 'appid' | 'sub_appid' | 'authorization_code' | 'notify_url'
>

/** Permissions for payscore: asked for, queried and taken back, by their number or by the user's openid. */
export function permissionFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      ...byNumber(sandbox, DIRECT),
      ...byNumber(sandbox, PARTNER),
      ...ofMerchants(sandbox),
      ...ofPartners(sandbox),
    },
  }
}

type Found = (request: FlowRequest, tx: Transaction) => Permission

const queryBy =
  (find: Found): StatefulFlow =>
  (request, tx) => ({ body: showPermission(find(request, tx)) })

const terminateBy =
  (sandbox: Sandbox, find: Found): StatefulFlow =>
  (request, tx) => {
    close(sandbox, tx, find(request, tx))
    return { status: 204 }
  }

function byNumber(sandbox: Sandbox, mode: Mode): FlowModule['operations'] {
  const path = `${mode.base}/permissions`
  const byCode: Found = (request, tx) => findByCode(mode.owner(sandbox, request), request, tx)
  return {
    [`POST ${path}`](request, tx) {
      const { apply_permissions_token } = ask(sandbox, mode, request, tx)
      return { body: { apply_permissions_token } }
    },
    [`GET ${path}/authorization-code/{authorization_code}`]: queryBy(byCode),
    [`POST ${path}/authorization-code/{authorization_code}/terminate`]: terminateBy(sandbox, byCode),
  }
}

function ofMerchants(sandbox: Sandbox): FlowModule['operations'] {
  const path = `${DIRECT.base}/permissions`
  const byUser: Found = (request, tx) => findByUser(sandbox, DIRECT, request, tx)
  return {
    [`GET ${path}/openid/{openid}`]: queryBy(byUser),
    [`POST ${path}/openid/{openid}/terminate`]: terminateBy(sandbox, byUser),
    [`POST ${DIRECT.base}/users/{openid}/permissions/{service_id}/terminate`]: terminateBy(sandbox, byUser),
    [`GET ${DIRECT.base}/user-service-state`](request, tx) {
      const { appid, service_id, openid } = namesOf(request)
      const holder = { ...DIRECT.owner(sandbox, request), service_id, openid }
      const isOpen = permissionOf(tx, holder)?.authorization_state === 'AVAILABLE'
      return {
        body: { appid, service_id, openid, use_service_state: isOpen ? 'AVAILABLE' : 'UNAVAILABLE' },
      }
    },
  }
}

function ofPartners(sandbox: Sandbox): FlowModule['operations'] {
  const path = `${PARTNER.base}/permissions`
  const byUser: Found = (request, tx) => findByUser(sandbox, PARTNER, request, tx)
  return {
    [`GET ${path}/search`]: queryBy(byUser),
    [`POST ${path}/terminate`]: terminateBy(sandbox, byUser),
    // The user is asked while paying, in place of by itself.
    [`POST ${path}/apply-for-scene`](request, tx) {
      const { apply_permissions_token: transaction_permissions_token } = ask(sandbox, PARTNER, request, tx)
      const { scene } = request.body as { readonly scene: string }
      return { body: { scene, transaction_permissions_token } }
    },
  }
}

function ask(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): Permission {
  const { service_id, appid, sub_appid, authorization_code, notify_url } = request.body as PermissionBody
  const owner = mode.owner(sandbox, request)
  const key = permissionKey({ ...owner, authorization_code })
  const parameters = canonical(request.body)
  const known = tx.get(PERMISSIONS, key)
  if (known !== undefined) {
    if (known.parameters !== parameters)
      throw new EmulatorProblem(400, 'INVALID_REQUEST', '授权协议号重入，参数与首次请求不一致')
    return known
  }
  sandbox.parties.mustBeBound(appid, owner.mchid)
  indexNumber(tx, PERMISSIONS, authorization_code, key)
  return tx.put(PERMISSIONS, key, {
    ...owner,
    service_id,
    appid,
    sub_appid,
    authorization_code,
    notify_url,
    apply_permissions_token: sandbox.random.text(64),
    authorization_state: 'UNBINDUSER',
    parameters,
  })
}

/** @throws {EmulatorProblem} 404 for an unknown number, another service's, or another merchant's */
function findByCode(owner: Owner, { variables, query, body }: FlowRequest, tx: Transaction): Permission {
  const authorization_code = variables['authorization_code']!
  const permission = tx.get(PERMISSIONS, permissionKey({ ...owner, authorization_code }))
  const { service_id } = { ...query, ...(body as object | undefined) } as { service_id?: string }
  if (permission === undefined || permission.service_id !== service_id || !isOf(owner, permission))
    throw permissionUnknown()
  return permission
}

/** @throws {EmulatorProblem} 404 for a user who was never asked: so it was seen, where queries ask for one */
function findByUser(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): Permission {
  const { service_id, openid, sub_openid, sub_appid } = namesOf(request)
  if (openid === undefined && sub_openid === undefined)
    throw paramError('openid与sub_openid二选一必填', 'openid', placeOf(request))
  if (sub_openid !== undefined && sub_appid === undefined)
    throw paramError('传入sub_openid时，sub_appid必填', 'sub_appid', placeOf(request))
  const permission = permissionOf(tx, { ...mode.owner(sandbox, request), service_id, openid, sub_openid })
  if (permission === undefined) throw permissionUnknown()
  return permission
}

function placeOf({ body }: FlowRequest): string {
  return body === undefined ? 'query' : 'body'
}

/** Each operation has them elsewhere: in its path, its query or its body. */
function namesOf({ variables, query, body }: FlowRequest): {
  readonly appid?: string
  readonly sub_appid?: string
  readonly service_id?: string
  readonly openid?: string
  readonly sub_openid?: string
} {
  return { ...query, ...(body as object | undefined), ...variables }
}
