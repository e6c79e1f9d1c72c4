import type { Bytes } from '../../lib/bytes.ts'
import { rebuildResponse, type ResponseHead } from '../rebuild.ts'
import { HIGH_WATER_MARK, type BodyQueue } from './body-queue.ts'
import { queueStream } from './queue-stream.node.ts'
import { unwatchReader, watchReader } from './reader-watch.node.ts'

/**
 * A Response as the host's fetch gives it, made for a body that is read once, whole: it then goes through no
 * stream. Everything else is done by a Response of the host's that takes the body over.
 */
export class UndiciResponse implements Response {
  readonly type = 'basic' as const
  readonly redirected = false as const
  readonly url: string
  readonly status: number
  readonly statusText: string
  readonly headers: Headers
  readonly #queue: BodyQueue | undefined
  #isRead = false
  #real: Response | undefined

  /** @param queue none for a response that has no body */
  constructor({ url, status, statusText, headers }: ResponseHead, queue: BodyQueue | undefined) {
    this.url = url
    this.status = status
    this.statusText = statusText
    this.headers = headers
    this.#queue = queue
    if (queue !== undefined && !isShort(headers)) watchReader(queue, this)
  }

  /** As the host's says of itself: ky asks for it. */
  get [Symbol.toStringTag](): string {
    return 'Response'
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300
  }

  get body(): Response['body'] {
    return this.#toReal().body
  }

  get bodyUsed(): boolean {
    return this.#isRead || this.#real?.bodyUsed === true
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    if (this.#queue === undefined || this.#isRead || this.#real !== undefined)
      return this.#toReal().arrayBuffer()
    this.#isRead = true
    unwatchReader(this.#queue)
    return (await this.#queue.all()).buffer
  }

  async bytes(): Promise<Bytes> {
    return new Uint8Array(await this.arrayBuffer())
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.arrayBuffer())
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text())
  }

  async blob(): Promise<Blob> {
    return this.#toReal().blob()
  }

  async formData(): Promise<FormData> {
    return this.#toReal().formData()
  }

  clone(): Response {
    return this.#toReal().clone()
  }

  #toReal(): Response {
    if (this.#real !== undefined) return this.#real
    if (this.#queue === undefined) return (this.#real = rebuildResponse(this, null))
    this.#real = rebuildResponse(this, this.#isRead ? '' : queueStream(this.#queue))
    // What has been read cannot be read again, and the host says so in its own words.
    if (this.#isRead) void this.#real.body?.cancel()
    return this.#real
  }
}

/** Whether a body comes whole without being read: to look for its end then costs more than it is worth. */
function isShort(headers: Headers): boolean {
  const length = headers.get('content-length')
  return length !== null && Number(length) < HIGH_WATER_MARK
}
