import type { Given } from '../command.ts'

/** An option's one value. */
export function textOf({ options }: Given, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** All values of an option that may be repeated. */
export function textsOf({ options }: Given, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** An argument by its place. */
export function argumentOf({ arguments: given }: Given, index: number): string | undefined {
  const value = given[index]
  return typeof value === 'string' ? value : undefined
}
