/** What is wrong with text that holds half a character, which no encoding can say. */
export const NOT_WELL_FORMED = 'is not well-formed Unicode: it holds half of a surrogate pair'

export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

/** @throws {TypeError} naming text that is not well-formed */
export function refuseSurrogates(text: unknown, name: () => string): void {
  if (typeof text === 'string' && !isWellFormed(text)) throw new TypeError(`${name()} ${NOT_WELL_FORMED}`)
}
