import type { NamedKey } from './trusted-keys.ts'

/**
 * Of the keys that are valid now the one that ends last; a bare key does not say when it ends.
 *
 * @param now milliseconds since 1970
 */
export function newestValid(keys: readonly NamedKey[], now: number): NamedKey | undefined {
  const end = ({ key }: NamedKey): number => key.notAfter ?? Infinity
  return keys
    .filter(each => (each.key.notBefore ?? -Infinity) <= now && now < end(each))
    .reduce<NamedKey | undefined>((last, each) => (last && end(last) >= end(each) ? last : each), undefined)
}
