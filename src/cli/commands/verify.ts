import type { Command } from '../command.ts'

/** Whether the signature of a saved message holds, and if not, why. */
export const verifyCommand: Command = {
  name: 'verify',
  about: {
    en: 'verifies a saved request, answer or notification, and says which line of its signature differs',
    zh: '验证保存的请求、应答或通知的签名，并指出哪一行不同',
  },
  arguments: [
    {
      name: '<file>',
      about: {
        en: 'HTTP as it came, the output of curl -i, JSON { headers, body }, or HAR; - is stdin',
        zh: 'HTTP 原文、curl -i 的输出、JSON { headers, body } 或 HAR；- 表示标准输入',
      },
    },
  ],
  examples: [
    { line: 'verify notification.txt', about: { en: 'a notification as it came', zh: '收到的通知原文' } },
    { line: 'verify exchange.har', about: { en: 'a request and its answer', zh: '请求与应答' } },
  ],
  load: () => import('../messages/verify.ts'),
}
