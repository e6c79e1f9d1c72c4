import type { Command } from '../command.ts'

/** What is inside a notification, an answer, or a ciphertext. */
export const decryptCommand: Command = {
  name: 'decrypt',
  about: {
    en: 'decrypts a notification, the encrypted fields of an answer, or a ciphertext',
    zh: '解密通知、应答中的加密字段或一段密文',
  },
  arguments: [
    {
      name: '<file>',
      about: {
        en: 'a message with or without headers, JSON, or base64; - is stdin',
        zh: '带或不带请求头的报文、JSON 或 base64；- 表示标准输入',
      },
    },
  ],
  examples: [
    { line: 'decrypt notification.json', about: { en: 'with the APIv3 key', zh: '使用 APIv3 密钥' } },
    { line: 'decrypt -', about: { en: 'one ciphertext from stdin', zh: '从标准输入读取一段密文' } },
  ],
  load: () => import('../messages/decrypt.ts'),
}
