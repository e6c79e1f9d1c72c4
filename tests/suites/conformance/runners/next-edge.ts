/**
 * Builds a Next app whose one route is the suite, on Next's edge runtime, starts it, and prints the report.
 * For a Node that runs TypeScript. Arguments: the bundled suite.
 */
import { copyFileSync, cpSync, rmSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { withServer } from '../../../tools/run/with-server.ts'

const runtimes = new URL('../../../tools/runtimes/', import.meta.url)
/** Beside the runtimes, because that is where Next finds itself. */
const app = new URL('next-edge/', runtimes)
const cwd = fileURLToPath(app)
const next = fileURLToPath(new URL('node_modules/next/dist/bin/next', runtimes))

rmSync(app, { recursive: true, force: true })
cpSync(new URL('next-edge/', import.meta.url), app, { recursive: true })
copyFileSync(process.argv[2]!, new URL('suite.mjs', app))
try {
  await run(process.execPath, [next, 'build'], { cwd, env: { NEXT_TELEMETRY_DISABLED: '1' } })
  const report = await withServer({ program: process.execPath, args: [next, 'start'], cwd }, async origin =>
    (await fetch(`${origin}/next-edge`)).text(),
  )
  console.log(report)
} finally {
  rmSync(app, { recursive: true, force: true })
}
