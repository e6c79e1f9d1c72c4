import { chainOf } from '../../catalog.ts'
import type { Run } from '../command.ts'
import { findOperation } from './find-operation.ts'
import { toJsonSchema } from './json-schema.ts'
import { schemaPart } from './schema-part.ts'
import { toValibotSource } from './valibot-source.ts'

/** Prints the schema of an operation's body, query or response. */
export const run: Run = async ({ arguments: [method, path], options }, terminal) => {
  const operation = await findOperation(String(method), String(path))
  const wanted = options['of']
  const { part, schema } = schemaPart(operation, typeof wanted === 'string' ? wanted : undefined)
  const title = `${operation.method} ${operation.path} ${part}: ${operation.title}`
  if (options['as'] === 'valibot') {
    const source = toValibotSource(schema, constantName(operation.method, operation.path, part), title)
    terminal.show(source, text => text.trimEnd().split('\n'))
    return 0
  }
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...toJsonSchema(schema),
    title,
  }
  terminal.show(document, value => JSON.stringify(value, undefined, 2).split('\n'))
  return 0
}

/** `postPayTransactionsJsapiJson`. */
export function constantName(method: string, path: string, part: string): string {
  const words = chainOf(path.replace(/^\/?v3\//, ''))
    .split(/[^A-Za-z\d]+/)
    .filter(word => word !== '')
  return [method.toLowerCase(), ...[...words, part].map(capitalise)].join('')
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
