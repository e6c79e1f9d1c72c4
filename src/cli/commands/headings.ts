import type { Words } from '../command.ts'

/** What is said of a name that only has commands below it. */
export const GROUPS: Readonly<Record<string, Words>> = {
  catalog: {
    en: 'every operation of WeChat Pay: search, fields, schemas',
    zh: '微信支付的全部接口：搜索、字段、模式',
  },
}

/** The list of commands in parts. What is named nowhere stands at the end. */
export const HEADINGS: readonly { readonly title: Words; readonly names: readonly string[] }[] = [
  {
    title: { en: 'The sandbox:', zh: '沙箱：' },
    names: ['emulator', 'keys', 'demo', 'logs', 'events', 'clock', 'reset', 'seed'],
  },
  {
    title: { en: 'What a customer does, and WeChat Pay:', zh: '顾客与微信支付的动作：' },
    names: ['pay', 'refund', 'transfer', 'complain', 'trigger', 'check', 'act'],
  },
  {
    title: { en: 'Calls:', zh: '调用：' },
    names: ['request', 'bills', 'certificates', 'catalog', 'openapi', 'mcp'],
  },
  {
    title: { en: 'What is wrong:', zh: '诊断：' },
    names: ['doctor', 'verify', 'decrypt', 'sign'],
  },
]
