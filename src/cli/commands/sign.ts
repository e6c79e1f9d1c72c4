import type { Command } from '../command.ts'

/** The Authorization header of a request, and the five lines that it covers. */
export const signCommand: Command = {
  name: 'sign',
  about: {
    en: 'prints the Authorization header of a request, and on stderr the five lines that are signed',
    zh: '打印请求的 Authorization 头，并在标准错误输出签名用的五行',
  },
  arguments: [
    { name: '<method>', about: { en: 'GET, POST, …', zh: 'GET、POST 等' } },
    {
      name: '<url>',
      about: {
        en: 'path and query as they are sent, or the whole URL',
        zh: '发送时的路径与查询参数，或完整 URL',
      },
    },
  ],
  options: [
    {
      flags: '-d, --data <body>',
      about: {
        en: 'the body as it is sent: text, @file, or - for stdin; of an upload the JSON of its meta',
        zh: '发送的报文主体：文本、@文件，或 - 表示标准输入；上传时为 meta 的 JSON',
      },
    },
    { flags: '--timestamp <seconds>', about: { en: 'in place of now', zh: '代替当前时间' } },
    { flags: '--nonce <text>', about: { en: 'in place of a random one', zh: '代替随机串' } },
  ],
  examples: [
    { line: 'sign GET /v3/certificates', about: { en: 'for curl -H', zh: '供 curl -H 使用' } },
    {
      line: 'sign POST /v3/pay/transactions/native -d @order.json',
      about: { en: 'the file is signed byte by byte', zh: '按字节对文件签名' },
    },
  ],
  load: () => import('../messages/sign.ts'),
}
