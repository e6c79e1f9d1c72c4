/** Secrets (`wrangler secret put`; in development `.env`) and what wrangler.jsonc binds. */
interface Env {
  WXPAY_MCHID: string
  WXPAY_APPID: string
  WXPAY_SERIAL: string
  WXPAY_PRIVATE_KEY: string
  WXPAY_PUBLIC_KEY_ID: string
  WXPAY_PUBLIC_KEY: string
  WXPAY_APIV3_KEY: string
  WXPAY_BASE_URL?: string
  NOTIFY_URL: string
  ORDERS: DurableObjectNamespace<import('./order.ts').OrderObject>
  REPLAY_GUARD: DurableObjectNamespace
}
