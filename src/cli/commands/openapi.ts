import type { Command } from '../command.ts'

export const openapiCommand: Command = {
  name: 'openapi',
  about: {
    en: 'prints the OpenAPI 3.1 document of the whole API, or of some paths',
    zh: '输出全部或部分接口的 OpenAPI 3.1 文档',
  },
  options: [
    {
      flags: '--path <path>',
      about: {
        en: 'only this path and those below it, with the schemas that they use',
        zh: '仅该路径及其下级路径，以及用到的 schema',
      },
    },
  ],
  examples: [
    { line: 'openapi > wechatpay.json', about: { en: 'the whole document', zh: '完整文档' } },
    {
      line: 'openapi --path /v3/refund/domestic',
      about: { en: 'what is about refunds', zh: '仅退款接口' },
    },
  ],
  load: () => import('../catalog/run-openapi.ts'),
}
