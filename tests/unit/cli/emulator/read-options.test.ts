import { expect, test } from 'vitest'
import { readOptions } from '../../../../src/cli/emulator/read-options.ts'
import { given } from '../test-terminal.ts'

test('by default in memory, on loopback alone', () => {
  expect(readOptions(given({ port: '8080', host: '127.0.0.1', platformKeys: 'both' }), '/here')).toEqual({
    port: 8080,
    host: '127.0.0.1',
    state: undefined,
    notifyUrl: undefined,
    destination: expect.any(Function),
    open: false,
    faults: [],
    emulator: { hosts: ['127.0.0.1'] },
  })
})

test('what is wanted', () => {
  const wanted = readOptions(
    given({
      port: '0',
      host: '0.0.0.0',
      allowHost: ['sandbox'],
      state: 'state',
      seed: 's',
      platformKeys: 'certificate',
      notifyUrl: 'http://127.0.0.1:3000',
      fault: ['cut'],
      open: true,
    }),
    '/here',
  )
  expect(wanted).toMatchObject({
    port: 0,
    state: '/here/state',
    open: true,
    faults: [{ fault: { kind: 'cut' } }],
    emulator: { hosts: ['0.0.0.0', 'sandbox'], seed: 's', platformKeys: 'certificate' },
  })
  expect(wanted.emulator.deliver).toBeTypeOf('function')
  expect(wanted.destination('https://shop.example/notify')).toBe('http://127.0.0.1:3000/notify')
})

test.each(['x', '-1', '65536', '1.5', ''])('port %j', port => {
  if (port === '') return expect(readOptions(given({ port }), '/').port).toBe(0)
  return expect(() => readOptions(given({ port }), '/')).toThrow('--port has to be 0 to 65535')
})

test.each([
  [{}, undefined],
  [{ https: true }, 'beside'],
  [{ https: '443' }, 443],
  [{ https: '0' }, 0],
])('https of %j', (options, https) => {
  expect(readOptions(given(options), '/').https).toBe(https)
})

test.each(['x', '-1', '65536'])('a port of https: %j', https => {
  expect(() => readOptions(given({ https }), '/')).toThrow('--https has to be 0 to 65535')
})
