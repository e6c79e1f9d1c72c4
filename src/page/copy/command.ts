/** Where the program looks for a sandbox by itself. */
const DEFAULT_ORIGIN = 'http://127.0.0.1:8080'

/**
 * A command of the program's for this sandbox: another one may be at the default place.
 *
 * @param command without the program's name: `pay SHOP-0001`
 */
export function commandLine(command: string, origin: string): string {
  const elsewhere = origin === DEFAULT_ORIGIN ? '' : ` --sandbox ${origin}`
  return `wechatpay-isomorphic ${command}${elsewhere}`
}
