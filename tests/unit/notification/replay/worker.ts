// One worker of a merchant: handles the notifications that it is sent, and crashes now and then: worker.ts <redis|ioredis> <port> <incarnation> <crashes in a thousand>
import process from 'node:process'
import { redisReplayStore, runOnce } from '../../../../src/notification.ts'
import { connect, type Kind } from './clients.ts'

const [kind, port, incarnation, rate] = process.argv.slice(2)
const { client, send } = await connect(kind as Kind, Number(port))
const store = redisReplayStore(client)

const crashNowAndThen = (): void => {
  if (Math.random() * 1000 < Number(rate)) process.kill(process.pid, 'SIGKILL')
}

process.on('message', ({ id, claimTtl }: { id: string; claimTtl: number }) => void handle(id, claimTtl))
process.send!({ ready: true })

async function handle(id: string, claimTtl: number): Promise<void> {
  let acknowledged = false
  try {
    acknowledged =
      (await runOnce(store, id, { claimTtl }, async () => {
        await send('RPUSH', 'handled', `begin ${id} ${incarnation}`)
        crashNowAndThen()
        if (Math.random() < 0.02) throw new Error('the merchant’s own failure')
        await send('RPUSH', 'handled', `end ${id} ${incarnation}`)
        crashNowAndThen()
      })) !== 'running'
  } catch {
    // Told to come again.
  }
  process.send!({ id, acknowledged })
}
