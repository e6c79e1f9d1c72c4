/** Fen as yuan: `¥88.88`. */
export function yuan(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`
}
