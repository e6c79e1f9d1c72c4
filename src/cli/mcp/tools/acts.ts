import { objectAt } from '../../catalog/openapi-document.ts'
import type { BenchSandbox } from '../test-bench.ts'
import { ToolError } from '../tool.ts'

/** One act, as the sandbox's own OpenAPI document has it. */
export interface Act {
  readonly method: string
  /** Below `/__emulator`: `/orders/{out_trade_no}/pay`. */
  readonly path: string
  readonly summary: string
  /** What its body may have, with what it is. */
  readonly body?: Readonly<Record<string, string>>
}

export async function readActs(sandbox: Pick<BenchSandbox, 'act'>): Promise<readonly Act[]> {
  const document = await sandbox.act('GET', '/openapi.json')
  return Object.entries(objectAt(document, 'paths') ?? {}).flatMap(([path, methods]) =>
    Object.entries(objectAt(methods) ?? {}).map(([method, operation]): Act => {
      const fields = objectAt(operation, 'requestBody', 'content', 'application/json', 'schema', 'properties')
      return {
        method: method.toUpperCase(),
        path: path.replace('/__emulator', ''),
        summary: String(objectAt(operation)?.['summary'] ?? ''),
        ...(fields !== undefined && {
          body: Object.fromEntries(
            Object.entries(fields).map(([name, field]) => [
              name,
              String(objectAt(field)?.['description'] ?? ''),
            ]),
          ),
        }),
      }
    }),
  )
}

/**
 * The act that is meant, and its path with values: `POST /orders/{out_trade_no}/pay` with variables, or
 * `/orders/A-1/pay`.
 *
 * @throws {ToolError} with the acts that there are, or the variable that is missing
 */
export function findAct(
  acts: readonly Act[],
  wanted: string,
  variables: Readonly<Record<string, unknown>>,
): { readonly act: Act; readonly path: string } {
  const [first = '', second] = wanted.trim().split(/ +/)
  const method = second === undefined ? undefined : first.toUpperCase()
  const path = `/${(second ?? first).replace(/^\/?(?:__emulator\/)?/, '')}`
  const fitting = acts.filter(act => (method === undefined || act.method === method) && fits(act.path, path))
  // Of two acts of one path the one that does something is meant.
  const act = fitting.find(each => each.method === 'POST') ?? fitting[0]
  if (act === undefined)
    throw new ToolError({
      error: `there is no act ${wanted}`,
      acts: acts.map(each => `${each.method} ${each.path}`),
    })
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = variables[name]
    if (typeof value === 'string' || typeof value === 'number') return encodeURIComponent(value)
    throw new ToolError({ error: `${act.method} ${act.path}: variables.${name} is missing` })
  })
  return { act, path: filled }
}

function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('?', 1)[0]!.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every((segment, place) => segment.startsWith('{') || segment === given[place])
  )
}
