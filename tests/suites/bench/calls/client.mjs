// Makes calls by one contender and prints how many it made a second and what they took: node client.mjs <contender> <url> <keys> [<in flight>,… <milliseconds>]
import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const [contender, url, keys, levels = '1,16', duration] = process.argv.slice(2)
const { createCall } = await import(`./contenders/${contender}.mjs`)
const call = createCall(url, JSON.parse(readFileSync(keys, 'utf8')))

/** Calls at a given concurrency for a while. */
async function callFor(milliseconds, concurrency) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const before = process.cpuUsage()
  const begin = performance.now()
  const end = begin + milliseconds
  let calls = 0
  delay.enable()
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() < end) {
        const { code_url } = await call()
        if (typeof code_url !== 'string') throw new Error(`${contender} answers without code_url`)
        calls++
      }
    }),
  )
  delay.disable()
  const { user, system } = process.cpuUsage(before)
  return {
    rate: (calls / (performance.now() - begin)) * 1000,
    cpu: (user + system) / calls,
    delay: delay.percentile(99) / 1e6,
  }
}

for (let calls = 0; calls < 1000; calls += 16) await Promise.all(Array.from({ length: 16 }, call))
const rounds = {}
for (const level of levels.split(',').map(Number)) {
  // Connections are made, and what depends on their number is warm.
  await callFor(200, level)
  rounds[level] = await callFor(Number(duration ?? (level === 1 ? 1000 : 2000)), level)
}
console.log(JSON.stringify(rounds))
process.exit()
