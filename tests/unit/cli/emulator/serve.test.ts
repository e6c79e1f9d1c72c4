import { expect, test } from 'vitest'
import { serve } from '../../../../src/cli/emulator/serve.ts'

const listener = { fetch: async () => new Response('here') }

test('a taken port: the next free one', async () => {
  const first = await serve(listener, 0, '127.0.0.1')
  const second = await serve(listener, first.port, '127.0.0.1')
  expect(first).not.toHaveProperty('instead')
  expect(second.port).toBeGreaterThan(first.port)
  expect(second.instead).toBe(first.port)
  expect(await (await fetch(second.url)).text()).toBe('here')
  await first.close()
  await second.close()
})

test('0.0.0.0 is called by loopback’s address', async () => {
  const served = await serve(listener, 0, '0.0.0.0')
  expect(served.url).toBe(`http://127.0.0.1:${served.port}`)
  await served.close()
})

test('an address of another machine', async () => {
  await expect(serve(listener, 0, '192.0.2.1')).rejects.toThrow(
    'cannot listen on 192.0.2.1, port 0: EADDRNOTAVAIL',
  )
})

test('no port is left', async () => {
  await expect(serve(listener, 65_536, '127.0.0.1')).rejects.toThrow('port 65536 and the next ones are taken')
})
