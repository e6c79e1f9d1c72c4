import type { Command } from '../command.ts'

/** The platform certificates of a merchant. */
export const certificatesCommand: Command = {
  name: 'certificates',
  about: {
    en: 'downloads the platform certificates of WeChat Pay, and verifies them',
    zh: '下载并校验微信支付平台证书',
  },
  options: [
    {
      flags: '--out <dir>',
      about: { en: 'writes each as wechatpay_<serial>.pem', zh: '写成 wechatpay_<序列号>.pem' },
    },
  ],
  examples: [
    { line: 'certificates', about: { en: 'serial number, validity, PEM', zh: '序列号、有效期、PEM' } },
    { line: 'certificates --out certs', about: { en: 'into files', zh: '写入文件' } },
  ],
  load: () => import('../certificates/run.ts'),
}
