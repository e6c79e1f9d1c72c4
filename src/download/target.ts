import { API_ORIGIN, OVERSEAS_ORIGIN, STANDBY_ORIGIN, type Hosts } from '../protocol/hosts.ts'

/** Hosts of WeChat Pay that give files. */
const WECHATPAY_ORIGINS: readonly string[] = [API_ORIGIN, STANDBY_ORIGIN, OVERSEAS_ORIGIN]

/**
 * Path and query of a file on one of WeChat Pay's hosts, or of the client's own. Nobody else is ever sent an
 * Authorization.
 *
 * @throws {TypeError} for a URL of another host, or none
 */
export function downloadTarget(
  url: string | URL,
  hosts: Hosts,
): { readonly target: string; readonly hosts: Hosts | undefined } {
  const parsed = parse(url)
  const isOwn = hosts.some(host => host.origin === parsed.origin)
  if (!isOwn && !WECHATPAY_ORIGINS.includes(parsed.origin))
    throw new TypeError(
      `download: ${parsed.origin} is not a host of WeChat Pay's API, and nobody else is sent a signed ` +
        'request; what needs no signature, like the file of an invoice, can be had with fetch',
    )
  // The raw text of path and query is what is signed and sent.
  const target = parsed.pathname + parsed.search
  const isOverseas =
    parsed.origin === OVERSEAS_ORIGIN && !isOwn && WECHATPAY_ORIGINS.includes(hosts[0].origin)
  return { target, hosts: isOverseas ? [new URL(parsed.origin)] : undefined }
}

function parse(url: string | URL): URL {
  try {
    const parsed = new URL(url)
    if (parsed.username === '' && parsed.password === '' && /^https?:$/.test(parsed.protocol)) return parsed
  } catch {
    // Said below.
  }
  throw new TypeError('download: expected the absolute URL of a file, or a response with its download_url')
}
