import { ConfigurationError } from '../errors/configuration-error.ts'
import { API_ORIGIN, STANDBY_ORIGIN, type Hosts } from '../protocol/hosts.ts'

/**
 * @param baseUrl default `https://api.mch.weixin.qq.com`
 * @param standbyUrls tried in turn when a connection fails; default WeChat Pay's standby host when `baseUrl`
 *   is the default one, otherwise none
 * @throws {ConfigurationError} for what is not an origin
 */
export function resolveHosts(baseUrl: string | undefined, standbyUrls: readonly string[] | undefined): Hosts {
  const standby = standbyUrls ?? (baseUrl === undefined ? [STANDBY_ORIGIN] : [])
  if (!Array.isArray(standby)) throw new ConfigurationError('standbyUrls', 'expected an array of URLs')
  return [
    parseOrigin(baseUrl ?? API_ORIGIN, 'baseUrl'),
    ...standby.map((url, index) => parseOrigin(url, `standbyUrls.${index}`)),
  ]
}

function parseOrigin(value: string, option: string): URL {
  let url: URL
  try {
    url = new URL(value)
  } catch {
    throw new ConfigurationError(option, `expected an absolute URL like ${API_ORIGIN}`)
  }
  if (
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new ConfigurationError(option, `expected a scheme and a host only, like ${API_ORIGIN}`)
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
