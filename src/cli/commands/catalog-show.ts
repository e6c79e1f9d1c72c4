import type { Command } from '../command.ts'

export const catalogShowCommand: Command = {
  name: 'catalog show',
  about: {
    en: 'shows an operation: its fields as a tree, its errors, its call in TypeScript and curl',
    zh: '显示接口详情：字段树、错误码、TypeScript 与 curl 调用示例',
  },
  arguments: [
    { name: '<method>', about: { en: 'GET, POST, PUT, PATCH or DELETE', zh: '请求方法' } },
    {
      name: '<path>',
      about: {
        en: 'as documented, or with values: /v3/pay/transactions/id/{transaction_id}',
        zh: '文档中的路径，或带具体值的路径：/v3/pay/transactions/id/{transaction_id}',
      },
    },
  ],
  options: [
    {
      flags: '--all',
      about: {
        en: 'fills every documented field into the calls, not only those that are required',
        zh: '示例中填入所有字段，而不仅是必填字段',
      },
    },
    {
      flags: '--sandbox <url>',
      about: { en: 'the sandbox that curl is to call', zh: 'curl 示例所调用的沙箱地址' },
    },
  ],
  examples: [
    {
      line: 'catalog show POST /v3/pay/transactions/jsapi',
      about: { en: 'placing an order from a page in WeChat', zh: 'JSAPI 下单' },
    },
    {
      line: 'catalog show POST /v3/refund/domestic/refunds --json',
      about: { en: 'the same as data', zh: '以 JSON 输出' },
    },
  ],
  load: () => import('../catalog/run-show.ts'),
}
