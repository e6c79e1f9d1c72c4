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

/**
 * How a path is written as a chain, for tools that write code. The `/` at the end of a documented path is
 * left out, because the client adds it.
 *
 * @example
 *   chainOf('/v3/pay/transactions/out-trade-no/{out_trade_no}')
 *   // 'v3.pay.transactions.outTradeNo._out_trade_no_'
 *
 * @param template a URI template, with or without its leading `/`
 */
export function chainOf(template: string): string {
  return template
    .split('/')
    .filter(segment => segment !== '')
    .map(propertyOf)
    .map((property, index) => {
      if (!/^[A-Za-z_$][\w$]*$/.test(property)) return `['${property}']`
      return index === 0 ? property : `.${property}`
    })
    .join('')
}
