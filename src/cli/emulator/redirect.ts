import type { Deliver } from '../../emulator.ts'
import { Failure } from '../failure.ts'

/**
 * Delivers every notification to one place, whatever its order says. A place without a path keeps the path
 * that the order has.
 *
 * @throws {Failure} for what is no URL
 */
export function redirectTo(place: string): Deliver {
  if (!/^https?:\/\//.test(place) || !URL.canParse(place))
    throw new Failure(
      {
        en: `--notify-url has to be a URL like http://127.0.0.1:3000/notify`,
        zh: `--notify-url 须为 URL，如 http://127.0.0.1:3000/notify`,
      },
      2,
    )
  const target = new URL(place)
  const keepsPath = target.pathname === '/' && target.search === ''
  return async request => {
    const { pathname, search } = new URL(request.url)
    const url = keepsPath ? new URL(pathname + search, target) : target
    return fetch(url, { method: request.method, headers: request.headers, body: await request.text() })
  }
}
