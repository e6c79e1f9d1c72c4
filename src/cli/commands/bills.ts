import type { Command } from '../command.ts'

/** The bill of a day. */
export const billsCommand: Command = {
  name: 'bills',
  about: {
    en: 'downloads the bill of a day, unzipped and its digest checked',
    zh: '下载某天的账单：自动解压并校验摘要',
  },
  arguments: [
    {
      name: '<date>',
      about: { en: '2026-11-24, in China’s zone, or yesterday', zh: '2026-11-24（北京时间），或 yesterday' },
    },
  ],
  options: [
    {
      flags: '--type <type>',
      about: { en: 'which bill', zh: '账单种类' },
      choices: ['trade', 'fundflow', 'sub-merchant', 'ecommerce', 'profitsharing'],
      default: 'trade',
    },
    {
      flags: '--bill-type <type>',
      about: {
        en: 'of a trade bill: ALL (default), SUCCESS or REFUND',
        zh: '交易账单：ALL（默认）、SUCCESS 或 REFUND',
      },
    },
    {
      flags: '--account-type <type>',
      about: {
        en: 'of fund flow bills: BASIC (default), OPERATION, FEES, …',
        zh: '资金账单：BASIC（默认）、OPERATION、FEES 等',
      },
    },
    { flags: '--sub-mchid <number>', about: { en: 'of a sub-merchant', zh: '子商户号' } },
    {
      flags: '--out <file>',
      about: {
        en: 'writes the file as it came; it is there only when it is whole',
        zh: '写入文件；只有完整下载后才会出现',
      },
    },
  ],
  examples: [
    { line: 'bills yesterday', about: { en: 'the trade bill as CSV', zh: '交易账单，CSV' } },
    {
      line: 'bills 2026-11-24 --type fundflow --out fundflow.csv',
      about: { en: 'the fund flow bill into a file', zh: '资金账单，写入文件' },
    },
    {
      line: 'bills 2026-11-24 --bill-type REFUND --json',
      about: {
        en: 'refunds, one JSON object a line, amounts in fen',
        zh: '退款，每行一个 JSON，金额单位为分',
      },
    },
  ],
  load: () => import('../bills/run.ts'),
}
