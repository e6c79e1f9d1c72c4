import type { TestBench } from './test-bench.ts'

/** What a tool was called with; its schema has been checked. */
export type Arguments = Readonly<Record<string, unknown>>

/** What an argument may be: as much of JSON Schema as the tools need. */
export interface Property {
  /** Left out: any JSON value. */
  readonly type?: 'string' | 'integer' | 'boolean' | 'object'
  readonly description?: string
  readonly enum?: readonly string[]
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  /** Of an object, for the model: they are not checked. */
  readonly properties?: Readonly<Record<string, object>>
  readonly required?: readonly string[]
}

/** A tool of the server as data. */
export interface Tool {
  readonly name: string
  readonly title: string
  /** For the model: what it does, when to use it, what it gives. */
  readonly description: string
  /** JSON Schemas of the arguments by name. */
  readonly properties: Readonly<Record<string, Property>>
  readonly required: readonly string[]
  /** What it does to the world: `read` nothing, `sandbox` changes the sandbox, `live` reaches WeChat Pay. */
  readonly effect: 'read' | 'sandbox' | 'live'
  run(given: Arguments, bench: TestBench): Promise<unknown>
}

/** Ends a tool's run with what went wrong as data. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
  readonly result: unknown

  constructor(result: unknown) {
    super('the tool failed')
    this.result = result
  }
}

/** An argument that is a text; empty where it was left out. */
export function textOf(given: Arguments, name: string): string {
  const value = given[name]
  return typeof value === 'string' ? value : ''
}

/** An argument that is an object; empty where it was left out. */
export function objectOf(given: Arguments, name: string): Readonly<Record<string, unknown>> {
  const value = given[name]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** What several tools take. */
export const METHOD: Property = {
  type: 'string',
  enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  description: 'HTTP method',
}

export const PATH: Property = {
  type: 'string',
  minLength: 1,
  description:
    'path as documented, with {variables}: /v3/pay/transactions/id/{transaction_id}; or with values in their place',
}
