import type { Given, Run } from '../command.ts'
import { Failure } from '../failure.ts'
import { columns } from '../program/width.ts'
import type { Terminal } from '../terminal.ts'
import { argumentOf, textOf } from './options.ts'
import { readPairs } from './pairs.ts'
import { findSandbox, type Sandbox } from './sandbox.ts'

/** One act, as the sandbox's OpenAPI document has it. */
interface Act {
  readonly method: string
  /** Below `/__emulator`. */
  readonly path: string
  readonly summary: string
  /** What its body may have, with what it is. */
  readonly fields: Readonly<Record<string, string>>
}

/** What is read of the document. */
interface ActsDocument {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly summary: string
            readonly requestBody?: {
              readonly content: {
                readonly 'application/json': {
                  readonly schema: {
                    readonly properties: Readonly<Record<string, { readonly description: string }>>
                  }
                }
              }
            }
          }
        >
      >
    >
  >
}

export const run: Run = async (given, terminal) => {
  const sandbox = findSandbox(terminal, given)
  const acts = await readActs(sandbox)
  const path = argumentOf(given, 0)
  if (path === undefined) return list(acts, terminal)
  const act = find(acts, given, path)
  const pairs = given.arguments[1]
  const body = readPairs(Array.isArray(pairs) ? pairs.map(String) : [], 'act')
  const unknown = Object.keys(body).filter(name => !(name in act.fields))
  if (unknown.length > 0)
    throw new Failure(
      {
        en: `${act.path} takes ${Object.keys(act.fields).join(', ') || 'nothing'}, not ${unknown.join(', ')}`,
        zh: `${act.path} 的参数为 ${Object.keys(act.fields).join('、') || '无'}，没有 ${unknown.join('、')}`,
      },
      2,
    )
  const result = await sandbox.send(act.method, withSlash(path), act.method === 'GET' ? undefined : body)
  terminal.show(result ?? null, () =>
    result === undefined ? [terminal.paint('green', '✓')] : [JSON.stringify(result, undefined, 2)],
  )
  return 0
}

async function readActs(sandbox: Sandbox): Promise<Act[]> {
  const { paths } = await sandbox.get<ActsDocument>('/openapi.json')
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary, requestBody }]) => ({
      method: method.toUpperCase(),
      path: path.replace('/__emulator', ''),
      summary,
      fields: Object.fromEntries(
        Object.entries(requestBody?.content['application/json'].schema.properties ?? {}).map(
          ([name, { description }]) => [name, description],
        ),
      ),
    })),
  )
}

function list(acts: readonly Act[], terminal: Terminal): 0 {
  terminal.show(acts, all =>
    columns(
      all.map(({ method, path, summary, fields }) => [
        method,
        terminal.paint('bold', path),
        [summary, Object.keys(fields).join(', ')].filter(each => each !== '').join(': '),
      ]),
    ),
  )
  return 0
}

const withSlash = (path: string): string => `/${path.replace(/^\/?__emulator(?=\/)/, '').replace(/^\//, '')}`

/**
 * The act that a path means: with its body's fields given, or `--method`, the one that changes something.
 *
 * @throws {Failure} where there is none
 */
function find(acts: readonly Act[], given: Given, path: string): Act {
  const [wanted = ''] = withSlash(path).split('?')
  const fitting = acts.filter(act => fits(act.path, wanted))
  const pairs = given.arguments[1]
  const changes = Array.isArray(pairs) && pairs.length > 0
  const method = textOf(given, 'method')?.toUpperCase() ?? (changes ? 'POST' : undefined)
  const found = fitting.find(act => method === undefined || act.method === method)
  if (found === undefined)
    throw new Failure(
      {
        en: `there is no act ${method ?? ''} ${wanted}`.replace('  ', ' ') + ': see act',
        zh: `没有动作 ${method ?? ''} ${wanted}`.replace('  ', ' ') + '，请看 act',
      },
      2,
    )
  return found
}

function fits(template: string, path: string): boolean {
  const [wanted, written] = [template.split('/'), path.split('/')]
  return (
    wanted.length === written.length &&
    wanted.every((segment, index) => segment.startsWith('{') || segment === written[index])
  )
}
