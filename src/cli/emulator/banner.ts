import { settingLines, type StartedHttps } from './https/settings.ts'
import { DEFAULT_SANDBOX } from '../sandbox/sandbox.ts'
import type { Terminal } from '../terminal.ts'
import { columns } from '../program/width.ts'
import { PROGRAM } from '../program/words.ts'

/** What is said of a sandbox that has started. */
export interface Started {
  readonly url: string
  readonly mchid: string
  readonly serial: string
  /** Where keys are kept; left out in memory. */
  readonly state?: string
  /** Where all notifications go. */
  readonly notifyUrl?: string
  /** With `--https`. */
  readonly https?: StartedHttps
}

/** Where it is, who the merchant is, and what to do next. */
export function bannerLines(started: Started, terminal: Terminal): string[] {
  const { url, mchid, serial, state, notifyUrl, https } = started
  const { paint, word } = terminal
  const fact = (name: string, value: string): string[] => ['', paint('dim', name), value]
  const elsewhere = url === DEFAULT_SANDBOX ? '' : ` --sandbox ${url}`
  const next = (line: string, about: string): string[] => ['', paint('cyan', `${PROGRAM} ${line}`), about]
  return [
    paint('bold', word({ en: `WeChat Pay’s sandbox: ${url}`, zh: `微信支付沙箱：${url}` })),
    ...columns([
      fact(word({ en: 'page', zh: '页面' }), `${url}/__emulator/`),
      fact(word({ en: 'merchant', zh: '商户' }), `${mchid}  ${serial}`),
      fact(
        word({ en: 'keys', zh: '密钥' }),
        state === undefined
          ? word({
              en: 'in memory, new at each start; --state DIR keeps them',
              zh: '仅在内存，每次启动都是新的，--state DIR 可保留',
            })
          : state,
      ),
      ...(notifyUrl === undefined ? [] : [fact(word({ en: 'notifies', zh: '通知' }), notifyUrl)]),
      ...(https === undefined
        ? []
        : [
            fact('HTTPS', https.url),
            fact(word({ en: 'proxy', zh: '代理' }), https.proxy),
            fact(word({ en: 'CA', zh: 'CA 证书' }), https.ca),
          ]),
    ]),
    ...(https === undefined ? [] : ['', ...settingLines(https, terminal)]),
    '',
    word({ en: 'Next, in another terminal:', zh: '接下来，在另一个终端：' }),
    ...columns([
      next(`keys${elsewhere} >> .env`, word({ en: 'credentials for your server', zh: '给你的服务用的密钥' })),
      next(`pay${elsewhere}`, word({ en: 'the customer pays the newest order', zh: '顾客支付最新的订单' })),
      next(
        `check http://127.0.0.1:3000/notify${elsewhere}`,
        word({ en: 'is your endpoint right?', zh: '你的通知接口对吗？' }),
      ),
    ]),
    '',
  ]
}
