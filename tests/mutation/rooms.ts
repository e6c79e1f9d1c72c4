/** A room of `src/` that is changed, to see whether its tests notice. */
export const ROOM_NAMES = ['protocol', 'crypto', 'fields', 'keys', 'notification', 'client'] as const
export type Room = (typeof ROOM_NAMES)[number]

/** The tests that try a room. */
export interface RoomTests {
  /** Files, as patterns. */
  readonly files: readonly string[]
  /** Of these, files that are left out: they take long, or read the sources as text. */
  readonly except?: readonly string[]
  /** Of these, files that run after the others, because they take longer. */
  readonly last?: readonly string[]
  /** Topics of the conformance suite; they run after all files. */
  readonly topics: readonly string[]
}

export const ROOMS: Readonly<Record<Room, RoomTests>> = {
  protocol: {
    files: ['tests/unit/protocol/**/*.test.ts', 'tests/suites/messages/{calls,notification}.test.ts'],
    topics: ['verification', 'request payment'],
  },
  crypto: {
    files: ['tests/unit/crypto/**/*.test.ts', 'tests/suites/messages/keys.test.ts'],
    topics: [],
  },
  fields: { files: ['tests/unit/fields/**/*.test.ts'], topics: ['encryption', 'notifications'] },
  keys: {
    files: ['tests/unit/keys/**/*.test.ts', 'tests/suites/messages/keys.test.ts'],
    topics: ['keys'],
  },
  notification: {
    files: ['tests/unit/notification/**/*.test.ts', 'tests/suites/messages/notification.test.ts'],
    except: [
      'tests/unit/notification/{hosts,flood,patterns}.test.ts',
      'tests/unit/notification/replay/{hosts,two-processes}.test.ts',
    ],
    last: ['notification.test.ts', 'handler.test.ts', 'forged.test.ts', 'adapters.test.ts', 'stores.test.ts'],
    topics: [],
  },
  client: {
    files: ['tests/unit/client/**/*.test.ts', 'tests/suites/messages/{calls,keys}.test.ts'],
    last: [
      'call.test.ts',
      'wrong-verb.test.ts',
      'json-in-strings.test.ts',
      'calls.test.ts',
      'wechatpay.test.ts',
      'bills.test.ts',
      'core.test.ts',
      'file-from-path.test.ts',
    ],
    topics: [
      'chain',
      'encryption',
      'verification',
      'errors',
      'hooks',
      'uploads',
      'request payment',
      'bills',
      'keys',
    ],
  },
}
