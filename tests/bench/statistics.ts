/** The middle value. @throws {RangeError} where there are none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined) throw new RangeError('no values')
  return (low + high) / 2
}

/** One contender over another, round by round: what the machine did to a round, it did to both. */
export function ratios(values: readonly number[], reference: readonly number[]): number[] {
  if (values.length !== reference.length) throw new RangeError('a round is missing')
  return values.map((value, round) => value / reference[round]!)
}
