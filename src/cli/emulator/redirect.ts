import type { Deliver } from '../../emulator.ts'
import { Failure } from '../failure.ts'

/**
 * Where a notification goes, whatever its order says. A place without a path keeps the path that the order
 * has.
 *
 * @throws {Failure} for what is no URL
 */
export function redirection(place: string): (url: string) => string {
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
  return url => {
    if (!keepsPath) return target.href
    const { pathname, search } = new URL(url)
    return new URL(pathname + search, target).href
  }
}

/** Delivers every notification there. */
export function redirectTo(redirect: (url: string) => string): Deliver {
  return async request =>
    fetch(redirect(request.url), {
      method: request.method,
      headers: request.headers,
      body: await request.text(),
    })
}
