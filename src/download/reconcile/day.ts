const DAY = 86_400_000
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

/** Whether a time lies in the day that is closed; what has no time does. */
export type IsOfDay = (time: string | Date | undefined, whose: string) => boolean

/**
 * @param day `2026-11-22`, in China's zone; without it all times are of the day
 * @throws {TypeError} for what is no day; from what it returns, for what is no time
 */
export function dayOf(day: string | undefined): IsOfDay {
  if (day === undefined) return () => true
  const from = Date.parse(`${day}T00:00:00+08:00`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(from))
    throw new TypeError('reconcile: day is a day in China, like 2026-11-22')
  return (time, whose) => {
    if (time === undefined || time === '') return true
    const at = millisecondsOf(time)
    if (Number.isNaN(at))
      throw new TypeError(`reconcile: the time of ${whose} is a Date, or RFC 3339 with its zone`)
    return at >= from && at < from + DAY
  }
}

/** Without a zone a time would mean something else on each host. */
function millisecondsOf(time: string | Date): number {
  if (typeof time !== 'string') return time.getTime()
  return RFC_3339.test(time) ? Date.parse(time) : Number.NaN
}
