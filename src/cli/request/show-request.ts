import type { Terminal } from '../terminal.ts'
import { maskAuthorization } from './explain-exchange.ts'
import type { Exchange } from './record-exchanges.ts'

/** Prints a request as it would go out. Its signature is cut, because it is good for five minutes. */
export function showRequest({ method, url, headers, body }: Exchange, terminal: Terminal): void {
  const shown = Object.fromEntries(
    Array.from(headers, ([name, value]) => [
      name,
      name === 'authorization' ? maskAuthorization(value) : value,
    ]),
  )
  terminal.show({ method, url: url.href, headers: shown, body }, request => [
    `${request.method} ${request.url}`,
    ...Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`),
    ...(request.body === '' ? [] : ['', ...request.body.split('\n')]),
  ])
}
