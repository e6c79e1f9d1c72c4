export const credentials = {
  mchid: process.env['WXPAY_MCHID']!,
  appid: process.env['WXPAY_APPID']!,
  serial: process.env['WXPAY_SERIAL']!,
  privateKey: process.env['WXPAY_PRIVATE_KEY']!,
  certs: { [process.env['WXPAY_PUBLIC_KEY_ID']!]: process.env['WXPAY_PUBLIC_KEY']! },
  baseUrl: process.env['WXPAY_BASE_URL'],
}

export const order = {
  description: '咖啡',
  out_trade_no: 'UNDICI-1',
  notify_url: 'https://shop.example/notify',
  amount: { total: 100 },
}
