import type { Command } from '../command.ts'

/** What is wrong with the configuration, and what to do about it. */
export const doctorCommand: Command = {
  name: 'doctor',
  about: {
    en: 'finds what is wrong with keys, certificates, clock and network; explains an error number',
    zh: '检查密钥、证书、时钟与网络；解释错误数字',
  },
  arguments: [
    {
      name: '[request-id]',
      about: {
        en: 'a Request-ID, the number at its end, or an error code: says what it means',
        zh: 'Request-ID、其末尾的数字或错误码：解释其含义',
      },
    },
  ],
  options: [
    {
      flags: '--live',
      about: {
        en: 'asks WeChat Pay (or the sandbox of WXPAY_BASE_URL), too: clock, hosts, signature, keys',
        zh: '同时访问微信支付（或 WXPAY_BASE_URL 的沙箱）：时钟、域名、签名、密钥',
      },
    },
  ],
  examples: [
    {
      line: 'doctor',
      about: {
        en: 'looks at the environment and .env of this directory',
        zh: '检查环境变量与当前目录的 .env',
      },
    },
    { line: 'doctor --live', about: { en: 'and signs one harmless GET', zh: '并发送一个签名的 GET 请求' } },
    {
      line: 'doctor 08F7CEB1AA0610E30518D9A6F1D70120D9F3B40C28DE02-268443699',
      about: { en: 'explains the Request-ID of an error', zh: '解释错误应答的 Request-ID' },
    },
  ],
  load: () => import('../doctor/run.ts'),
}
