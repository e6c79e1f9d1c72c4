import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { expect, test } from 'vitest'
import { createEmulator } from '../../../src/emulator.ts'
import { createWechatpay } from '../../../src/index.ts'
import { openTelemetryHooks } from '../../../src/opentelemetry.ts'

test('spans and durations by the semantic conventions, as the SDK exports them', async () => {
  const spans = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 1_000_000 })
  const meters = new MeterProvider({ readers: [reader] })

  const emulator = await createEmulator()
  const refunds = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  await refunds.v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      description: '图书',
      out_trade_no: 'ORDER-1',
      notify_url: 'https://shop.example/notify',
      amount: { total: 1 },
    },
  })
  await emulator.pay('ORDER-1')
  await refunds.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no: 'ORDER-1',
      out_refund_no: 'SECRET-1',
      amount: { refund: 1, total: 1, currency: 'CNY' },
    },
  })
  let failing = 1
  const wxpay = createWechatpay({
    ...emulator.credentials,
    retry: { limit: 2, delay: () => 1 },
    hooks: openTelemetryHooks({ tracer: provider.getTracer('test'), meter: meters.getMeter('test') }),
    fetch: (url, init) => {
      if (failing-- > 0) throw new TypeError('fetch failed')
      return emulator.fetch(url, init)
    },
  })
  await wxpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'SECRET-1' })
  await expect(
    wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'SECRET-2',
      query: { mchid: emulator.credentials.mchid },
    }),
  ).rejects.toThrow('订单不存在')

  const finished = spans.getFinishedSpans()
  const request = {
    'http.request.method': 'GET',
    'url.template': '/v3/refund/domestic/refunds/{out_refund_no}',
    'url.scheme': 'https',
    'server.port': 443,
    'http.request.body.size': 0,
  }
  expect(finished.map(({ name, kind, status }) => [name, kind, status.code])).toEqual([
    ['GET /v3/refund/domestic/refunds/{out_refund_no}', SpanKind.CLIENT, SpanStatusCode.ERROR],
    ['GET /v3/refund/domestic/refunds/{out_refund_no}', SpanKind.CLIENT, SpanStatusCode.UNSET],
    ['GET /v3/pay/transactions/out-trade-no/{out_trade_no}', SpanKind.CLIENT, SpanStatusCode.ERROR],
  ])
  expect(finished[0]!.attributes).toEqual({
    ...request,
    'server.address': 'api.mch.weixin.qq.com',
    'error.type': '_OTHER',
  })
  expect(finished[1]!.attributes).toEqual({
    ...request,
    'server.address': 'api2.mch.weixin.qq.com',
    'http.request.resend_count': 1,
    'http.response.status_code': 200,
    'http.response.body.size': expect.any(Number),
    'wechatpay.request_id': expect.any(String),
  })
  expect(finished[2]!.attributes).toMatchObject({
    'http.response.status_code': 404,
    'error.type': '404',
    'wechatpay.code': 'ORDER_NOT_EXIST',
  })
  expect(JSON.stringify(finished.map(({ name, attributes }) => [name, attributes]))).not.toContain('SECRET')

  await reader.forceFlush()
  const metric = metrics.getMetrics()[0]!.scopeMetrics[0]!.metrics[0]!
  expect(metric.descriptor).toMatchObject({ name: 'http.client.request.duration', unit: 's' })
  expect(
    metric.dataPoints.map(({ attributes, value }) => [
      attributes['http.response.status_code'],
      attributes['error.type'],
      (value as { count: number }).count,
    ]),
  ).toEqual([
    [undefined, '_OTHER', 1],
    [200, undefined, 1],
    [404, '404', 1],
  ])
  await meters.shutdown()
})
