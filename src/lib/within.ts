/**
 * What `work` gives, unless it takes longer.
 *
 * @throws {Error} with `message` after so many milliseconds
 */
export async function within<Result>(
  milliseconds: number,
  message: string,
  work: () => Promise<Result>,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), milliseconds)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
