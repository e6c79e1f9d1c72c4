import { request } from 'node:http'
import type { SentRequest } from '../../suites/conformance/platform.ts'

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/**
 * Sends a request over HTTP just as it is: `fetch` would write the path anew. @param target path and query,
 * byte for byte
 */
export function sendRaw(
  server: string,
  { method, headers, body }: Omit<SentRequest, 'url'>,
  target: string,
): Promise<HttpResponse> {
  const { hostname, port } = new URL(server)
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path: target, headers }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: text }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
