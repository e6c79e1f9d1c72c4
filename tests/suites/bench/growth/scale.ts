/** A logarithmic axis. */
export interface Scale {
  readonly ticks: readonly number[]
  /** Where a value lies. */
  readonly at: (value: number) => number
}

/** An axis from one tick to another, with all values between them. @param from where the lowest tick lies */
export function scaleTo(values: readonly number[], from: number, to: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const steps = high / low > 60 ? [1] : [1, 2, 5]
  const candidates = Array.from({ length: 16 }, (_, exponent) => 10 ** (exponent - 6)).flatMap(power =>
    steps.map(step => Number((step * power).toPrecision(1))),
  )
  const below = Math.max(...candidates.filter(tick => tick <= low))
  const above = Math.min(...candidates.filter(tick => tick >= high && tick > below))
  const ticks = candidates.filter(tick => tick >= below && tick <= above)
  return { ticks, at: between([below, above], from, to) }
}

/** An axis whose ticks are the values themselves. */
export function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const bounds = [Math.min(...values), Math.max(...values)] as const
  return { ticks: values, at: between(bounds, from, to) }
}

function between([low, high]: readonly [number, number], from: number, to: number): Scale['at'] {
  const width = Math.log(high / low) || 1
  return value => from + (Math.log(value / low) / width) * (to - from)
}

/** Places at least `gap` apart and within bounds, each as near as it can be to where it is wanted; ascending. */
export function spreadOut(
  wanted: readonly number[],
  gap: number,
  bounds: readonly [number, number],
): number[] {
  const places: number[] = []
  for (const place of wanted) places.push(Math.max(place, (places.at(-1) ?? bounds[0] - gap) + gap))
  for (let index = places.length - 1, most = bounds[1]; index >= 0; index--, most -= gap)
    places[index] = Math.min(places[index]!, most)
  return places
}
