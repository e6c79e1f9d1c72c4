/** Below this path the cashier is. */
const CASHIER = '/__emulator/cashier'

type Place = Pick<Location, 'pathname' | 'search'>

/** Whether the address is the cashier's, and not the page's. */
export function isCashier({ pathname }: Place): boolean {
  return pathname === CASHIER || pathname.startsWith(`${CASHIER}/`)
}

/** What names the order: the path's last part, or `?prepay_id=…` of an `h5_url`. */
export function tokenOf({ pathname, search }: Place): string {
  const query = new URLSearchParams(search)
  const named = query.get('prepay_id') ?? query.get('code_url')
  if (named !== null) return named
  const last = pathname.slice(CASHIER.length + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** Where an H5 payment goes back to; nothing for an address that a browser would run. */
export function backTo({ search }: Place): string | undefined {
  const url = new URLSearchParams(search).get('redirect_url')
  if (url === null || !URL.canParse(url)) return undefined
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined
}
