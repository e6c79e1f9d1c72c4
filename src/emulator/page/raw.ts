import type { SignedNotification } from '../notifications/signed-notification.ts'

/** Notifications as they last went over the wire, by id: the journal has only what is in them. */
export interface RawNotifications {
  note(id: string, raw: SignedNotification): void
  get(id: string): SignedNotification | undefined
  clear(): void
}

/** @param size how many are kept; those that were sent longest ago go first */
export function createRawNotifications(size: number): RawNotifications {
  const kept = new Map<string, SignedNotification>()
  return {
    note(id, { method, headers, body }) {
      kept.delete(id)
      kept.set(id, { method, headers, body })
      const [oldest] = kept.keys()
      if (kept.size > size && oldest !== undefined) kept.delete(oldest)
    },
    get: id => kept.get(id),
    clear: () => kept.clear(),
  }
}
