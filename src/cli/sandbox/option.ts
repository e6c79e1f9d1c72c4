import type { Option } from '../command.ts'

/** Where the sandbox is, for commands that talk to a running one. */
export const sandboxOption: Option = {
  flags: '--sandbox <url>',
  about: {
    en: 'where the sandbox is; default WXPAY_SANDBOX, else http://127.0.0.1:8080',
    zh: '沙箱地址，默认 WXPAY_SANDBOX，否则 http://127.0.0.1:8080',
  },
}
