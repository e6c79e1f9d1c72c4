import {
  createServer,
  request as sendRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { isLoopback, WECHATPAY_HOSTS } from './hosts.ts'
import { join } from './join.ts'

/** What a proxy is made of. */
export interface ProxyParts {
  /** The authority's certificate, PEM, for who asks. */
  readonly certificate: string
  /** Takes a connection to WeChat Pay, on which TLS begins. */
  readonly impersonate: (socket: Duplex) => void
  /** Called with where somebody wanted to and did not get: `example.com:443`, `http://example.com`. */
  readonly refused: (place: string) => void
}

const ONLY = 'this proxy leads to the sandbox, as WeChat Pay, and to nobody else'

/**
 * A forward proxy on which WeChat Pay's hosts are the sandbox. Nothing leaves this machine: other hosts are
 * refused, but for those of the caller's own loopback. It listens nowhere: connections are emitted to it.
 */
export function createProxy(parts: ProxyParts): Server {
  return createServer((request, response) => answer(request, response, parts)).on(
    'connect',
    (request, socket, head) => {
      socket.on('error', () => socket.destroy())
      if (head.length > 0) socket.unshift(head)
      tunnel(request, socket, parts)
    },
  )
}

function tunnel(request: IncomingMessage, client: Duplex, { impersonate, refused }: ProxyParts): void {
  const target = parse(`https://${request.url ?? ''}`)
  const port = target?.port || '443'
  if (target !== undefined && port === '443' && isWechatpay(target.hostname)) {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    impersonate(client)
  } else if (target !== undefined && isOwn(target, request)) {
    const server = connect(Number(port), bare(target.hostname))
    const failed = (): void => void client.end(refusal(502, 'nobody listens there'))
    server.once('error', failed)
    server.once('connect', () => {
      server.off('error', failed)
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      join(client, server)
    })
  } else {
    refused(request.url ?? '')
    client.end(refusal(403, ONLY))
  }
}

/** Requests without a tunnel: in absolute form to the proxy, otherwise to this server itself. */
function answer(request: IncomingMessage, response: ServerResponse, parts: ProxyParts): void {
  const { url = '' } = request
  const say = (status: number, text: string): void =>
    void response.writeHead(status, { 'content-type': 'text/plain', connection: 'close' }).end(`${text}\n`)
  if (url === '/ca.pem') {
    response.writeHead(200, { 'content-type': 'application/x-pem-file' }).end(parts.certificate)
    return
  }
  if (url.startsWith('/')) {
    say(400, `${ONLY}: set it as HTTPS_PROXY, or call https here; its CA is at /ca.pem`)
    return
  }
  const target = parse(url)
  if (target?.protocol === 'http:' && isOwn(target, request)) {
    forward(target, request, response)
    return
  }
  parts.refused(target?.origin ?? url)
  say(403, target && isWechatpay(target.hostname) ? 'WeChat Pay is called by https' : ONLY)
}

function forward(target: URL, request: IncomingMessage, response: ServerResponse): void {
  const { 'proxy-connection': _, 'proxy-authorization': __, ...headers } = request.headers
  const options = { host: bare(target.hostname), port: target.port || 80, headers }
  const sent = sendRequest(
    { ...options, method: request.method, path: target.pathname + target.search },
    answered => {
      response.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(response)
    },
  )
  sent.on('error', () => {
    if (response.headersSent) response.destroy()
    else response.writeHead(502).end()
  })
  response.on('close', () => sent.destroy())
  request.pipe(sent)
}

function isWechatpay(hostname: string): boolean {
  return WECHATPAY_HOSTS.some(host => host === hostname)
}

/** Whether caller and target are both this machine: another one must not come to its loopback through here. */
function isOwn({ hostname }: URL, { socket }: IncomingMessage): boolean {
  return isLoopback(hostname) && isLoopback(socket.remoteAddress ?? '')
}

function refusal(status: number, text: string): string {
  const reason = status === 403 ? 'Forbidden' : 'Bad Gateway'
  return [
    `HTTP/1.1 ${status} ${reason}`,
    'Content-Type: text/plain',
    `Content-Length: ${text.length + 1}`,
    'Connection: close',
    '',
    `${text}\n`,
  ].join('\r\n')
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined
}

/** IPv6 addresses stand in brackets in URLs alone. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}
