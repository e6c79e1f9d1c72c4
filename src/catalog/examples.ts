import { familyOf } from './family.ts'
import { exampleFamilies } from './generated/example-families.ts'
import type { CatalogFamily, Operation } from './types.ts'

/**
 * Messages of an operation as they may look: valid in strict mode, sensitive fields as plain text, every
 * documented field filled in.
 */
export interface OperationExample {
  /** Template variables by name. */
  readonly variables?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: Readonly<Record<string, unknown>>
  /** Status to JSON response, `null` for an empty body. */
  readonly responses: Readonly<Record<string, unknown>>
}

const parsed = /* @__PURE__ */ new WeakMap<CatalogFamily, Readonly<Record<string, OperationExample>>>()

/**
 * The example of an operation. Its family's examples are imported on first use; only the emulator and tools
 * need them.
 */
export async function loadExample(operation: Operation): Promise<OperationExample | undefined> {
  return exampleIn(exampleFamilies, familyOf(operation.path), operation)
}

/** The example of an operation, from the module of its family. */
export async function exampleIn(
  modules: Readonly<Record<string, () => Promise<CatalogFamily>>>,
  name: string,
  operation: Operation,
): Promise<OperationExample | undefined> {
  const family = Object.hasOwn(modules, name) ? await modules[name]!() : undefined
  if (family === undefined) return undefined
  let examples = parsed.get(family)
  if (examples === undefined)
    parsed.set(family, (examples = JSON.parse(family.data) as Readonly<Record<string, OperationExample>>))
  return examples[`${operation.method} ${operation.path}`]
}
