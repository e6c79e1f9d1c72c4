import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import { getTemplate, page, TEMPLATES, type CardTemplate } from './cards.ts'

const BASE = '/v3/brand/partner/card-member/cards'

/** Member card templates: create, list, query, change, invalidate, delete. */
export function templateOperations({ random }: Sandbox): FlowModule['operations'] {
  const save = (tx: Transaction, template: CardTemplate): { body: CardTemplate } => ({
    body: tx.put(TEMPLATES, template.card_id, template),
  })
  return {
    [`POST ${BASE}`]: ({ body }, tx) => {
      const time = chinaTime(tx.now)
      const created = save(tx, {
        ...(body as CardTemplate),
        card_id: `p${random.text(27)}`,
        state: 'CARD_EFFECTIVE',
        create_time: time,
        update_time: time,
      }).body
      const { state: _state, create_time: _created, update_time: _updated, ...answer } = created
      return { body: answer }
    },
    [`GET ${BASE}`]: ({ query }, tx) => {
      const found = [...tx.all(TEMPLATES)].filter(
        each =>
          each.brand_id === query['brand_id'] &&
          (query['state'] === undefined || each.state === query['state']),
      )
      return {
        body: page(
          found.map(({ state: _state, create_time: _created, update_time: _updated, ...answer }) => answer),
          query,
        ),
      }
    },
    [`GET ${BASE}/{card_id}`]: ({ variables, query }, tx) => ({
      body: getTemplate(tx, variables['card_id']!, query['brand_id']),
    }),
    [`PATCH ${BASE}/{card_id}`]: ({ variables, body }, tx) => {
      const change = body as CardTemplate
      const template = effective(getTemplate(tx, variables['card_id']!, change.brand_id))
      return save(tx, { ...template, ...change, update_time: chinaTime(tx.now) })
    },
    [`POST ${BASE}/{card_id}/invalidate`]: ({ variables, body }, tx) => {
      const { brand_id } = body as { brand_id: string }
      const template = effective(getTemplate(tx, variables['card_id']!, brand_id))
      const { body: saved } = save(tx, { ...template, state: 'CARD_INVALID', update_time: chinaTime(tx.now) })
      // Only this response has a request number of WeChat Pay's own, and the member centre's information.
      return { body: { ...saved, out_request_no: random.digits(24), member_information: {} } }
    },
    [`DELETE ${BASE}/{card_id}`]: ({ variables, query }, tx) => {
      const template = getTemplate(tx, variables['card_id']!, query['brand_id'])
      tx.drop(TEMPLATES, template.card_id)
      return { body: template }
    },
  }
}

function effective(template: CardTemplate): CardTemplate {
  if (template.state !== 'CARD_EFFECTIVE')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '会员卡模板已作废')
  return template
}
