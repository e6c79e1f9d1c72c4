import type { FieldSchema } from '../catalog/types.ts'

/** Where in a value something is to be done: the schema without all that needs nothing. */
export interface FieldPlan {
  /** This string is ciphertext on the wire. */
  readonly sensitive?: true
  /** This string holds JSON; the plan of what is inside, if that needs anything. */
  readonly json?: { readonly inner: FieldPlan | undefined }
  readonly properties?: ReadonlyMap<string, FieldPlan>
  readonly items?: FieldPlan
}

const plans = /* @__PURE__ */ new WeakMap<FieldSchema, FieldPlan | undefined>()

/** The plan of a schema, worked out once; `undefined` where nothing in it is sensitive or JSON in a string. */
export function fieldPlan(schema: FieldSchema): FieldPlan | undefined {
  if (!plans.has(schema)) plans.set(schema, makePlan(schema))
  return plans.get(schema)
}

function makePlan(schema: FieldSchema): FieldPlan | undefined {
  const properties = new Map<string, FieldPlan>()
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const plan = fieldPlan(property)
    if (plan !== undefined) properties.set(name, plan)
  }
  const items = schema.items && fieldPlan(schema.items)
  const plan: FieldPlan = {
    ...(schema.sensitive && { sensitive: true }),
    ...(schema.format === 'json' && { json: { inner: schema.json && fieldPlan(schema.json) } }),
    ...(properties.size > 0 && { properties }),
    ...(items && { items }),
  }
  return Object.keys(plan).length > 0 ? plan : undefined
}
