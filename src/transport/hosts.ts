import { ConfigurationError } from '../errors/configuration-error.ts'

/** WeChat Pay's own hosts. */
export const DEFAULT_BASE_URL = 'https://api.mch.weixin.qq.com'
export const DEFAULT_STANDBY_URL = 'https://api2.mch.weixin.qq.com'

/** The hosts of a client in the order in which they are tried. */
export type Hosts = readonly [URL, ...URL[]]

/**
 * @param baseUrl default `https://api.mch.weixin.qq.com`
 * @param standbyUrls tried in turn when a connection fails; default WeChat Pay's standby host when `baseUrl`
 *   is the default one, otherwise none
 * @throws {ConfigurationError} for what is not an origin
 */
export function resolveHosts(baseUrl: string | undefined, standbyUrls: readonly string[] | undefined): Hosts {
  const standby = standbyUrls ?? (baseUrl === undefined ? [DEFAULT_STANDBY_URL] : [])
  if (!Array.isArray(standby)) throw new ConfigurationError('standbyUrls', 'expected an array of URLs')
  return [
    parseOrigin(baseUrl ?? DEFAULT_BASE_URL, 'baseUrl'),
    ...standby.map((url, index) => parseOrigin(url, `standbyUrls.${index}`)),
  ]
}

function parseOrigin(value: string, option: string): URL {
  let url: URL
  try {
    url = new URL(value)
  } catch {
    throw new ConfigurationError(option, 'expected an absolute URL like https://api.mch.weixin.qq.com')
  }
  if (
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new ConfigurationError(
      option,
      'expected a scheme and a host only, like https://api.mch.weixin.qq.com',
    )
  }
  return url
}

/** The same path and query on another host. */
export function onHost(url: URL, host: URL): URL {
  if (url.origin === host.origin) return url
  const moved = new URL(url)
  moved.protocol = host.protocol
  moved.host = host.host
  moved.port = host.port
  return moved
}
