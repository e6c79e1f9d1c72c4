/**
 * Reads each of several certificates, and leaves out those that cannot be used: one that is not for us must
 * not take the others with it.
 *
 * @param skipped gets why, where others remain
 * @throws the first reason where none remains
 */
export async function readEach<Item, Certificate>(
  items: readonly Item[],
  read: (item: Item, index: number) => Certificate | Promise<Certificate>,
  skipped: (cause: unknown) => void,
): Promise<Certificate[]> {
  const certificates: Certificate[] = []
  const causes: unknown[] = []
  for (const [index, item] of items.entries()) {
    try {
      certificates.push(await read(item, index))
    } catch (cause) {
      causes.push(cause)
    }
  }
  if (certificates.length === 0 && causes.length > 0) throw causes[0]
  causes.forEach(skipped)
  return certificates
}
