const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * An H5 order's `h5_url` that brings the user back to `redirect_url`. Put together as text: what WeChat Pay
 * gave stays as it is, byte for byte.
 *
 * A sandbox of this machine gives an http URL.
 *
 * @throws {TypeError} where either is no absolute URL, or `h5_url` leads back to another page already
 */
export function h5Url(h5_url: string, redirect_url: string): string {
  if (!isUrl(h5_url, ['https:']) && !isSandbox(h5_url))
    throw new TypeError('requestPayment.h5: h5_url has to be the https URL that the order gave')
  if (!isUrl(redirect_url, ['https:', 'http:']))
    throw new TypeError('requestPayment.h5: redirect_url has to be an absolute http or https URL')
  const present = new URL(h5_url).searchParams.get('redirect_url')
  if (present === redirect_url) return h5_url
  if (present !== null)
    throw new TypeError(
      'requestPayment.h5: h5_url has another redirect_url already: give it as the order gave it',
    )
  const before = h5_url.replace(/#.*/, '')
  const fragment = h5_url.slice(before.length)
  return `${before}${separatorAfter(before)}redirect_url=${encodeURIComponent(redirect_url)}${fragment}`
}

/** Whether it is a URL of a sandbox behind a port of this machine. */
function isSandbox(url: string): boolean {
  return isUrl(url, ['http:']) && LOOPBACK.test(new URL(url).hostname)
}

function separatorAfter(url: string): string {
  if (!url.includes('?')) return '?'
  return /[?&]$/.test(url) ? '' : '&'
}

/**
 * WHATWG's parser takes white space, control characters and lone surrogates, and mends them silently; a URL
 * has none.
 */
function isUrl(text: string, protocols: readonly string[]): boolean {
  // oxlint-disable-next-line no-control-regex
  if (/[\s\u0000-\u001F\u007F]|\p{Surrogate}/u.test(text)) return false
  try {
    return protocols.includes(new URL(text).protocol)
  } catch {
    return false
  }
}
