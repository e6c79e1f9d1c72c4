import { familyOf } from '../../src/catalog/family.ts'
import { rootOf, type Language } from './language.ts'

/**
 * Where an operation's page is, without the language: `api/pay/post-v3-pay-transactions-jsapi`.
 *
 * @example
 *   routeOf({ method: 'POST', path: '/v3/pay/transactions/jsapi' })
 */
export function routeOf({ method, path }: { readonly method: string; readonly path: string }): string {
  const words = path.split('/').filter(word => word !== '')
  const name = [method.toLowerCase(), ...words.map(word => word.replace(/[{}]/g, ''))].join('-')
  return `api/${familyOf(path)}/${name}`
}

/** Where an event's page is: `events/transaction-success`. */
export function eventRoute(event: string): string {
  return `events/${event.toLowerCase().replaceAll('.', '-')}`
}

/** A link within the site. */
export function linkTo(language: Language, route: string): string {
  return `${rootOf(language)}${route}`
}
