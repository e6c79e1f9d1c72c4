import type { Command } from '../command.ts'

export const catalogSchemaCommand: Command = {
  name: 'catalog schema',
  about: {
    en: 'prints the schema of what an operation takes or gives, as JSON Schema or valibot source',
    zh: '输出接口请求或应答的 JSON Schema 或 valibot 源码',
  },
  arguments: [
    { name: '<method>', about: { en: 'GET, POST, PUT, PATCH or DELETE', zh: '请求方法' } },
    { name: '<path>', about: { en: 'as documented, or with values', zh: '文档中的路径，或带具体值的路径' } },
  ],
  options: [
    {
      flags: '--as <form>',
      about: {
        en: 'JSON Schema, or TypeScript that imports valibot',
        zh: 'JSON Schema，或使用 valibot 的源码',
      },
      choices: ['json-schema', 'valibot'],
      default: 'json-schema',
    },
    {
      flags: '--of <part>',
      about: {
        en: 'of the body, the query or the response; default the first that there is',
        zh: '请求体、查询参数或应答；默认取第一个存在的',
      },
      choices: ['json', 'query', 'response'],
    },
  ],
  examples: [
    {
      line: 'catalog schema POST /v3/pay/transactions/jsapi > order.schema.json',
      about: { en: 'JSON Schema of an order', zh: '下单请求体的 JSON Schema' },
    },
    {
      line: 'catalog schema POST /v3/refund/domestic/refunds --as valibot > refund.ts',
      about: { en: 'source of a valibot schema', zh: 'valibot 源码' },
    },
  ],
  load: () => import('../catalog/run-schema.ts'),
}
