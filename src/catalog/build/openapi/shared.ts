import type { FieldFact, OperationFact } from '../facts.ts'
import { operationTypeName, pascalCase } from '../names.ts'
import { toObject, type JsonObject, type NameOf } from './schema.ts'

/** The operations of a family, by its name. */
export type Family = readonly [name: string, operations: readonly OperationFact[]]

/** An object of documented fields, and where it occurs. */
interface Shape {
  /** As it was met first. */
  readonly field: FieldFact
  /** Name of the operation where it was met first. */
  readonly operation: string
  /** Name of the property that held it there. */
  readonly hint: string
  /**
   * What it is called as a whole body or response, if it is one anywhere: after the operation with the
   * shortest name, which is the most general one.
   */
  whole: string | undefined
  readonly families: Set<string>
  count: number
}

/** What stands under components/schemas: every body and response, and whatever else occurs more than once. */
export interface SharedSchemas {
  readonly nameOf: NameOf
  readonly schemas: JsonObject
}

/**
 * Names all objects of the catalog that are worth it. Objects of the same fields are one, whatever their
 * examples.
 */
export function shareSchemas(families: readonly Family[]): SharedSchemas {
  const shapes = collectShapes(families)
  const names = nameShapes(shapes)
  const nameOf: NameOf = field => field.properties && names.get(identityOf(field))
  const named = [...names].sort(([, a], [, b]) => (a < b ? -1 : 1))
  return {
    nameOf,
    schemas: Object.fromEntries(
      named.map(([identity, name]) => [name, toObject(shapes.get(identity)!.field, nameOf)]),
    ),
  }
}

function collectShapes(families: readonly Family[]): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>()
  for (const [family, operations] of families) {
    for (const fact of operations) {
      const operation = operationTypeName(fact)
      const visit = (field: FieldFact | null | undefined, hint: string, whole?: string): void => {
        if (!field) return
        if (field.properties) meet(field, hint, whole)
        for (const [name, property] of Object.entries(field.properties ?? {})) visit(property, name)
        visit(field.items, `${hint}_item`)
        visit(field.json, hint)
      }
      const meet = (field: FieldFact, hint: string, whole: string | undefined): void => {
        const identity = identityOf(field)
        const shape = shapes.get(identity) ?? {
          field,
          operation,
          hint,
          whole: undefined,
          families: new Set(),
          count: 0,
        }
        shape.count++
        if (whole !== undefined && (shape.whole === undefined || whole.length < shape.whole.length))
          shape.whole = whole
        shape.families.add(family)
        shapes.set(identity, shape)
      }
      for (const [name, field] of Object.entries(fact.query?.properties ?? {})) visit(field, name)
      visit(fact.body, 'body', `${operation}Body`)
      for (const [name, field] of Object.entries(fact.form?.['meta']?.properties ?? {})) visit(field, name)
      for (const response of Object.values(fact.responses))
        visit(response, 'response', `${operation}Response`)
    }
  }
  return shapes
}

/**
 * A body or response is called after an operation; another object after its property, with the family where
 * only one has it; and where that name is taken, after the operation that has it first.
 */
function nameShapes(shapes: ReadonlyMap<string, Shape>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set([...shapes.values()].map(({ whole }) => whole))
  for (const [identity, { whole, hint, operation, families, count }] of shapes) {
    if (whole === undefined && count === 1) continue
    const [family] = families
    const short = families.size > 1 ? pascalCase(hint) : pascalCase(`${family}-${hint}`)
    const name = whole ?? uniqueName([short, operation + pascalCase(hint)], taken)
    taken.add(name)
    names.set(identity, name)
  }
  return names
}

function uniqueName(wishes: readonly string[], taken: ReadonlySet<string | undefined>): string {
  const free = wishes.find(wish => !taken.has(wish))
  if (free !== undefined) return free
  let count = 2
  while (taken.has(`${wishes.at(-1)}${count}`)) count++
  return `${wishes.at(-1)}${count}`
}

const identities = new WeakMap<FieldFact, string>()

/** The fields without their examples; a property that is called `example` is an object and stays. */
function identityOf(field: FieldFact): string {
  let identity = identities.get(field)
  if (identity === undefined) {
    identity = JSON.stringify([field.properties, field.required, field.atLeastOne], (key, value: unknown) =>
      key === 'example' && typeof value !== 'object' ? undefined : inOrder(value),
    )
    identities.set(field, identity)
  }
  return identity
}

/** The same whatever order its keys were written in. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
