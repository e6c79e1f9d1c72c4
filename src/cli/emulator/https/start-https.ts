import type { Terminal } from '../../terminal.ts'
import { sayInstead, type Listener } from '../serve.ts'
import { openAuthority } from './authority.ts'
import { serveHttps } from './serve-https.ts'
import type { StartedHttps } from './settings.ts'

/** What of the command line it needs. */
interface Place {
  readonly port: number
  readonly host: string
  /** Where the authority is kept. */
  readonly state: string | undefined
}

/** The sandbox as WeChat Pay, and what ends it. */
export interface RunningHttps {
  readonly started: StartedHttps
  close(): Promise<void>
}

/** Serves a sandbox over HTTPS, with a proxy before it, and says what its user should know. */
export async function startHttps(
  listener: Listener,
  { port, host, state }: Place,
  terminal: Terminal,
): Promise<RunningHttps> {
  const authority = await openAuthority(state)
  if (authority.renewed)
    terminal.say({
      en: 'The CA was about to expire, and is a new one: have it trusted again.',
      zh: 'CA 证书即将过期，已重新生成：请重新设为信任。',
    })
  if (state === undefined)
    terminal.say({
      en: 'The CA is a new one at each start; --state DIR keeps it.',
      zh: 'CA 证书每次启动都是新的，--state DIR 可保留。',
    })
  const served = await serveHttps(
    listener,
    authority,
    { port, host },
    {
      refused: place =>
        terminal.show({ type: 'refused', place }, () => [
          terminal.paint(
            'yellow',
            terminal.word({
              en: `✗  ${place}: the proxy leads to WeChat Pay’s hosts alone, by https`,
              zh: `✗  ${place}：代理只通向微信支付的主机，且只用 https`,
            }),
          ),
        ]),
      distrusted: () =>
        terminal.say({
          en: `A client does not trust the sandbox’s CA: have it trust ${authority.file}`,
          zh: `有客户端不信任沙箱的 CA：请让它信任 ${authority.file}`,
        }),
    },
  )
  sayInstead(served, terminal)
  return {
    started: { url: served.url, proxy: served.proxy, ca: authority.file },
    async close() {
      await served.close()
      await authority.close()
    },
  }
}
