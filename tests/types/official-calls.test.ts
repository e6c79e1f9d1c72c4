import { beforeAll, describe, expect, test } from 'vitest'
import { createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { calls as medicalInsurance } from './official-medical-insurance.ts'
import { calls as payscore } from './official-payscore.ts'

let wxpay: Wechatpay
let answered: Response[]

beforeAll(async () => {
  const emulator = await createEmulator()
  wxpay = createWechatpay({
    ...emulator.credentials,
    validate: 'strict',
    fetch: async (...request) => {
      const answer = await emulator.fetch(...request)
      answered.push(answer)
      return answer
    },
  })
})

describe.each<[string, Record<string, (client: Wechatpay) => Promise<unknown>>]>([
  ['WeChat Pay Score', payscore],
  ['medical insurance', medicalInsurance],
])('the official samples of %s', (_, calls) => {
  test.each(Object.entries(calls))('%s: sent in strict mode, and answered', async (_title, call) => {
    answered = []
    const answer = await call(wxpay)
    expect(answered).toHaveLength(1)
    if (answered[0]!.status === 204) expect(answer).toBeUndefined()
    else expect(Object.keys(answer as object).length).toBeGreaterThan(1)
  })
})
