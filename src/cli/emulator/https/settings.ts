import { columns } from '../../program/width.ts'
import type { Terminal } from '../../terminal.ts'

/** The sandbox as WeChat Pay. */
export interface StartedHttps {
  /** `https://127.0.0.1:8081`. */
  readonly url: string
  /** `http://127.0.0.1:8081`. */
  readonly proxy: string
  /** File of the authority's certificate. */
  readonly ca: string
}

/** What a server is to be started with, whose SDK calls WeChat Pay's hosts by itself. */
export function settingLines({ proxy, ca }: StartedHttps, { paint, word }: Terminal): string[] {
  const { hostname, port } = new URL(proxy)
  const file = shellWord(ca)
  const line = (text: string, about = ''): string[] => ['', paint('cyan', text), about]
  const store = shellWord(ca.replace(/\.pem$/, '.p12'))
  return [
    word({
      en: 'For a server whose SDK calls api.mch.weixin.qq.com by itself (other hosts are refused):',
      zh: '若你的服务所用 SDK 固定访问 api.mch.weixin.qq.com（其他主机一律拒绝）：',
    }),
    ...columns([
      line(`export HTTPS_PROXY=${proxy}`),
      line('export NO_PROXY=127.0.0.1,localhost'),
      line(`export SSL_CERT_FILE=${file}`, 'Go, Python, Ruby'),
      line(`export REQUESTS_CA_BUNDLE=${file}`, 'Python requests'),
      line(`export CURL_CA_BUNDLE=${file}`, 'curl'),
      line(`export NODE_EXTRA_CA_CERTS=${file}`, 'Node'),
      line('export NODE_USE_ENV_PROXY=1', word({ en: 'Node 22.21 or newer', zh: 'Node 22.21 以上' })),
    ]),
    word({ en: 'PHP, and Java (its store of trust once):', zh: 'PHP，以及 Java（信任库只需建一次）：' }),
    ...[
      `php -d curl.cainfo=${file} -d openssl.cafile=${file}`,
      `keytool -importcert -noprompt -alias wechatpay-sandbox -file ${file} -keystore ${store} -storepass changeit`,
      `java -Dhttps.proxyHost=${hostname} -Dhttps.proxyPort=${port} ` +
        `-Djavax.net.ssl.trustStore=${store} -Djavax.net.ssl.trustStorePassword=changeit`,
    ].map(text => `  ${paint('cyan', text)}`),
  ]
}

/** As a shell takes it for one word. */
function shellWord(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
