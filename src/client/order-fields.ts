import { kindOf } from '../lib/kind-of.ts'

/** Ids of WeChat Pay are visible ASCII; a space or line feed came along from a file, and would be signed. */
const ID = /^[\u0021-\u007E]+$/

/** Where what is missing comes from. */
const WHERE_FROM: Readonly<Record<string, string>> = {
  appid: "give it here, or as the client's option appid",
  prepay_id: 'give the one that the order was answered with',
}

/**
 * A field of what a user gives to `requestPayment`.
 *
 * @param method for the message: `jsapi`
 * @throws {TypeError} naming the method and the field that is missing, or no text
 */
export function readField<Name extends string>(
  method: string,
  order: { readonly [name in Name]?: string | undefined },
  name: Name,
): string {
  if (typeof order !== 'object' || order === null)
    throw new TypeError(`requestPayment.${method} takes an object, got ${kindOf(order)}`)
  const value: unknown = order[name]
  if (value === undefined || value === null || value === '')
    throw new TypeError(
      `requestPayment.${method}: ${name} is missing${name in WHERE_FROM ? `: ${WHERE_FROM[name]}` : ''}`,
    )
  if (typeof value !== 'string')
    throw new TypeError(`requestPayment.${method}: ${name} has to be a string, got ${typeof value}`)
  return value
}

/**
 * {@link readField} of an id.
 *
 * @throws {TypeError} also where it holds anything but visible ASCII
 */
export function readId<Name extends string>(
  method: string,
  order: { readonly [name in Name]?: string | undefined },
  name: Name,
): string {
  const id = readField(method, order, name)
  if (!ID.test(id))
    throw new TypeError(
      `requestPayment.${method}: ${name} has a space, a line feed or another character that is not ` +
        'visible ASCII',
    )
  return id
}
