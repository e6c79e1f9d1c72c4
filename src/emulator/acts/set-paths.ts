type Branch = Record<string, unknown>

/**
 * A copy of an object with other values at some places.
 *
 * @param values by dotted path: `amount.total`, `goods_detail.0.price`; what is not there is made
 * @throws {TypeError} for a path that leads through a text or a number, or cannot be
 */
export function setPaths(
  object: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copy: Branch = structuredClone(object)
  for (const [path, value] of Object.entries(values)) {
    const names = path.split('.')
    if (names.some(name => name === '' || name === '__proto__'))
      throw new TypeError(`${path} is no path: write amount.total`)
    let at = copy
    for (const name of names.slice(0, -1)) at = branchOf(at, name, path)
    at[names.at(-1)!] = value
  }
  return copy
}

function branchOf(at: Branch, name: string, path: string): Branch {
  const next = Object.hasOwn(at, name) ? at[name] : (at[name] = {})
  if (typeof next !== 'object' || next === null) throw new TypeError(`${path}: there is no object at ${name}`)
  return next as Branch
}
