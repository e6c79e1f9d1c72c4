import { openFamily } from './expand.ts'
import { documentedPlace, matchPaths, toSegments, VARIABLE } from './path-index.ts'
import type { CatalogFamily, Method, Operation } from './types.ts'

/**
 * The operation that a method and a path mean, if the family has it.
 *
 * @example
 *   import { pay } from 'wechatpay-isomorphic/catalog/pay'
 *
 *   findOperation(pay, 'GET', '/v3/pay/transactions/id/4200000001')?.path // …/id/{transaction_id}
 *
 * @param method `GET`, `POST`, … in capitals
 * @param path a URI template (variables may have other names than documented), a concrete path, or a mixture.
 *   Where two operations differ in nothing but a variable's name, the one with that name.
 */
export function findOperation(family: CatalogFamily, method: string, path: string): Operation | undefined {
  const place =
    documentedPlace(family, method, path) ??
    matchPaths(family, path).find(candidate => candidate.method === method)?.place
  return place === undefined ? undefined : openFamily(family).operation(place)
}

/**
 * The methods with which {@link findOperation} finds something at a path.
 *
 * @example
 *   import { pay } from 'wechatpay-isomorphic/catalog/pay'
 *
 *   findMethods(pay, '/v3/pay/transactions/jsapi') // ['POST']
 */
export function findMethods(family: CatalogFamily, path: string): Method[] {
  return [...new Set(matchPaths(family, path).map(({ method }) => method))]
}

/** An operation and the values that a concrete path has for its variables, percent-decoded. */
export interface PathMatch {
  readonly operation: Operation
  readonly variables: Readonly<Record<string, string>>
}

/**
 * What a concrete path, as it is on the wire, means; `undefined` where the family has no such operation, or
 * the path is not well-formed percent encoding.
 *
 * @example
 *   import { pay } from 'wechatpay-isomorphic/catalog/pay'
 *
 *   matchPath(pay, 'GET', '/v3/pay/transactions/id/42')?.variables // { transaction_id: '42' }
 */
export function matchPath(
  family: CatalogFamily,
  method: string,
  concretePath: string,
): PathMatch | undefined {
  const operation = findOperation(family, method, concretePath)
  if (operation === undefined) return undefined
  const values = toSegments(concretePath)
  const variables: Record<string, string> = {}
  for (const [place, segment] of toSegments(operation.path).entries()) {
    const name = VARIABLE.exec(segment)?.[1]
    if (name === undefined) continue
    const value = decode(values[place]!)
    if (value === undefined) return undefined
    variables[name] = value
  }
  return { operation, variables }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
