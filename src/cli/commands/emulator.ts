import type { Command } from '../command.ts'

export const emulatorCommand: Command = {
  name: 'emulator',
  about: {
    en: 'starts a sandbox: WeChat Pay on this machine, until Ctrl-C',
    zh: '启动沙箱：本机上的微信支付，直到 Ctrl-C',
  },
  options: [
    {
      flags: '-p, --port <number>',
      about: {
        en: '0 for any free one; the next free one where it is taken',
        zh: '0 为任意空闲端口，被占用时用下一个空闲端口',
      },
      default: '8080',
    },
    {
      flags: '--host <address>',
      about: {
        en: 'the address to listen on; 0.0.0.0 for other machines, too',
        zh: '监听地址，0.0.0.0 则其他机器也能访问',
      },
      default: '127.0.0.1',
    },
    {
      flags: '--allow-host <name>',
      about: {
        en: 'a name by which acts may be called beside localhost, as in a container',
        zh: '除 localhost 外允许用来调用动作的主机名，例如容器名',
      },
      repeated: true,
    },
    {
      flags: '--https [port]',
      about: {
        en: 'as https, too, and as a proxy for SDKs with fixed hosts; default the port after --port',
        zh: '同时提供 https，并作为代理供固定域名的 SDK 使用，默认用 --port 的下一个端口',
      },
    },
    {
      flags: '--state <dir>',
      about: {
        en: 'where keys and journal are kept over restarts; default in memory',
        zh: '保存密钥与日志的目录，重启后不变，默认只在内存',
      },
    },
    {
      flags: '--seed <text>',
      about: { en: 'the same numbers each time', zh: '每次生成相同的编号' },
    },
    {
      flags: '--platform-keys <which>',
      about: { en: 'with what WeChat Pay signs', zh: '微信支付用什么签名' },
      choices: ['both', 'public-key', 'certificate'],
      default: 'both',
    },
    {
      flags: '--notify-url <url>',
      about: {
        en: 'where all notifications go, whatever orders say; without a path, each keeps its own',
        zh: '所有通知改发到这里，不写路径则各自保留原路径',
      },
    },
    {
      flags: '--fault <kind[:path[:rate]]>',
      about: {
        en: 'requests go wrong: cut-after, delay=3000, 503=BANK_ERROR, wrong-signature, …',
        zh: '让请求出错：cut-after、delay=3000、503=BANK_ERROR、wrong-signature 等',
      },
      repeated: true,
    },
    { flags: '--open', about: { en: 'opens the page in a browser', zh: '在浏览器中打开页面' } },
  ],
  examples: [
    { line: 'emulator', about: { en: 'on http://127.0.0.1:8080', zh: '监听 http://127.0.0.1:8080' } },
    {
      line: 'emulator --state .sandbox --notify-url http://127.0.0.1:3000',
      about: {
        en: 'the same keys each day, notifications to your server',
        zh: '每天相同的密钥，通知发到你的服务',
      },
    },
    {
      line: 'emulator --https --state .sandbox',
      about: {
        en: 'for SDKs in Java, Go, Python: prints the proxy and the CA to trust',
        zh: '供 Java、Go、Python 的 SDK 使用，会给出代理与需信任的 CA',
      },
    },
    {
      line: 'emulator --fault cut-after:/v3/refund:0.3',
      about: { en: 'a third of the refunds get no answer', zh: '三成退款请求收不到应答' },
    },
  ],
  load: () => import('../emulator/run.ts'),
}
