/** A sensitive field as it is known and as it travels. */
export interface EncryptedField {
  /** `json.payer.identity.name` */
  readonly path: string
  readonly plain: string
  readonly ciphertext: string
}

/**
 * The sensitive fields that two forms of a value have, plain text beside ciphertext.
 *
 * @param paths dotted, with `*` in the place of an index, as `operations()` has them
 * @param plain what a caller gave or gets
 * @param wire what travels
 */
export function encryptedFields(
  paths: readonly string[],
  plain: unknown,
  wire: unknown,
): readonly EncryptedField[] {
  return paths.flatMap(path => {
    const travelled = new Map(valuesAt(wire, path.split('.'), []))
    return valuesAt(plain, path.split('.'), []).flatMap(([place, text]) => {
      const ciphertext = travelled.get(place)
      return ciphertext === undefined || ciphertext === text ? [] : [{ path: place, plain: text, ciphertext }]
    })
  })
}

/** The texts at a path, each with its own path. */
function valuesAt(
  given: unknown,
  [name, ...rest]: readonly string[],
  before: readonly string[],
): (readonly [path: string, text: string])[] {
  if (name === undefined) return typeof given === 'string' ? [[before.join('.'), given]] : []
  // JSON inside a string adds nothing to a path.
  const value = typeof given === 'string' ? parse(given) : given
  if (name === '*')
    return Array.isArray(value)
      ? value.flatMap((item, index) => valuesAt(item, rest, [...before, String(index)]))
      : []
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? valuesAt((value as Readonly<Record<string, unknown>>)[name], rest, [...before, name])
    : []
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
