import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { COMPLAINTS, type Complaint } from './complaint.ts'
import { complete, decideOnRefund, mustBeAbout, respond, sendMessage, type Deed } from './deeds.ts'
import { notifyUrlOperations } from './notify-url.ts'
import { pictureOperations } from './pictures.ts'
import { showComplaint, showNegotiation } from './show-complaint.ts'

const ALL = '/v3/merchant-service/complaints-v2'
const ONE = `${ALL}/{complaint_id}`
const DAY = 24 * 3_600_000
/** How many days a list may be of. */
const MOST_DAYS = 30

/** Complaints: where a merchant is told of them, what it answers, how they end. */
export function complaintFlow(sandbox: Sandbox): FlowModule {
  const deed =
    (play: Deed): StatefulFlow =>
    (request, tx) => {
      play(sandbox, meant(request, tx), request.body, tx)
      return { status: 204 }
    }
  return {
    operations: {
      ...notifyUrlOperations,
      ...pictureOperations(sandbox),
      [`GET ${ALL}`]: (request, tx) => ({ body: list(request, tx) }),
      [`GET ${ONE}`]: (request, tx) => ({ body: showComplaint(own(request, tx), request.origin) }),
      [`GET ${ONE}/negotiation-historys`](request, tx) {
        const { history } = own(request, tx)
        return { body: page(request, 100, history, said => showNegotiation(said, request.origin)) }
      },
      [`POST ${ONE}/response`]: deed(respond),
      [`POST ${ONE}/complete`]: deed(complete),
      [`POST ${ONE}/update-refund-progress`]: deed(decideOnRefund),
      [`POST ${ONE}/response-immediate-service`]: (request, tx) => ({
        body: { log_id: sendMessage(sandbox, meant(request, tx), request.body, tx) },
      }),
    },
  }
}

function own({ caller, variables }: FlowRequest, tx: Transaction): Complaint {
  const complaint = tx.get(COMPLAINTS, variables['complaint_id']!)
  if (complaint?.mchid !== caller.id) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '投诉单不存在')
  return complaint
}

/** The caller's own, and about the merchant that the body names. */
function meant(request: FlowRequest, tx: Transaction): Complaint {
  const complaint = own(request, tx)
  mustBeAbout(complaint, request.body)
  return complaint
}

function list(request: FlowRequest, tx: Transaction): unknown {
  const { caller, query, origin } = request
  const { begin_date = '', end_date = '', complainted_mchid } = query
  const days = (Date.parse(end_date) - Date.parse(begin_date)) / DAY
  // The limit is documented, its code is inferred.
  if (days < 0) throw paramError('结束日期不能早于开始日期', 'end_date', 'query')
  if (days > MOST_DAYS) throw paramError('查询日期跨度不超过30天', 'end_date', 'query')
  const found = [...tx.all(COMPLAINTS)].filter(complaint => {
    const day = chinaDay(complaint.created)
    const isMeant = complainted_mchid === undefined || complaint.complainted_mchid === complainted_mchid
    return complaint.mchid === caller.id && isMeant && begin_date <= day && day <= end_date
  })
  return page(request, 10, found.reverse(), complaint => showComplaint(complaint, origin))
}

/** A page of a list, as `limit` and `offset` ask for it. How many there are in all, the first one says. */
function page<Item>(
  { query }: FlowRequest,
  most: number,
  items: readonly Item[],
  show: (item: Item) => Record<string, unknown>,
): Record<string, unknown> {
  const limit = Number(query['limit'] ?? most)
  const offset = Number(query['offset'] ?? 0)
  const data = items.slice(offset, offset + limit).map(show)
  return { data, limit, offset, ...(offset === 0 && { total_count: items.length }) }
}
