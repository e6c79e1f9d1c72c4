import { sensitivePaths } from '../catalog/sensitive-paths.ts'
import type { FieldSchema, Operation } from '../catalog/types.ts'

/** Names under which the package itself is given secrets, and the header that a request is signed with. */
const ALWAYS: readonly string[] = ['privateKey', 'apiv3Key', 'apiv2Key', 'workwxSecret', 'authorization']

/** Whether a field of that name is not for a log. */
export type IsSensitive = (name: string) => boolean

const known = /* @__PURE__ */ new WeakMap<Operation, ReadonlySet<string>>()

/**
 * By the names of an operation's sensitive fields: `phone_number`, and `phoneNumber`, `Phone-Number` and
 * `body.phone_number` as well, because a log has names of its own.
 */
export function sensitiveNames(operation: Operation): IsSensitive {
  let names = known.get(operation)
  if (names === undefined)
    known.set(operation, (names = new Set([...ALWAYS, ...namesOf(operation)].map(normalise))))
  const has = names.has.bind(names)
  return name => has(normalise(name)) || name.split(/[^\w-]+/).some(part => has(normalise(part)))
}

function namesOf({ query, header, body, pathParams, form, responses }: Operation): string[] {
  const object = (properties: Readonly<Record<string, FieldSchema>> | undefined): FieldSchema => ({
    type: 'object',
    properties: properties ?? {},
  })
  const paths = [query, header, body, object(pathParams), object(form), ...Object.values(responses)].flatMap(
    schema => (schema ? sensitivePaths(schema) : []),
  )
  // The items of a list, `*`, have the name of the list.
  return paths.map(
    path =>
      path
        .split('.')
        .filter(name => name !== '*')
        .at(-1) ?? path,
  )
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '')
}
