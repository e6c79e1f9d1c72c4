import type { FieldPlan } from './plan.ts'

/** What to do at the places of a plan. Either may return a promise. */
export interface FieldVisitor {
  /** What stands where a sensitive string belongs: what takes its place. */
  sensitive(value: unknown, path: string): Promise<unknown>
  /** A string that holds JSON, or the value meant for it: what takes its place. */
  json(value: unknown, inner: FieldPlan | undefined, path: string): Promise<unknown>
  /** A value of another kind where sensitive fields belong; default it stays. */
  misplaced?(value: unknown, path: string): unknown
}

/**
 * Copies `value` with the places of `plan` replaced, all of them at once. What needs no change is shared with
 * the original, which is never modified.
 *
 * @param path dotted path of `value` itself, for error messages
 */
export async function walkFields(
  value: unknown,
  plan: FieldPlan | undefined,
  visitor: FieldVisitor,
  path: string,
): Promise<unknown> {
  if (plan === undefined || value === null || value === undefined) return value
  // What goes out is what JSON.stringify makes of it, so that is what must be walked.
  if (hasToJson(value))
    return walkFields(value.toJSON(path.slice(path.lastIndexOf('.') + 1)), plan, visitor, path)
  if (plan.json !== undefined) return visitor.json(value, plan.json.inner, path)
  if (plan.sensitive) return visitor.sensitive(value, path)
  const { items, properties } = plan
  if (Array.isArray(value))
    return items === undefined
      ? misplaced(value, visitor, path)
      : Promise.all(value.map((item, index) => walkFields(item, items, visitor, `${path}.${index}`)))
  return typeof value === 'object' && properties !== undefined
    ? walkProperties(value, properties, visitor, path)
    : misplaced(value, visitor, path)
}

function misplaced(value: unknown, visitor: FieldVisitor, path: string): unknown {
  return visitor.misplaced === undefined ? value : visitor.misplaced(value, path)
}

async function walkProperties(
  value: object,
  properties: ReadonlyMap<string, FieldPlan>,
  visitor: FieldVisitor,
  path: string,
): Promise<object> {
  const source = value as Readonly<Record<string, unknown>>
  const names = [...properties.keys()].filter(name => Object.hasOwn(source, name))
  const replaced = await Promise.all(
    names.map(name => walkFields(source[name], properties.get(name), visitor, `${path}.${name}`)),
  )
  return { ...source, ...Object.fromEntries(names.map((name, index) => [name, replaced[index]])) }
}

function hasToJson(value: NonNullable<unknown>): value is { toJSON(key: string): unknown } {
  return typeof value === 'object' && 'toJSON' in value && typeof value.toJSON === 'function'
}
