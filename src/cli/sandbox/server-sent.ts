/** One server-sent event. */
export interface ServerSent {
  readonly id: string
  readonly event: string
  readonly data: string
}

/**
 * The events of a stream, as they come; comments are left out.
 *
 * @param signal ends it
 */
export async function* readServerSent(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<ServerSent> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  const end = (): void => void reader.cancel().catch(() => undefined)
  if (signal?.aborted === true) end()
  signal?.addEventListener('abort', end, { once: true })
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = readBlock(block)
        if (event.data !== '') yield event
      }
    }
  } finally {
    // Who read has gone away: so may the sender.
    signal?.removeEventListener('abort', end)
    end()
  }
}

function readBlock(block: string): ServerSent {
  const fields: Record<'id' | 'event' | 'data', string> = { id: '', event: 'message', data: '' }
  for (const line of block.split('\n')) {
    const colon = line.indexOf(': ')
    const name = line.slice(0, colon)
    if (name === 'id' || name === 'event' || name === 'data') fields[name] = line.slice(colon + 2)
  }
  return fields
}
