import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const keysCommand: Command = {
  name: 'keys',
  about: {
    en: 'the sandbox’s credentials: for .env, as files, or as code to paste',
    zh: '沙箱的密钥：写入 .env、存为文件，或可粘贴的代码',
  },
  options: [
    {
      flags: '-f, --format <format>',
      about: { en: 'as what', zh: '格式' },
      choices: ['env', 'json', 'pem', 'node', 'php', 'java', 'go', 'python'],
      default: 'env',
    },
    {
      flags: '-o, --out <dir>',
      about: {
        en: 'writes keys to files there (mode 0600), and refers to them',
        zh: '密钥存为该目录下的文件（权限 0600），输出中引用文件',
      },
    },
    {
      flags: '--state <dir>',
      about: { en: 'of a sandbox that is not running', zh: '未运行的沙箱的状态目录' },
    },
    sandboxOption,
  ],
  examples: [
    { line: 'keys >> .env', about: { en: 'for your server', zh: '供你的服务使用' } },
    {
      line: 'keys --format java --out keys',
      about: { en: 'files, and the configuration of wechatpay-java', zh: '密钥文件与 wechatpay-java 的配置' },
    },
  ],
  load: () => import('../keys/run.ts'),
}
