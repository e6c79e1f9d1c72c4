import type { OperationFact } from './facts.ts'

/**
 * The property of the chain that stands for a path segment: `cardMember` for `card-member`, `_x_` for `{x}`;
 * `/` for what follows a trailing `/`. A segment that would not come back from camel case (`mch_operate`,
 * `v2-3`) stays as it is.
 */
export function propertyOf(segment: string): string {
  if (segment === '') return '/'
  if (segment.startsWith('{')) return `_${segment.slice(1, -1)}_`
  return /^[a-z][a-z\d]*(?:-[a-z][a-z\d]*)*$/.test(segment)
    ? segment.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    : segment
}

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

/** The name of a path in types: its segments, without the `v3` at its start. */
export function pathTypeName(path: string): string {
  return pascalCase(path.replace(/^\/?v3\//, ''))
}

/** What the types of an operation start with: `PostPayTransactionsJsapi`. */
export function operationTypeName({ method, path }: Pick<OperationFact, 'method' | 'path'>): string {
  return pascalCase(method.toLowerCase()) + pathTypeName(path)
}
