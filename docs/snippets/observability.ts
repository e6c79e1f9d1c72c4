import { createWechatpay, operationOf, redact } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

const emulator = await createEmulator()
const wxpay = createWechatpay({
  ...emulator.credentials,
  fetch: emulator.fetch,
  hooks: {
    response: ({ method, template, status, attempt }) =>
      console.log(method, template, status, `attempt ${attempt}`),
    error: ({ code, requestId }) => console.error(code, requestId),
  },
})
await wxpay.v3.certificates.get()

// for your own logs: sensitive fields are masked
const path = 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'
const operation = await operationOf('POST', path)
console.log(redact({ json: { phone_number: '13800000000' } }, operation))
