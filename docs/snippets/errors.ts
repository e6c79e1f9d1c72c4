import {
  ApiError,
  NetworkError,
  TimeoutError,
  ValidationError,
} from 'wechatpay-isomorphic'
import { wxpay } from './wxpay.ts'

const out_trade_no = 'NOT-THERE'
try {
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no })
} catch (error) {
  if (error instanceof ApiError) {
    // WeChat Pay refused: status, code, detail, hint, requestId
    console.log(error.status, error.code)
  } else if (error instanceof ValidationError) {
    // nothing was sent
    for (const issue of error.issues) console.log(issue.path, issue.message)
  } else if (error instanceof NetworkError || error instanceof TimeoutError) {
    // nobody knows: query by your own number before anything else
    console.log('unknown')
  } else throw error
}
