import { objectAt, type JsonObject } from './openapi-document.ts'

/**
 * The OpenAPI document of the path, and of all paths below it, with no more components than these refer to.
 *
 * @param path a path as documented, with or without its leading `/`: `/v3/refund/domestic`
 */
export function openApiPart(document: JsonObject, path: string): JsonObject {
  const wanted = `/${path.replace(/^\/|\/$/g, '')}`
  const paths = Object.fromEntries(
    Object.entries(objectAt(document, 'paths') ?? {}).filter(
      ([each]) => each === wanted || each === `${wanted}/` || each.startsWith(`${wanted}/`),
    ),
  )
  const { components, tags, ...head } = document
  return {
    ...head,
    tags: usedTags(tags, paths),
    paths,
    components: {
      ...usedComponents(document, paths),
      securitySchemes: objectAt(components, 'securitySchemes') ?? {},
    },
  }
}

/** What `$ref`s lead to, and what is referred to from there. */
function usedComponents(document: JsonObject, paths: JsonObject): JsonObject {
  const used: Record<string, Record<string, unknown>> = {}
  const todo: unknown[] = [paths]
  while (todo.length > 0) {
    for (const reference of referencesIn(todo.pop())) {
      const [kind, name] = reference.replace(/^#\/components\//, '').split('/')
      if (kind === undefined || name === undefined || used[kind]?.[name] !== undefined) continue
      const component = objectAt(document, 'components', kind, name)
      if (component === undefined) continue
      used[kind] = { ...used[kind], [name]: component }
      todo.push(component)
    }
  }
  return used
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  )
}

function usedTags(tags: unknown, paths: JsonObject): readonly unknown[] {
  const names = new Set(
    Object.values(paths).flatMap(item =>
      Object.values(objectAt(item) ?? {}).flatMap(operation => objectAt(operation)?.['tags'] ?? []),
    ),
  )
  return Array.isArray(tags) ? tags.filter(tag => names.has(objectAt(tag)?.['name'] ?? '')) : []
}
