import { concat, type Bytes } from '../../lib/bytes.ts'

/** Bytes that may wait to be read before the sender has to. */
export const HIGH_WATER_MARK: number = 65_536

/** Steers what fills a queue. */
interface Flow {
  pause(): void
  resume(): void
  abort(reason: Error): void
}

/** The body of a response between the socket, which fills it, and the one who reads it, all or piece by piece. */
export class BodyQueue {
  readonly #flow: Flow
  #chunks: Uint8Array[] = []
  #length = 0
  #isPaused = false
  /** Whether all of it is asked for, so that nothing is gained by holding it up. */
  #isWhole = false
  #isEnded = false
  #failure: { readonly error: unknown } | undefined
  #wake: (() => void) | undefined

  constructor(flow: Flow) {
    this.#flow = flow
  }

  /** Whether nothing more will come. */
  get isOver(): boolean {
    return this.#isEnded || this.#failure !== undefined
  }

  push(chunk: Uint8Array): void {
    if (this.#failure !== undefined) return
    this.#chunks.push(chunk)
    this.#length += chunk.length
    if (this.#isWhole) return
    if (this.#length >= HIGH_WATER_MARK) {
      this.#isPaused = true
      this.#flow.pause()
    }
    this.#wake?.()
  }

  end(): void {
    this.#isEnded = true
    this.#wake?.()
  }

  /** What has not been read is dropped: nobody takes a part for the whole. */
  fail(error: unknown): void {
    if (this.#isEnded || this.#failure !== undefined) return
    this.#failure = { error }
    this.#chunks = []
    this.#wake?.()
  }

  /** Drops what has not been read, and closes the connection unless all has come. */
  cancel(reason: unknown): void {
    this.#chunks = []
    if (this.isOver) return
    this.fail(reason)
    this.#flow.abort(new DOMException('The body was cancelled', 'AbortError'))
  }

  /** The next piece, `undefined` at the end. One at a time. */
  async next(): Promise<Bytes | undefined> {
    while (this.#chunks.length === 0 && !this.isOver) await this.#more()
    if (this.#failure !== undefined) throw this.#failure.error
    const chunk = this.#chunks.shift()
    if (chunk === undefined) return undefined
    this.#length -= chunk.length
    return chunk.buffer instanceof ArrayBuffer
      ? new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      : new Uint8Array(chunk)
  }

  /** All of it, in memory of its own. */
  async all(): Promise<Bytes> {
    this.#isWhole = true
    while (!this.isOver) await this.#more()
    if (this.#failure !== undefined) throw this.#failure.error
    return concat(...this.#chunks)
  }

  #more(): Promise<void> {
    const woken = new Promise<void>(resolve => (this.#wake = resolve))
    if (this.#isPaused) {
      this.#isPaused = false
      this.#flow.resume()
    }
    return woken
  }
}
