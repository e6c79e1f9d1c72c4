import type { SandboxSettings } from './settings.ts'

/** Current spellings with those of old pages, some of which were seen on the wire. */
const OLD: Readonly<Record<string, string>> = {
  ACCOUNT_ERROR: 'ACCOUNTERROR',
  BANK_ERROR: 'BANKERROR',
  NO_AUTH: 'NOAUTH',
  NOT_ENOUGH: 'NOTENOUGH',
  ORDER_CLOSED: 'ORDERCLOSED',
  ORDER_NOT_EXIST: 'ORDERNOTEXIST',
  ORDER_PAID: 'ORDERPAID',
  RULE_LIMIT: 'RULELIMIT',
  SYSTEM_ERROR: 'SYSTEMERROR',
}

/** A code as the settings want it spelt: a merchant has to understand both. */
export function spelt(code: string, { errorCodes }: Pick<SandboxSettings, 'errorCodes'>): string {
  return errorCodes === 'old' ? oldSpelling(code) : code
}

export function oldSpelling(code: string): string {
  return OLD[code] ?? code
}
