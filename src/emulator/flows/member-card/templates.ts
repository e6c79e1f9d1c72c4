import { canonical } from '../../canonical.ts'
import { respondWith } from '../../documented.ts'
import type { FlowRequest } from '../../flow.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import { getTemplate, page, TEMPLATES, type CardTemplate } from './cards.ts'
import { MODES, type CardMode } from './modes.ts'

/** What a template was made with, by the brand and the number of that request. */
const REQUESTS: Table<{ readonly card_id: string; readonly parameters: string }> =
  table('member-card-requests')

/** Member card templates: create, list, query, change, invalidate, delete; of partners, and of brands. */
export function templateOperations(sandbox: Sandbox): FlowModule['operations'] {
  return Object.assign({}, ...MODES.map(mode => operationsOf(sandbox, mode))) as FlowModule['operations']
}

function operationsOf(sandbox: Sandbox, mode: CardMode): FlowModule['operations'] {
  const base = `${mode.base}/cards`
  const own = (request: FlowRequest, tx: Transaction): CardTemplate =>
    getTemplate(tx, request.variables['card_id']!, mode.brandOf(request))
  return {
    [`POST ${base}`]: (request, tx) => respondWith(request, create(sandbox, mode, request, tx)),
    [`GET ${base}`]: (request, tx) => {
      const { query } = request
      const found = [...tx.all(TEMPLATES)].filter(
        each =>
          each.brand_id === mode.brandOf(request) &&
          (query['state'] === undefined || each.state === query['state']),
      )
      return respondWith(request, page(found, query))
    },
    [`GET ${base}/{card_id}`]: (request, tx) => respondWith(request, own(request, tx)),
    [`PATCH ${base}/{card_id}`]: (request, tx) =>
      respondWith(request, save(tx, { ...effective(own(request, tx)), ...(request.body as CardTemplate) })),
    [`POST ${base}/{card_id}/invalidate`]: (request, tx) => {
      const saved = save(tx, { ...effective(own(request, tx)), state: 'CARD_INVALID' })
      // Only this response always has a request number and the member centre's information.
      const always = { out_request_no: sandbox.random.digits(24), member_information: {} }
      return respondWith(request, { ...always, ...saved })
    },
    [`DELETE ${base}/{card_id}`]: (request, tx) => {
      const template = own(request, tx)
      tx.drop(TEMPLATES, template.card_id)
      return respondWith(request, template)
    },
  }
}

function create({ random }: Sandbox, mode: CardMode, request: FlowRequest, tx: Transaction): CardTemplate {
  const body = request.body as CardTemplate & { readonly out_request_no?: string }
  const brand_id = mode.brandOf(request)!
  const number = `${brand_id}/${body.out_request_no}`
  const known = body.out_request_no === undefined ? undefined : tx.get(REQUESTS, number)
  if (known !== undefined) {
    // The code is inferred.
    if (known.parameters !== canonical(body))
      throw new EmulatorProblem(400, 'INVALID_REQUEST', '商家请求单号已存在，但请求参数与原请求不一致')
    return getTemplate(tx, known.card_id, brand_id)
  }
  const card_id = `p${random.text(27)}`
  if (body.out_request_no !== undefined) tx.put(REQUESTS, number, { card_id, parameters: canonical(body) })
  const create_time = chinaTime(tx.now)
  return save(tx, { ...body, brand_id, card_id, state: 'CARD_EFFECTIVE', create_time })
}

function save(tx: Transaction, template: Omit<CardTemplate, 'update_time'>): CardTemplate {
  const saved = { ...template, update_time: chinaTime(tx.now) } as CardTemplate
  return tx.put(TEMPLATES, saved.card_id, saved)
}

function effective(template: CardTemplate): CardTemplate {
  if (template.state !== 'CARD_EFFECTIVE')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '会员卡模板已作废')
  return template
}
