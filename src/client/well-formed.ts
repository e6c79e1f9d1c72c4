/** @throws {TypeError} naming text that holds half a character, which no encoding can say */
export function refuseSurrogates(value: unknown, name: string): void {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    throw new TypeError(`${name} is not well-formed Unicode: it holds half of a surrogate pair`)
}
