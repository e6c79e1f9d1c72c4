import type { Command } from '../command.ts'

export const mcpCommand: Command = {
  name: 'mcp',
  about: {
    en: 'serves coding agents over stdio (Model Context Protocol): operations, calls, and the sandbox as test bench',
    zh: '通过 stdio 为编程助手提供 MCP 服务：接口目录、调用代码，以及作为测试环境的沙箱',
  },
  options: [
    {
      flags: '--sandbox <url>',
      about: {
        en: 'the sandbox; default WXPAY_SANDBOX, or http://127.0.0.1:8080. Where none runs there, one is started',
        zh: '沙箱地址；默认 WXPAY_SANDBOX，或 http://127.0.0.1:8080。未运行时自动启动',
      },
    },
    {
      flags: '--allow-live',
      about: {
        en: 'the agent may read (GET) from WeChat Pay as the merchant of the environment or .env',
        zh: '允许助手以环境变量或 .env 中的商户身份读取（GET）真实数据',
      },
    },
    {
      flags: '--allow-live-writes',
      about: { en: 'it may write, too: real money moves', zh: '还允许真实写操作：会产生资金变动' },
    },
  ],
  examples: [
    {
      line: 'mcp',
      about: {
        en: 'what an agent is configured to start, e.g.: claude mcp add wechatpay -- npx wechatpay-isomorphic mcp',
        zh: '由编程助手启动，例如：claude mcp add wechatpay -- npx wechatpay-isomorphic mcp',
      },
    },
    {
      line: 'mcp --sandbox http://127.0.0.1:9090',
      about: { en: 'with the sandbox that you watch', zh: '使用您正在查看的沙箱' },
    },
  ],
  load: () => import('../mcp/run.ts'),
}
