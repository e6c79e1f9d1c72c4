export interface Goods {
  readonly description: string
  /** Fen. The browser names an item; what it costs is known here alone. */
  readonly total: number
}

export const CATALOGUE: ReadonlyMap<string, Goods> = new Map([
  ['coffee', { description: '咖啡', total: 2800 }],
  ['beans', { description: '咖啡豆 250 克', total: 8800 }],
])
