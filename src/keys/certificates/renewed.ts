import type { Downloads } from './downloads.ts'
import { renewalIsDue } from './policy.ts'

/** What `key` gives, after a look for successors where that is due. */
export function renewed<Key>(downloads: Downloads, key: () => Key): Key | Promise<Key> {
  const isDue = (): boolean => renewalIsDue(downloads.state(), Date.now())
  return isDue() ? downloads.update(() => !isDue()).then(key) : key()
}
