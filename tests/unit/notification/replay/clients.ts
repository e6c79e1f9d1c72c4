import { Redis } from 'ioredis'
import { createClient } from 'redis'
import type { RedisClient } from '../../../../src/notification.ts'

export type Kind = 'redis' | 'ioredis'

export interface Connection {
  readonly client: RedisClient
  /** A command, whatever the client. */
  send(...command: string[]): Promise<unknown>
  close(): Promise<void>
}

export async function connect(kind: Kind, port: number): Promise<Connection> {
  if (kind === 'ioredis') {
    const client = new Redis(port, '127.0.0.1')
    return {
      client,
      send: (command = '', ...parameters) => client.call(command, ...parameters),
      close: async () => void (await client.quit()),
    }
  }
  const client = createClient({ socket: { port, host: '127.0.0.1' } })
  await client.connect()
  return {
    client,
    send: (...command) => client.sendCommand(command),
    close: async () => void (await client.close()),
  }
}
