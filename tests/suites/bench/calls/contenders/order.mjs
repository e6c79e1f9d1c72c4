/** What every contender posts to /v3/pay/transactions/native; it needs no encryption. */
export function createOrder(keys) {
  return {
    appid: 'wxd678efh567hg6787',
    mchid: keys.mchid,
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no: '1217752501201407033233368018',
    notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
    amount: { total: 100, currency: 'CNY' },
  }
}
