import type { Command } from '../command.ts'

export const catalogSearchCommand: Command = {
  name: 'catalog search',
  about: {
    en: 'finds operations by title, path or field, in Chinese or English',
    zh: '按名称、路径或字段查找接口，中英文均可',
  },
  arguments: [
    {
      name: '<words...>',
      about: { en: 'what all of the operations found have', zh: '关键词，可多个，须全部匹配' },
    },
  ],
  options: [
    {
      flags: '--role <role>',
      about: { en: 'only what that role may call', zh: '仅显示该角色可调用的接口' },
      choices: ['merchant', 'partner', 'ecommerce', 'institution', 'channel', 'brand'],
    },
    {
      flags: '--limit <number>',
      about: { en: 'how many at the most', zh: '最多显示的数量' },
      default: '20',
    },
  ],
  examples: [
    { line: 'catalog search 退款', about: { en: 'all about refunds', zh: '查找退款接口' } },
    {
      line: 'catalog search jsapi order --role partner',
      about: { en: 'what a partner places an order with', zh: '服务商的 JSAPI 下单接口' },
    },
    {
      line: 'catalog search out_bill_no',
      about: { en: 'which operations have this field', zh: '哪些接口有该字段' },
    },
  ],
  load: () => import('../catalog/run-search.ts'),
}
