import { canonical } from '../../canonical.ts'
import { notifyMerchant } from '../../delivery/outbox.ts'
import type { FlowRequest } from '../../flow.ts'
import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import {
  changeKey,
  DOMAIN_CHANGES,
  findChange,
  notifiedChange,
  putChange,
  showChange,
  type DomainChange,
  type Website,
} from './domain-change.ts'

const BASE = '/v3/global/merchant/h5/permission/domain/applications'
/** Milliseconds until one that waits in the queue is under review: the page says about a minute. */
const QUEUE = 60_000
const MOST_DOMAINS = 5

interface ChangeBody extends Website {
  readonly sub_mchid?: string
  readonly out_applyment_id: string
  readonly notify_url?: string
}

/** A merchant applies to be paid from other domains: made, asked for, and mended after it was rejected. */
export function h5DomainFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      [`POST ${BASE}`]: (request, tx) => ({ body: showChange(create(sandbox, request, tx)) }),
      [`GET ${BASE}/{applyment_id}`]: (request, tx) => ({ body: showChange(own(request, tx)) }),
      [`PATCH ${BASE}/{applyment_id}`]: (request, tx) => ({ body: showChange(mend(request, tx)) }),
    },
    due: {
      'h5-domain.review'(tx, { data }) {
        const change = tx.get(DOMAIN_CHANGES, String(data['change']))
        if (change?.state === 'PENDING') putChange(tx, { ...change, state: 'UNDER_REVIEW' })
      },
    },
  }
}

function create({ random }: Sandbox, { caller, body }: FlowRequest, tx: Transaction): DomainChange {
  const { sub_mchid = caller.id, out_applyment_id, notify_url, ...website } = body as ChangeBody
  const parameters = canonical(body)
  const known = tx.get(DOMAIN_CHANGES, changeKey({ mchid: caller.id, out_applyment_id }))
  if (known !== undefined) {
    if (known.parameters === parameters) return known
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '商户申请单号已存在，且参数与首次请求时不一致')
  }
  checkWebsite(website)
  return queue(tx, {
    mchid: caller.id,
    sub_mchid,
    out_applyment_id,
    applyment_id: Number(`1${random.digits(9)}`),
    state: 'PENDING',
    website,
    notify_url,
    parameters,
  })
}

function checkWebsite({ domains, ...website }: Website): void {
  if (domains.length > MOST_DOMAINS) throw paramError('H5支付域名不超过5个', 'domains', 'body')
  if (website.website_state !== 'UN_LAUNCHED') return
  for (const name of ['website_business_page_pics', 'website_homepage_pics'] as const)
    if (website[name] === undefined) throw paramError('经营网址未上线时，网站截图必传', name, 'body')
}

/** One that was rejected is mended, and reviewed anew. */
function mend(request: FlowRequest, tx: Transaction): DomainChange {
  const change = own(request, tx)
  const website = { ...change.website, ...(request.body as Website) }
  if (change.state !== 'REJECTED')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '仅支持修改已被驳回的申请单')
  checkWebsite(website)
  return queue(tx, { ...change, state: 'PENDING', website, reject_detail: undefined })
}

function queue(tx: Transaction, change: DomainChange): DomainChange {
  const key = changeKey(change)
  tx.schedule(`h5-domain/${key}`, { at: tx.now + QUEUE, name: 'h5-domain.review', data: { change: key } })
  return putChange(tx, change)
}

function own({ caller, variables }: FlowRequest, tx: Transaction): DomainChange {
  const id = variables['applyment_id']!
  const change = allOfNumber(tx, DOMAIN_CHANGES, id).find(
    ({ mchid, applyment_id }) => mchid === caller.id && String(applyment_id) === id,
  )
  if (change === undefined) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '申请单不存在')
  return change
}

/** WeChat Pay approves one, and tells the merchant; or rejects it, of which no notification is documented. */
export function endReview(
  sandbox: Sandbox,
  tx: Transaction,
  number: string,
  reject_detail?: string,
): DomainChange {
  const change = findChange(tx, number)
  if (change.state !== 'PENDING' && change.state !== 'UNDER_REVIEW')
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `application ${number} is ${change.state}, not under review`,
    )
  tx.unschedule(`h5-domain/${changeKey(change)}`)
  if (reject_detail !== undefined) return putChange(tx, { ...change, state: 'REJECTED', reject_detail })
  const approved = putChange(tx, { ...change, state: 'APPROVED' })
  notifyMerchant(sandbox, tx, {
    event_type: 'APPLYMENT_STATE.APPROVED',
    summary: 'H5支付域名修改申请审核通过',
    original_type: 'applyment',
    mchid: change.mchid,
    url: change.notify_url,
    about: `${DOMAIN_CHANGES.name}/${changeKey(change)}`,
    resource: notifiedChange(approved),
  })
  return approved
}
