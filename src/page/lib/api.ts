/** A request to the sandbox's own HTTP API, which answered with an error. */
export class ActError extends Error {
  override name = 'ActError'
}

/** Below `/__emulator`, as JSON; `undefined` for an answer without a body. */
export async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`/__emulator${path}`, { ...init, headers: { Accept: 'application/json' } })
  const text = await response.text()
  const answer = text === '' ? undefined : JSON.parse(text)
  if (!response.ok)
    throw new ActError((answer as { message?: string } | undefined)?.message ?? String(response.status))
  return answer as Answer
}

export function send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  return ask(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
}
