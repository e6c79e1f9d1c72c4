import type { Exchange } from '../../emulator/traffic/exchange.ts'

/** A field that is encrypted on the wire. */
export interface SensitiveField {
  readonly path: string
  readonly plain: string
  readonly ciphertext: string
}

/** The encrypted fields of a call and its answer, each as it is and as it went over the wire. */
export function sensitiveFields({ plain, body, answer, target }: Exchange): SensitiveField[] {
  if (plain === undefined) return []
  const query = Object.fromEntries(new URLSearchParams(target.split('?')[1] ?? ''))
  const sent = { plain: { ...spread(plain.query), ...spread(plain.body) }, wire: { ...query, ...read(body) } }
  return [
    ...plain.encrypted.flatMap(path => pairs(path, sent.plain, sent.wire)),
    ...plain.encryptedAnswer.flatMap(path => pairs(path, plain.answer, read(answer))),
  ]
}

function spread(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function read(text: string): object {
  try {
    return spread(JSON.parse(text))
  } catch {
    return {}
  }
}

function pairs(path: string, plain: unknown, wire: unknown): SensitiveField[] {
  return valuesAt(plain, path.split('.')).flatMap(([place, value]) => {
    const ciphertext = valuesAt(wire, place.split('.')).map(([, each]) => String(each))
    return value === undefined ? [] : [{ path: place, plain: String(value), ciphertext: ciphertext[0] ?? '' }]
  })
}

/** Values at a dotted path, `*` in the place of an index, each with the path that leads to it. */
function valuesAt(
  value: unknown,
  [name, ...rest]: readonly string[],
): (readonly [path: string, value: unknown])[] {
  if (name === undefined) return [['', value]]
  if (typeof value !== 'object' || value === null) return []
  const names = name === '*' ? Object.keys(value) : [name]
  return names
    .filter(each => Object.hasOwn(value, each))
    .flatMap(each =>
      valuesAt((value as Readonly<Record<string, unknown>>)[each], rest).map(
        ([path, found]) => [path === '' ? each : `${each}.${path}`, found] as const,
      ),
    )
}
