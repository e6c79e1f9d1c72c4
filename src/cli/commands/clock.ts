import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

const options = [sandboxOption]

export const clockCommand: Command = {
  name: 'clock',
  about: { en: 'the sandbox’s clock: shows it, or moves it', zh: '沙箱的时钟：查看或拨动' },
  options,
  examples: [
    { line: 'clock', about: { en: 'what time it is there', zh: '沙箱的当前时间' } },
    { line: 'clock advance 24h', about: { en: 'and everything due happens', zh: '期间到期的事全部发生' } },
  ],
  load: async () => ({ run: (await import('../sandbox/clock.ts')).show }),
}

export const clockAdvanceCommand: Command = {
  name: 'clock advance',
  about: {
    en: 'lets time pass: what is due meanwhile happens – expiry, refunds, retries, settlement',
    zh: '让时间流逝：期间到期的超时、退款、重发、结算都会发生',
  },
  arguments: [{ name: '<duration>', about: { en: '90s, 15m, 24h, 30d', zh: '90s、15m、24h、30d' } }],
  options,
  examples: [{ line: 'clock advance 15m', about: { en: 'a quarter of an hour', zh: '十五分钟' } }],
  load: async () => ({ run: (await import('../sandbox/clock.ts')).advance }),
}

export const clockSetCommand: Command = {
  name: 'clock set',
  about: {
    en: 'sets it: forwards everything due happens, backwards nothing does',
    zh: '设定时间：往后拨时到期的事会发生，往前拨则不会',
  },
  arguments: [
    { name: '<time>', about: { en: 'RFC 3339, or ms since 1970', zh: 'RFC 3339，或 1970 年以来的毫秒数' } },
  ],
  options,
  examples: [
    { line: 'clock set 2026-12-01T10:00:00+08:00', about: { en: 'when bills are ready', zh: '账单已出' } },
  ],
  load: async () => ({ run: (await import('../sandbox/clock.ts')).set }),
}
