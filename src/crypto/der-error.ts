/**
 * Bytes that are not the DER that was expected. Stays inside this room: callers turn it into an error that
 * names the option.
 */
export class DerError extends Error {
  override name = 'DerError' as const
}
