import { test } from 'vitest'
import { examples } from './install.ts'
import { playExample } from './play.ts'

/** Of one example, its build among it; what takes longer hangs. */
const PATIENCE = 300_000

/** Examples of something else, with a test of their own. */
const OTHERS: readonly string[] = ['shop', 'browser']

/** What they are given besides. */
const ENVIRONMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Kept nowhere.
  deno: { KV_PATH: ':memory:' },
  // In the place of a file `.env`.
  'cloudflare-worker': { CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true', WRANGLER_SEND_METRICS: 'false' },
}

const shops = examples.filter(name => !OTHERS.includes(name))

test.each(shops)('%s', name => playExample({ name, env: ENVIRONMENTS[name] ?? {} }), PATIENCE)
