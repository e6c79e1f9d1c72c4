import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { root } from '../../../scripts/entries.ts'

/** What an editor shows for a name that it offers. */
export interface Completion {
  readonly label: string
  /** The whole type, as text. */
  readonly detail?: string
  readonly documentation?: string | { readonly value: string }
  /** Of LSP: 1 is struck out. */
  readonly tags?: readonly number[]
}

/** TypeScript's own server, as an editor talks to it. */
export interface LanguageServer {
  /** What is offered at the `|` of a source text. */
  complete(source: string): Promise<readonly Completion[]>
  /** A completion with its documentation. */
  resolve(completion: Completion): Promise<Completion>
  /** What is shown when the pointer rests on the name before the `|`. */
  hover(source: string): Promise<string>
  stop(): Promise<void>
}

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/**
 * Starts it on the project. @param folder where the sources that are asked about seem to be, below the
 * project's root
 */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('node_modules/typescript/lib/tsc.js', root)), '--lsp', '--stdio'],
    { cwd: fileURLToPath(root), stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const waiting = new Map<number | string, { resolve(result: unknown): void; reject(error: Error): void }>()
  const exited = new Promise<void>(resolve =>
    child.once('close', () => {
      for (const { reject } of waiting.values()) reject(new Error('the language server has ended'))
      resolve()
    }),
  )

  const write = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const notify = (method: string, params?: object): void => write({ method, params })
  let count = 0
  const ask = (method: string, params?: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++count
      waiting.set(id, { resolve, reject })
      write({ id, method, params })
    })
  const receive = ({ id, method, result, error }: Message): void => {
    if (id === undefined) return
    // What the server asks an editor (its configuration, to register something) has no response here.
    if (method !== undefined) return write({ id, result: null })
    const request = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) request?.resolve(result)
    else request?.reject(new Error(error.message))
  }
  readMessages(child.stdout, receive)

  let files = 0
  const open = (
    source: string,
  ): { textDocument: { uri: string }; position: { line: number; character: number } } => {
    const place = source.indexOf('|')
    const before = source.slice(0, place).split('\n')
    const uri = new URL(`${folder}/opened-${++files}.ts`, root).href
    notify('textDocument/didOpen', {
      textDocument: {
        uri,
        languageId: 'typescript',
        version: 1,
        text: source.slice(0, place) + source.slice(place + 1),
      },
    })
    return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)!.length } }
  }

  await ask('initialize', {
    processId: process.pid,
    rootUri: root.href,
    capabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'], tagSupport: { valueSet: [1] } } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  })
  notify('initialized', {})
  return {
    async complete(source) {
      const result = (await ask('textDocument/completion', open(source))) as
        readonly Completion[] | { readonly items: readonly Completion[] } | null
      if (result === null) return []
      return 'items' in result ? result.items : result
    },
    resolve: async completion => (await ask('completionItem/resolve', completion)) as Completion,
    async hover(source) {
      const result = (await ask('textDocument/hover', open(source))) as {
        readonly contents: string | { readonly value: string }
      } | null
      return result === null ? '' : textOf(result.contents)
    },
    async stop() {
      await ask('shutdown')
      notify('exit')
      child.stdin.end()
      await exited
    },
  }
}

/** The text of what may be Markdown. */
export function textOf(content: string | { readonly value: string } | undefined): string {
  return typeof content === 'string' ? content : (content?.value ?? '')
}

/** Takes a stream apart into messages, each behind a `Content-Length`. */
function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0)
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const header = buffer.indexOf('\r\n\r\n')
      if (header < 0) return
      const start = header + 4
      const end = start + Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, header))?.[1])
      if (!(buffer.length >= end)) return
      receive(JSON.parse(buffer.toString('utf8', start, end)) as Message)
      buffer = buffer.subarray(end)
    }
  })
}
