import { defined } from '../lib/defined.ts'
import type { Attributes, Meter, Span, SpanKind, SpanStatusCode, Tracer } from '@opentelemetry/api'
import type { AttemptInfo, ErrorInfo, Hooks, ResponseInfo } from './hooks.ts'

/** Options of {@link openTelemetryHooks}: at least one of them. */
export interface OpenTelemetryOptions {
  /** `trace.getTracer('wechatpay')` of `@opentelemetry/api`: a span an attempt, below the span that is active. */
  readonly tracer?: Tracer | undefined
  /**
   * `metrics.getMeter('wechatpay')` of `@opentelemetry/api`: the histogram `http.client.request.duration`, in
   * seconds.
   */
  readonly meter?: Meter | undefined
}

// Values of @opentelemetry/api's enumerations, so that nothing of it is imported.
const CLIENT = 2 as SpanKind.CLIENT
const ERROR = 2 as SpanStatusCode.ERROR

/** Bounds of the histogram, in seconds, as the conventions advise. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/**
 * Hooks that tell OpenTelemetry of every attempt at a call, by the semantic conventions for HTTP clients:
 * `createWechatpay({ hooks: openTelemetryHooks({ tracer, meter }) })`. `@opentelemetry/api` is an optional
 * peer: only its types are used. Never holds a body, a value of a path or a secret.
 *
 * @example
 *   import { metrics, trace } from '@opentelemetry/api'
 *
 *   const hooks = openTelemetryHooks({
 *     tracer: trace.getTracer('wechatpay'),
 *     meter: metrics.getMeter('wechatpay'),
 *   })
 *   const wxpay = createWechatpay({ mchid: '1900000001', serial, privateKey, certs, hooks })
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function openTelemetryHooks({ tracer, meter }: OpenTelemetryOptions): Hooks {
  /**
   * The attempt of a call that has not been answered yet, by the call: what nobody asks for any more is let
   * go.
   */
  const open = new WeakMap<
    object,
    { readonly info: AttemptInfo; readonly span: Span | undefined; readonly start: number }
  >()
  const histogram = meter?.createHistogram('http.client.request.duration', {
    description: 'Duration of HTTP client requests.',
    unit: 's',
    advice: { explicitBucketBoundaries: BOUNDARIES },
  })

  const end = (call: object, outcome: Attributes, failed: boolean): void => {
    const attempt = open.get(call)
    if (attempt === undefined) return
    open.delete(call)
    attempt.span?.setAttributes(outcome)
    if (failed) attempt.span?.setStatus({ code: ERROR })
    attempt.span?.end()
    const { 'http.response.status_code': status, 'error.type': type } = outcome
    histogram?.record(
      (performance.now() - attempt.start) / 1000,
      defined({
        ...requestAttributes(attempt.info),
        'http.response.status_code': status,
        'error.type': type,
      }),
    )
  }

  return {
    request(info) {
      // An attempt that was not answered ends where the next one begins.
      end(info.call, { 'error.type': '_OTHER' }, true)
      const span = tracer?.startSpan(info.template === '' ? info.method : `${info.method} ${info.template}`, {
        kind: CLIENT,
        attributes: {
          ...requestAttributes(info),
          ...(info.attempt > 1 && { 'http.request.resend_count': info.attempt - 1 }),
          'http.request.body.size': info.requestBytes,
        },
      })
      open.set(info.call, { info, span, start: performance.now() })
    },
    response({ call, status, code, requestId, responseBytes }: ResponseInfo) {
      end(
        call,
        defined({
          'http.response.status_code': status,
          'error.type': status >= 400 ? String(status) : undefined,
          'http.response.body.size': responseBytes,
          'wechatpay.code': code,
          'wechatpay.request_id': requestId,
        }),
        status >= 400,
      )
    },
    error({ call, error }: ErrorInfo) {
      end(call, { 'error.type': error instanceof Error ? error.name : '_OTHER' }, true)
    },
  }
}

function requestAttributes({ method, template, host, scheme }: AttemptInfo): Attributes {
  const { hostname, port } = new URL(`${scheme}://${host}`)
  return {
    'http.request.method': method,
    ...(template !== '' && { 'url.template': template }),
    'url.scheme': scheme,
    'server.address': hostname,
    'server.port': Number(port || (scheme === 'https' ? 443 : 80)),
  }
}
