import { emulator, wxpay } from './wxpay-v2.ts'

/** What the cashier is shown, and whether the goods may be handed over. */
async function take(
  auth_code: string,
  out_trade_no: string,
  total_fee: number,
): Promise<boolean> {
  const order = {
    out_trade_no,
    total_fee,
    auth_code,
    body: '咖啡',
    spbill_create_ip: '8.8.8.8',
  }
  const result = await wxpay.payByCode(order, {
    pollInterval: 100, // milliseconds; default 5000
    onProgress({ stage, attempt }) {
      if (attempt > 1) return
      console.log(stage)
      // here the customer enters a password
      if (stage === 'querying') return emulator.pay(out_trade_no)
    },
  })
  switch (result.outcome) {
    case 'paid':
      console.log('paid', result.transaction.total_fee)
      return true
    case 'refused': // nothing was taken: another code, another number
    case 'reversed': // nothing was taken, or it is given back
      console.log(result.outcome, result.code)
      return false
    case 'unknown': // keep result.order, for wxpay.settleCodePayment()
      throw new Error(result.message)
  }
}

await take('130000000000000000', 'CODE-1', 2800)
// in the sandbox, 01 at its end asks for a password, and 02 has too little money
await take('130000000000000101', 'CODE-2', 2800)
await take('130000000000000202', 'CODE-3', 2800)
