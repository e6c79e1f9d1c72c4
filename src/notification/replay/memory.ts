import type { ReplayStore } from './store.ts'
export function memoryReplayStore(): ReplayStore {
  const m = new Map<string, 'running' | 'done'>()
  return { async claim(id) { const s = m.get(id); if (s) return { state: s }; m.set(id, 'running'); return { state: 'claimed', complete: async () => void m.set(id, 'done'), release: async () => void m.delete(id) } } }
}
