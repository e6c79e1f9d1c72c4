import { median } from '../statistics.ts'

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
  readonly better: 'more' | 'less'
  readonly lines: readonly Line[]
}

/** One measurement. */
export interface Sample {
  readonly name: string
  readonly size: number
  readonly value: number
}

/** A line for each name, with the median of what was measured at each size. */
export function toLines(samples: readonly Sample[]): Line[] {
  return distinct(samples.map(({ name }) => name)).map(name => {
    const own = samples.filter(sample => sample.name === name)
    const sizes = distinct(own.map(({ size }) => size)).sort((a, b) => a - b)
    return {
      name,
      points: sizes.map(size => [
        size,
        median(own.filter(sample => sample.size === size).map(({ value }) => value)),
      ]),
    }
  })
}

/** All sizes of a series, ascending. */
export function sizesOf({ lines }: Pick<Series, 'lines'>): number[] {
  return distinct(lines.flatMap(({ points }) => points.map(([size]) => size))).sort((a, b) => a - b)
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
