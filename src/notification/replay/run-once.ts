import type { ReplayStore } from './store.ts'
export async function runOnce(store: ReplayStore, id: string, options: { claimTtl?: number | undefined, doneTtl?: number | undefined }, callback: () => Promise<void>): Promise<'ran' | 'running' | 'done'> {
  const claim = await store.claim(id, options.claimTtl ?? 300_000)
  if (claim.state !== 'claimed') return claim.state
  try { await callback() } catch (error) { await claim.release(); throw error }
  await claim.complete(options.doneTtl ?? 90_000_000)
  return 'ran'
}
