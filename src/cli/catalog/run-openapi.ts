import type { Run } from '../command.ts'
import { Failure } from '../failure.ts'
import { suggestOperations } from './find-operation.ts'
import { objectAt, requireOpenApiDocument, type JsonObject } from './openapi-document.ts'
import { openApiPart } from './openapi-part.ts'

/** Prints the OpenAPI document, or what of it belongs to some paths. */
export const run: Run = async ({ options }, terminal) => {
  const document = requireOpenApiDocument()
  const { path } = options
  const part = typeof path === 'string' ? await partOf(document, path) : document
  terminal.show(part, value => [JSON.stringify(value, undefined, typeof path === 'string' ? 2 : undefined)])
  return 0
}

async function partOf(document: JsonObject, path: string): Promise<JsonObject> {
  const part = openApiPart(document, path)
  if (Object.keys(objectAt(part, 'paths') ?? {}).length > 0) return part
  const meant = await suggestOperations('GET', path)
  const list = meant.length === 0 ? '' : `: ${meant.join(', ')}`
  throw new Failure({
    en: `the document has no path ${path}${list === '' ? '' : `; did you mean one of these${list}`}`,
    zh: `文档中没有路径 ${path}${list === '' ? '' : `；您要找的是不是${list}`}`,
  })
}
