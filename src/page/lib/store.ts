import { useEffect, useState } from 'preact/hooks'

/** A value that components follow. */
export interface Store<State extends object> {
  get(): State
  set(change: Partial<State>): void
  subscribe(listener: () => void): () => void
}

export function createStore<State extends object>(first: State): Store<State> {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Renders again when the store has changed, once a frame at the most. */
export function useStore<State extends object>(store: Store<State>): State {
  const [, render] = useState(0)
  const seen = store.get()
  useEffect(() => {
    let asked = 0
    const ask = (): void => {
      asked ||= requestAnimationFrame(() => {
        asked = 0
        render(count => count + 1)
      })
    }
    const end = store.subscribe(ask)
    // Effects run after a paint: it may have changed between.
    if (store.get() !== seen) ask()
    return () => {
      end()
      cancelAnimationFrame(asked)
    }
  }, [store])
  return store.get()
}
