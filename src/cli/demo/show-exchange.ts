import type { Terminal } from '../terminal.ts'
import { block, shorten } from './block.ts'
import type { Exchange } from './recorder.ts'

/** What was signed, sent and received. */
export function showExchange(terminal: Terminal, exchange: Exchange): void {
  const { method, url, headers, body, status, answerHeaders, answerBody } = exchange
  const authorization = new Map(
    Array.from((headers.get('authorization') ?? '').matchAll(/\b(\w+)="([^"]*)"/g), match => [
      match[1],
      match[2] ?? '',
    ]),
  )
  const part = (name: string): string => authorization.get(name) ?? ''
  const target = url.pathname + url.search
  const present = (from: Headers, names: readonly string[]): string[] =>
    names.filter(name => from.has(name)).map(name => shorten(`${name}: ${from.get(name)}`))
  terminal.print(
    block(
      terminal,
      'signed',
      [method, target, part('timestamp'), part('nonce_str'), shorten(body)].map(
        line => `${line}${terminal.paint('dim', '⏎')}`,
      ),
    ),
  )
  terminal.print(
    block(terminal, 'sent', [
      terminal.paint('cyan', `${method} ${target}`),
      ...present(headers, ['authorization', 'wechatpay-serial']),
      ...(body === '' ? [] : [shorten(body)]),
    ]),
  )
  terminal.print(
    block(terminal, 'received', [
      terminal.paint(status < 300 ? 'cyan' : 'yellow', `${status}`),
      ...present(answerHeaders, ['wechatpay-serial', 'wechatpay-signature', 'request-id']),
      shorten(answerBody),
    ]),
  )
}
