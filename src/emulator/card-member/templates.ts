import type { Flows } from '../flow.ts'
import { EmulatorProblem } from '../problem.ts'
import { randomDigits, randomId } from '../random.ts'
import { chinaTime } from '../time.ts'
import { getTemplate, page, type CardStore, type CardTemplate } from './store.ts'

const BASE = '/v3/brand/partner/card-member/cards'

/** Member card templates: create, list, query, change, invalidate, delete. */
export function templateFlows(store: CardStore, crypto: Crypto): Flows {
  const save = (template: CardTemplate): { body: CardTemplate } => {
    store.templates.set(template.card_id, template)
    return { body: template }
  }
  return {
    [`POST ${BASE}`]: ({ body }) => {
      const time = chinaTime(Date.now())
      const created = save({
        ...(body as CardTemplate),
        card_id: randomId(crypto, 'p'),
        state: 'CARD_EFFECTIVE',
        create_time: time,
        update_time: time,
      }).body
      const { state: _state, create_time: _created, update_time: _updated, ...answer } = created
      return { body: answer }
    },
    [`GET ${BASE}`]: ({ query }) => {
      const found = [...store.templates.values()].filter(
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
    [`GET ${BASE}/{card_id}`]: ({ variables, query }) => ({
      body: getTemplate(store, variables['card_id']!, query['brand_id']),
    }),
    [`PATCH ${BASE}/{card_id}`]: ({ variables, body }) => {
      const change = body as CardTemplate
      const template = effective(getTemplate(store, variables['card_id']!, change.brand_id))
      return save({ ...template, ...change, update_time: chinaTime(Date.now()) })
    },
    [`POST ${BASE}/{card_id}/invalidate`]: ({ variables, body }) => {
      const { brand_id } = body as { brand_id: string }
      const template = effective(getTemplate(store, variables['card_id']!, brand_id))
      const { body: saved } = save({ ...template, state: 'CARD_INVALID', update_time: chinaTime(Date.now()) })
      // Only this answer has a request number of WeChat Pay's own, and the member centre's information.
      return { body: { ...saved, out_request_no: randomDigits(crypto, 24), member_information: {} } }
    },
    [`DELETE ${BASE}/{card_id}`]: ({ variables, query }) => {
      const template = getTemplate(store, variables['card_id']!, query['brand_id'])
      store.templates.delete(template.card_id)
      return { body: template }
    },
  }
}

function effective(template: CardTemplate): CardTemplate {
  if (template.state !== 'CARD_EFFECTIVE')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '会员卡模板已作废')
  return template
}
