import type { Received } from '../received.ts'
import type { EmulatorPage } from './page.ts'

/** Nothing from elsewhere, nothing inline: what the page shows came over the wire from anybody. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const DOCUMENT = /^\/__emulator\/?$|^\/__emulator\/cashier(?:\/[^/]*)?$/

/** The page, the cashier, or what they are made of; nothing for another path. */
export function pageResponse({ method, url }: Received, page: EmulatorPage): Response | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const found = fileOf(url.pathname, page)
  if (found === undefined) return undefined
  const [type, text] = found
  return new Response(method === 'HEAD' ? null : text, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': POLICY,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    },
  })
}

function fileOf(
  path: string,
  { html, script, style }: EmulatorPage,
): [type: string, text: string] | undefined {
  if (DOCUMENT.test(path)) return ['text/html', html]
  if (path === '/__emulator/page.js') return ['text/javascript', script]
  return path === '/__emulator/page.css' ? ['text/css', style] : undefined
}
