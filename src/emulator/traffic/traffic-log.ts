import type { Exchange } from './exchange.ts'

/** The last exchanges between merchants and the sandbox. */
export interface TrafficLog {
  /** Oldest first. */
  list(): readonly Exchange[]
  get(id: number): Exchange | undefined
  add(exchange: Omit<Exchange, 'id'>): Exchange
  /** Of the last one. */
  last(): number
  clear(): void
  /**
   * Called with each exchange from now on.
   *
   * @returns what ends it
   */
  subscribe(listener: (exchange: Exchange) => void): () => void
}

/** @param size how many are kept; the oldest go first */
export function createTrafficLog(size: number): TrafficLog {
  const kept = new Map<number, Exchange>()
  const listeners = new Set<(exchange: Exchange) => void>()
  let last = 0
  return {
    list: () => [...kept.values()],
    get: id => kept.get(id),
    add(given) {
      const exchange: Exchange = { id: ++last, ...given }
      kept.set(exchange.id, exchange)
      if (kept.size > size) kept.delete(exchange.id - size)
      for (const listener of listeners) listener(exchange)
      return exchange
    },
    last: () => last,
    clear() {
      kept.clear()
      last = 0
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
