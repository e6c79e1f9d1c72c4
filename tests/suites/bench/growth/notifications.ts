import { openNotifications } from '../topics/notifications.ts'
import type { Bench } from '../topic.ts'
import { toLines, type Sample, type Series } from './series.ts'

/** Notifications a second, by their size. */
export async function growNotifications(bench: Bench): Promise<Series> {
  const sizes = bench.options.quick ? [1, 16] : [1, 4, 16, 64]
  const rounds = bench.options.quick ? 4 : 15
  const samples: Sample[] = []
  for (const size of sizes) {
    const rates = await openNotifications(bench, { rounds, bytes: size * 1024 })
    for (const [name, values] of Object.entries(rates))
      samples.push(...values.map(value => ({ name, size, value })))
  }
  return {
    title: 'Notifications',
    size: 'KiB',
    unit: 'notifications/s',
    better: 'more',
    lines: toLines(samples),
  }
}
