/** What one contender costs or does at several sizes. */
export interface Line {
  readonly name: string
  readonly points: readonly (readonly [size: number, value: number])[]
}

/** How something grows with its size: one panel of the chart, one table. */
export interface Series {
  readonly title: string
  /** What the sizes are: `calls in flight`. */
  readonly size: string
  /** What the values are: `calls/s`. */
  readonly unit: string
  readonly lines: readonly Line[]
}
