import type { Hosts } from '../protocol/hosts.ts'

/** Milliseconds for which a host that could not be reached is tried after the others. */
export const AVOID_FOR: number = 60_000

/** Remembers which hosts could not be reached, for all calls of a client. */
export interface AvoidedHosts {
  /** The hosts in the order in which they are to be tried now. */
  order(hosts: Hosts): Hosts
  failed(host: URL): void
  reached(host: URL): void
}

export function createAvoidedHosts(): AvoidedHosts {
  /** Origin to the time until which it is avoided, milliseconds since 1970. */
  const until = new Map<string, number>()
  const isAvoided = (host: URL): boolean => (until.get(host.origin) ?? 0) > Date.now()
  return {
    order(hosts) {
      if (until.size === 0 || hosts.length === 1) return hosts
      const [first, ...rest] = [...hosts.filter(host => !isAvoided(host)), ...hosts.filter(isAvoided)]
      return first === undefined ? hosts : [first, ...rest]
    },
    failed: host => void until.set(host.origin, Date.now() + AVOID_FOR),
    reached: host => void until.delete(host.origin),
  }
}
