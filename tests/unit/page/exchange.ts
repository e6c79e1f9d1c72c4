import type { Exchange } from '../../../src/emulator/traffic/exchange.ts'

/** A call, with what a test wants otherwise. */
export function exchange(given: Partial<Exchange> = {}): Exchange {
  return {
    id: 1,
    at: 0,
    seq: 1,
    duration: 1,
    method: 'GET',
    target: '/v3/certificates',
    headers: [],
    body: '',
    signature: { holds: true, lines: [] },
    status: 200,
    answerHeaders: [],
    answer: '',
    about: [],
    ...given,
  }
}
