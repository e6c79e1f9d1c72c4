import { lazyCatalog, operationOf, type Operation } from '../../catalog.ts'
import { Failure } from '../failure.ts'
import { searchOperations } from './search-operations.ts'

/**
 * The operation of a method in any case and a path, template or concrete.
 *
 * @throws {Failure} saying which one may have been meant
 */
export async function findOperation(method: string, path: string): Promise<Operation> {
  const verb = method.toUpperCase()
  const operation = (await operationOf(verb, path)) ?? (await slashed(verb, path))
  if (operation !== undefined) return operation
  const methods = await lazyCatalog.methods(path)
  if (methods.length > 0) {
    const lines = methods.map(each => `${each} ${path}`).join(', ')
    throw unknown(verb, path, `this path takes ${lines}`, `该路径支持 ${lines}`)
  }
  const meant = await suggestOperations(verb, path)
  if (meant.length === 0)
    throw unknown(
      verb,
      path,
      'look for it with: wechatpay-isomorphic catalog search <word>',
      '请用 wechatpay-isomorphic catalog search <关键词> 查找',
    )
  const list = meant.map(each => `\n  ${each}`).join('')
  throw unknown(verb, path, `did you mean${list}`, `您要找的是不是${list}`)
}

/** `POST /v3/…` of the operations that an unknown path resembles, the one that is nearest first. */
export async function suggestOperations(method: string, path: string): Promise<readonly string[]> {
  const nearest = await lazyCatalog.nearest?.(path)
  const near =
    nearest === undefined
      ? []
      : [...(await lazyCatalog.methods(nearest))].sort(each => (each === method ? -1 : 1))
  const similar = await searchOperations([path.split('?', 1)[0]!], { limit: 3 })
  return [
    ...new Set([
      ...near.map(each => `${each} ${nearest}`),
      ...similar.map(each => `${each.method} ${each.path}`),
    ]),
  ].slice(0, 4)
}

/** Two documented paths end in `/`, which may be left out. */
async function slashed(method: string, path: string): Promise<Operation | undefined> {
  const operation = path.endsWith('/') ? undefined : await operationOf(method, `${path}/`)
  return operation?.path.endsWith('/') === true ? operation : undefined
}

function unknown(method: string, path: string, en: string, zh: string): Failure {
  return new Failure({
    en: `there is no operation ${method} ${path}: ${en}`,
    zh: `没有接口 ${method} ${path}：${zh}`,
  })
}
