import type { FieldSchema } from '../../catalog/types.ts'

const STATE = /(?:^|_)(?:state|status|result)$/

/**
 * What an example says that cannot be true of the state beside it: documentation shows every field at once. A
 * field is left out where its object has a state, none of its states is one of `only`, and it may be
 * missing.
 */
const RULES: readonly { readonly field: RegExp; readonly only: RegExp }[] = [
  {
    field:
      /^(?:fail|failure|reject|error|err|abnormal)(?:ed|ure)?(?:_(?:reason|code|msg|message|desc|detail|info|type))+$/,
    only: /FAIL|REJECT|ABNORMAL|ERROR|CLOSE|CANCEL|EXCEPTION|INVALID/i,
  },
  {
    field: /^(?:close|cancel|revoke|terminate)d?_(?:reason|time|code|desc)$/,
    only: /CLOSE|CANCEL|REVOKE|TERMINAT|EXPIRE|INVALID/i,
  },
  {
    field: /^(?:transaction_id|success_time|bank_type|payer_total|pay_time)$/,
    only: /SUCCESS|PAID|REFUND|FINISH|DONE|COMPLETE|USED|NORMAL|ACTIVE|SENDED/i,
  },
]

/** An example without what its own states contradict. */
export function consistent(value: unknown, schema: FieldSchema): unknown {
  if (Array.isArray(value))
    return schema.items === undefined ? value : value.map(item => consistent(item, schema.items!))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const states = entries.flatMap(([name, inner]) =>
    typeof inner === 'string' && STATE.test(name) ? [inner] : [],
  )
  const contradicts = (name: string): boolean =>
    states.length > 0 &&
    schema.required?.includes(name) !== true &&
    RULES.some(({ field, only }) => field.test(name) && !states.some(state => only.test(state)))
  return Object.fromEntries(
    entries
      .filter(([name]) => !contradicts(name))
      .map(([name, inner]) => {
        const field = schema.properties?.[name]
        return [name, field === undefined ? inner : consistent(inner, field)]
      }),
  )
}
