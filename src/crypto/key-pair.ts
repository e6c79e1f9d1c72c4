const moduli = /* @__PURE__ */ new WeakMap<object, string | undefined>()

/**
 * Keeps the modulus of a key beside it, so that it can be compared and does not show.
 *
 * @param modulus hex; `undefined` where WebCrypto keeps it to itself
 */
export function rememberModulus<Key extends object>(key: Key, modulus: string | undefined): Key {
  moduli.set(key, modulus)
  return key
}

/** Whether two keys are of one pair; `undefined` where that cannot be told without using them. */
export function areOnePair(one: object, other: object): boolean | undefined {
  const [first, second] = [moduli.get(one), moduli.get(other)]
  return first === undefined || second === undefined ? undefined : first === second
}
