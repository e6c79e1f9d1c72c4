import { Failure } from '../failure.ts'

/**
 * `amount.total=100` as a name and a value: JSON where it is some, otherwise the text as it is.
 *
 * @param from what they were given as, for the message
 * @throws {Failure} for one without `=`
 */
export function readPairs(texts: readonly string[], from: string): Record<string, unknown> {
  return Object.fromEntries(
    texts.map(text => {
      const at = text.indexOf('=')
      if (at < 1)
        throw new Failure(
          { en: `${from} takes name=value: ${text} is none`, zh: `${from} 应为 name=value，而不是 ${text}` },
          2,
        )
      return [text.slice(0, at), readValue(text.slice(at + 1))]
    }),
  )
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
