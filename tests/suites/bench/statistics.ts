/**
 * The value below which a share of all lies, between two of them where it falls there. @throws {RangeError}
 * where there are none
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (low === undefined || high === undefined) throw new RangeError('no values')
  return low + (high - low) * (place - Math.floor(place))
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** One contender over another, round by round: what the machine did to a round, it did to both. */
export function ratios(values: readonly number[], reference: readonly number[]): number[] {
  if (values.length !== reference.length) throw new RangeError('a round is missing')
  return values.map((value, round) => value / reference[round]!)
}
