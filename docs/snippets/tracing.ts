import { metrics, trace } from '@opentelemetry/api'
import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { openTelemetryHooks } from 'wechatpay-isomorphic/opentelemetry'

const hooks = openTelemetryHooks({
  tracer: trace.getTracer('wechatpay'),
  meter: metrics.getMeter('wechatpay'),
})
const emulator = await createEmulator()
const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch, hooks })

const { status } = await wxpay.v3.certificates.get()
console.log(status)
