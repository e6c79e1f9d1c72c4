import type { Command } from '../command.ts'

export const requestCommand: Command = {
  name: 'request',
  about: {
    en: 'sends one signed call to the sandbox, or with --live to WeChat Pay',
    zh: '发送一个已签名的请求：默认发往沙箱，加 --live 发往微信支付',
  },
  arguments: [
    { name: '<method>', about: { en: 'GET, POST, PUT, PATCH or DELETE', zh: '请求方法' } },
    {
      name: '<path>',
      about: {
        en: 'as documented with {variables}, or with values: /v3/certificates',
        zh: '文档中的路径（可含 {变量}），或带具体值的路径：/v3/certificates',
      },
    },
    {
      name: '[fields...]',
      about: {
        en:
          'name=text or name:=json, dotted: amount.total=100. The catalog knows the types, and which belong ' +
          'in path, query or body',
        zh: 'name=文本 或 name:=JSON，可用点号：amount.total=100。类型和位置（路径、查询、请求体）由目录决定',
      },
    },
  ],
  options: [
    {
      flags: '-d, --data <json>',
      about: { en: 'the body: JSON, @file, or @- for stdin', zh: '请求体：JSON、@文件，或 @- 表示标准输入' },
    },
    {
      flags: '--query <name=value>',
      about: { en: 'a query parameter', zh: '查询参数' },
      repeated: true,
    },
    {
      flags: '--header <name:value>',
      about: { en: 'a further header', zh: '附加请求头' },
      repeated: true,
    },
    { flags: '--file <path>', about: { en: 'the file of an upload', zh: '要上传的文件' } },
    {
      flags: '--sandbox <url>',
      about: {
        en: 'the sandbox; default WXPAY_SANDBOX, or http://127.0.0.1:8080',
        zh: '沙箱地址；默认 WXPAY_SANDBOX，或 http://127.0.0.1:8080',
      },
    },
    {
      flags: '--live',
      about: {
        en: 'to WeChat Pay, as the merchant of the environment or .env; asks before a write',
        zh: '以环境变量或 .env 中的商户身份发往微信支付；写操作会先询问',
      },
    },
    { flags: '--yes', about: { en: 'a live write is not asked about', zh: '真实写操作不再询问' } },
    {
      flags: '--dry-run',
      about: { en: 'shows what would be sent, and sends nothing', zh: '只显示将发送的内容' },
    },
    {
      flags: '--explain',
      about: {
        en: 'shows what is signed, what is encrypted, what came back and why it is believed',
        zh: '显示签名串、加密字段、应答及验签依据',
      },
    },
  ],
  examples: [
    {
      line:
        'request POST /v3/pay/transactions/native description=Coffee out_trade_no=A-1001 ' +
        'notify_url=https://shop.example/n amount.total=100',
      about: { en: 'place an order in the sandbox', zh: '在沙箱中下单' },
    },
    {
      line: 'request GET /v3/pay/transactions/out-trade-no/{out_trade_no} out_trade_no=A-1001 --explain',
      about: { en: 'query it, and see why the answer is believed', zh: '查询订单，并显示验签过程' },
    },
    {
      line: 'request POST /v3/refund/domestic/refunds -d @refund.json --live',
      about: { en: 'a real refund, asked about first', zh: '真实退款，发送前询问' },
    },
    {
      line: 'request POST /v3/merchant/media/upload --file license.png',
      about: { en: 'upload a file', zh: '上传文件' },
    },
  ],
  load: () => import('../request/run.ts'),
}
