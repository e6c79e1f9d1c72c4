import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

const options = [sandboxOption]
const id = {
  name: '<id>',
  about: { en: 'its beginning is enough; last for the last one', zh: '写开头即可，last 为最近一条' },
}

export const eventsCommand: Command = {
  name: 'events',
  about: { en: 'the notifications that were made, with their attempts', zh: '已生成的通知及其投递情况' },
  options,
  examples: [{ line: 'events', about: { en: 'all of them', zh: '全部通知' } }],
  load: async () => ({ run: (await import('../sandbox/events.ts')).list }),
}

export const eventsShowCommand: Command = {
  name: 'events show',
  about: { en: 'one notification: decrypted, and each attempt', zh: '一条通知：解密内容与每次投递' },
  arguments: [id],
  options,
  examples: [{ line: 'events show last', about: { en: 'the last one', zh: '最近一条' } }],
  load: async () => ({ run: (await import('../sandbox/events.ts')).show }),
}

export const eventsResendCommand: Command = {
  name: 'events resend',
  about: { en: 'delivers a notification once more', zh: '再投递一次' },
  arguments: [id],
  options,
  examples: [{ line: 'events resend last', about: { en: 'the last one', zh: '最近一条' } }],
  load: async () => ({ run: (await import('../sandbox/events.ts')).resend }),
}
