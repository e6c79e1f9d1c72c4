/**
 * What `work` gives, unless it takes longer.
 *
 * @throws {Error} `late`, or an Error with that message, after so many milliseconds
 */
export async function within<Result>(
  milliseconds: number,
  late: Error | string,
  work: () => Promise<Result>,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(typeof late === 'string' ? new Error(late) : late), milliseconds)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}
