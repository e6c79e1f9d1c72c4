import { thingsOf, type JournalEvent } from '../journal/event.ts'
import { EmulatorProblem } from '../problem.ts'
import type { Received } from '../received.ts'
import type { EmulatorPage } from '../page/page.ts'
import { pageResponse } from '../page/serve.ts'
import { eventStream } from './event-stream.ts'
import { journalStream } from './journal-stream.ts'
import { actsDocument } from './openapi.ts'
import type { ActRequest, ActRoute } from './routes.ts'

/** Below this path are the acts, everything else is WeChat Pay's. */
const ACTS: string = '/__emulator'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** What the HTTP API needs beside its routes. */
export interface ActsContext {
  readonly routes: readonly ActRoute[]
  /** Names by which the sandbox may be called beside loopback's. */
  readonly hosts: readonly string[]
  /** What is served as the page and the cashier; default nothing. */
  readonly page?: EmulatorPage | undefined
  events(): Promise<readonly JournalEvent[]>
  subscribe(listener: (event: JournalEvent) => void): () => void
}

export function isAct({ url: { pathname } }: Received): boolean {
  return pathname === ACTS || pathname.startsWith(`${ACTS}/`)
}

/** Answers a request below `/__emulator`. It never rejects. */
export async function answerAct(received: Received, context: ActsContext): Promise<Response> {
  try {
    checkCaller(received, context.hosts)
    const page = context.page && pageResponse(received, context.page)
    return page ?? (await answer(received, context))
  } catch (error) {
    if (error instanceof EmulatorProblem) {
      const { status, code, message } = error.problem
      return Response.json({ code, message }, { status })
    }
    const message = error instanceof Error ? error.message : String(error)
    return Response.json({ code: 'PARAM_ERROR', message }, { status: error instanceof TypeError ? 400 : 500 })
  }
}

/**
 * A page on the web must not reach the sandbox of whoever looks at it: neither by a name that leads to
 * loopback (DNS rebinding), nor across origins.
 *
 * @throws {EmulatorProblem} 403
 */
function checkCaller({ headers, url }: Received, hosts: readonly string[]): void {
  const known = (name: string): boolean => LOOPBACK.test(name) || hosts.includes(name)
  const host = headers.get('host')
  const named = host === null ? url.hostname : new URL(`http://${host}`).hostname
  const origin = headers.get('origin')
  const from = origin === null ? named : hostnameOf(origin)
  if (!known(named) || !known(from))
    throw new EmulatorProblem(
      403,
      'NO_AUTH',
      `acts are for this machine: ${known(named) ? origin : named} is not it`,
    )
}

/** Of a URL; empty for what is none. */
function hostnameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}

async function answer(received: Received, context: ActsContext): Promise<Response> {
  const { method, url } = received
  const path = url.pathname.slice(ACTS.length)
  if (method === 'GET' && path === '/openapi.json') return Response.json(actsDocument(context.routes))
  if (method === 'GET' && path === '/journal') return journal(received, context)
  for (const route of context.routes) {
    const variables = match(route.path, path)
    if (variables === undefined || route.method !== method) continue
    const request = { variables, query: url.searchParams, body: readBody(received) }
    if (route.watch !== undefined && wantsStream(received)) {
      const { past, subscribe } = await route.watch(
        request,
        received.headers.get('last-event-id') ?? undefined,
      )
      return eventStream(past, subscribe)
    }
    const result = await route.run(request)
    return result === undefined ? new Response(null, { status: 204 }) : Response.json(result)
  }
  const methods = context.routes
    .filter(route => match(route.path, path) !== undefined)
    .map(route => route.method)
  if (methods.length > 0)
    return Response.json(
      { code: 'METHOD_NOT_ALLOWED', message: `${url.pathname} takes ${methods.join(', ')}` },
      { status: 405, headers: { Allow: methods.join(', ') } },
    )
  throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `${url.pathname}: see ${ACTS}/openapi.json`)
}

/** @returns the path's variables, or nothing where it is another path */
function match(template: string, path: string): ActRequest['variables'] | undefined {
  const [wanted, given] = [template.split('/'), path.split('/')]
  if (wanted.length !== given.length) return undefined
  const variables: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const value = given[index]!
    if (!segment.startsWith('{')) {
      if (segment !== value) return undefined
      continue
    }
    try {
      variables[segment.slice(1, -1)] = decodeURIComponent(value)
    } catch {
      return undefined
    }
  }
  return variables
}

function readBody({ text, body }: Received): ActRequest['body'] {
  if (body.length === 0) return {}
  let value: unknown
  try {
    value = JSON.parse(text ?? '')
  } catch {
    throw new TypeError('the body is no JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('the body has to be a JSON object')
  return value as ActRequest['body']
}

function wantsStream({ headers }: Received): boolean {
  return /\btext\/event-stream\b/.test(headers.get('accept') ?? '')
}

/** `?about=orders/…`, `?kind=call`, `?after=<seq>`; as server-sent events where the client accepts those. */
async function journal(received: Received, context: ActsContext): Promise<Response> {
  const { headers, url } = received
  const { searchParams } = url
  const after = Number(headers.get('last-event-id') ?? searchParams.get('after') ?? 0)
  const [about, kind] = [searchParams.get('about'), searchParams.get('kind')]
  const wanted = (event: JournalEvent): boolean =>
    (kind === null || event.kind === kind) && (about === null || thingsOf(event).includes(about))
  const past = (await context.events()).filter(event => event.seq > after && wanted(event))
  if (!wantsStream(received)) return Response.json(past)
  return journalStream(past, listener =>
    context.subscribe(event => {
      if (wanted(event)) listener(event)
    }),
  )
}
