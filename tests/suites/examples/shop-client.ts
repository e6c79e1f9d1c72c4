/** What a browser is answered. */
export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** The small HTTP interface that all examples have. */
export interface ShopClient {
  readonly url: string
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  /** Places an order for coffee. @returns its number */
  order(): Promise<string>
}

export function shopClient(url: string): ShopClient {
  const call = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, init)
    const text = await response.text()
    return { status: response.status, body: readBody(text, `${path}: ${response.status}`) }
  }
  const post = (path: string, body: unknown = {}): Promise<Answer> =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    url,
    get: path => call(path),
    post,
    async order() {
      const { status, body } = await post('/orders', { item: 'coffee' })
      if (typeof body['out_trade_no'] !== 'string' || !String(body['code_url']).startsWith('weixin://'))
        throw new Error(`POST /orders: ${status} ${JSON.stringify(body)}`)
      return body['out_trade_no']
    },
  }
}

function readBody(text: string, where: string): Answer['body'] {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${where} is no JSON: ${text.slice(0, 500)}`)
  }
}
