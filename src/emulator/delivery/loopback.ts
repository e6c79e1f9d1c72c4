const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Whether a URL's `hostname` is this machine. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname)
}

/**
 * Delivers over HTTP to this machine alone: a sandbox has no business with anybody else's server.
 *
 * @throws {Error} for another host
 */
export async function loopbackOnly(request: Request): Promise<Response> {
  const { hostname } = new URL(request.url)
  if (!isLoopback(hostname))
    throw new Error(
      `${hostname} is not this machine: give the option deliver (emulator --notify-url) to have notifications ` +
        'elsewhere',
    )
  return fetch(request)
}
