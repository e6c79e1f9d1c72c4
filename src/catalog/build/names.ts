import type { OperationFact } from './facts.ts'

export { propertyOf } from '../chain-of.ts'

/** A property name as it is written in an interface. */
export function quoteProperty(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`
}

/** `UserCardCode` of `user-card-code`, `user_card_code` and `{user_card_code}`. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z\d]+/)
    .map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
}

/** The name of a path in types: its segments, without the `v3` or `v2` at its start. */
export function pathTypeName(path: string): string {
  return pascalCase(path.replace(/^\/?v[23]\//, ''))
}

/** What the types of an operation start with: `PostPayTransactionsJsapi`. */
export function operationTypeName({ method, path }: Pick<OperationFact, 'method' | 'path'>): string {
  return pascalCase(method.toLowerCase()) + pathTypeName(path)
}
