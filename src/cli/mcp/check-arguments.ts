import type { Arguments, Property, Tool } from './tool.ts'

/**
 * What is wrong with a tool's arguments, by name; empty where nothing is. Only of what the tools' own schemas
 * say, which is little: a validator for all of JSON Schema would be most of the server.
 */
export function checkArguments({ properties, required }: Tool, given: Arguments): readonly string[] {
  const names = Object.keys(properties)
  return [
    ...required.filter(name => given[name] === undefined).map(name => `${name} is missing`),
    ...Object.entries(given).flatMap(([name, value]) => {
      if (value === undefined) return []
      if (!Object.hasOwn(properties, name))
        return [
          `there is no argument ${name}: there ${names.length === 0 ? 'are none' : `is ${names.join(', ')}`}`,
        ]
      const problem = checkValue(properties[name]!, value)
      return problem === undefined ? [] : [`${name} has to be ${problem}`]
    }),
  ]
}

/** What a value has to be, where it is not. */
function checkValue(property: Property, value: unknown): string | undefined {
  const { type, enum: values, minLength = 0, minimum = -Infinity, maximum = Infinity } = property
  switch (type) {
    case 'string':
      if (typeof value !== 'string') return 'a string'
      if (values !== undefined && !values.includes(value)) return `one of ${values.join(', ')}`
      return value.length < minLength ? `at least ${minLength} characters long` : undefined
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
        ? undefined
        : `an integer${rangeOf(property)}`
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'true or false'
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : 'an object'
    case undefined:
      return undefined
  }
}

function rangeOf({ minimum, maximum }: Property): string {
  const from = minimum === undefined ? '' : ` from ${minimum}`
  return maximum === undefined ? from : `${from} to ${maximum}`
}
