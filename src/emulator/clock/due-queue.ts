import type { Due } from '../journal/event.ts'

/** What is due and when, soonest first; of the same moment, what was scheduled first. */
export interface DueQueue {
  schedule(key: string, due: Due): void
  unschedule(key: string): void
  /** The soonest, which stays. */
  first(): { readonly key: string; readonly due: Due } | undefined
  entries(): [key: string, due: Due][]
}

interface Slot {
  readonly key: string
  readonly due: Due
  readonly order: number
}

/** A binary heap. What is taken out of it in the middle stays as a hole until it comes up. */
export function createDueQueue(): DueQueue {
  const current = new Map<string, Slot>()
  const heap: Slot[] = []
  let order = 0
  const isBefore = (a: Slot, b: Slot): boolean =>
    a.due.at === b.due.at ? a.order < b.order : a.due.at < b.due.at

  const swap = (a: number, b: number): void => {
    const slot = heap[a]!
    heap[a] = heap[b]!
    heap[b] = slot
  }
  const rise = (start: number): void => {
    for (let index = start; index > 0;) {
      const parent = (index - 1) >> 1
      if (!isBefore(heap[index]!, heap[parent]!)) return
      swap(index, parent)
      index = parent
    }
  }
  const sink = (): void => {
    for (let index = 0; ;) {
      const [left, right] = [2 * index + 1, 2 * index + 2]
      let soonest = index
      if (left < heap.length && isBefore(heap[left]!, heap[soonest]!)) soonest = left
      if (right < heap.length && isBefore(heap[right]!, heap[soonest]!)) soonest = right
      if (soonest === index) return
      swap(index, soonest)
      index = soonest
    }
  }
  const removeFirst = (): void => {
    const last = heap.pop()!
    if (heap.length === 0) return
    heap[0] = last
    sink()
  }

  return {
    schedule(key, due) {
      const slot = { key, due, order: order++ }
      current.set(key, slot)
      heap.push(slot)
      rise(heap.length - 1)
    },
    unschedule(key) {
      current.delete(key)
    },
    first() {
      while (heap.length > 0 && current.get(heap[0]!.key) !== heap[0]) removeFirst()
      return heap[0]
    },
    entries: () => Array.from(current, ([key, { due }]) => [key, due]),
  }
}
