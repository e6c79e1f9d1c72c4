import type { FieldFact, OperationFact } from '../../../src/catalog/build/facts.ts'
import { quote, STYLES, type CallValue } from './write-call.ts'

/** What follows a path, with one mistake in it. */
export interface WrongEnding {
  /** The path as source text, where the mistake is in it. */
  readonly node?: string
  readonly ending: string
  /** What the compiler says of it, among other things. */
  readonly complaint: string
}

/** Makes a mistake; `undefined` where an operation leaves no room for it. @param verbs those that the path has */
export type Mistake = (
  operation: OperationFact,
  call: CallValue,
  verbs: ReadonlySet<string>,
) => WrongEnding | undefined

const VERBS = ['get', 'post', 'put', 'patch', 'delete']

/** Ways to call an operation that must not compile. */
export const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a template variable is missing': ({ method, pathParams = {} }, call) => {
    const [name] = Object.keys(pathParams)
    return name === undefined
      ? undefined
      : { ending: writeVerb(method, without(call, name)), complaint: `Property '${name}' is missing` }
  },
  'a field of the body has another type': ({ method, body }, call) => {
    const [name, field] = Object.entries(body?.properties ?? {}).find(([, { type }]) => type !== 'any') ?? []
    const [value, type] = field?.type === 'string' ? [5, 'number'] : ['text', 'string']
    return name === undefined
      ? undefined
      : {
          ending: writeVerb(method, { ...call, json: { ...partOf(call, 'json'), [name]: value } }),
          complaint: `Type '${type}' `,
        }
  },
  'the path does not have the verb': (_, call, verbs) => {
    const verb = VERBS.find(each => !verbs.has(each))
    return verb === undefined
      ? undefined
      : {
          ending: writeVerb(verb, call),
          complaint: `Property '${verb}' does not exist on type 'WithVerbs<${verbs.size === 1 ? quote([...verbs][0]) : ''}`,
        }
  },
  'a segment of the path is misspelt': ({ method, path }, call) => {
    const right = /^.*\.([A-Za-z]\w{3,})/.exec(STYLES[0]!(path))
    return right === null
      ? undefined
      : {
          node: `${right[0]}${right[0].at(-1)}${STYLES[0]!(path).slice(right[0].length)}`,
          ending: writeVerb(method, call),
          complaint: `. Did you mean '${right[1]}'?`,
        }
  },
  'a query parameter is missing': ({ method, query }, call) => {
    const [name] = mandatory(query)
    return name === undefined
      ? undefined
      : {
          ending: writeVerb(method, { ...call, query: without(partOf(call, 'query'), name) }),
          complaint: `Property '${name}' is missing`,
        }
  },
  'a field of the body is missing': ({ method, body }, call) => {
    const [name] = mandatory(body)
    return name === undefined
      ? undefined
      : {
          ending: writeVerb(method, { ...call, json: without(partOf(call, 'json'), name) }),
          complaint: `Property '${name}' is missing`,
        }
  },
  'the body has no such field': ({ method, body }, call) =>
    body?.properties === undefined
      ? undefined
      : {
          ending: writeVerb(method, { ...call, json: { ...partOf(call, 'json'), no_such_field: '1' } }),
          complaint: 'Object literal may only specify known properties',
        },
  'the response has no such field': ({ method, responses, produces }, call) =>
    produces !== undefined || Object.values(responses).some(response => response === null)
      ? undefined
      : {
          ending: `${writeVerb(method, call)}.json().then(answer => answer.no_such_field)`,
          complaint: "Property 'no_such_field' does not exist",
        },
}

/** The end of a chain: `.post({ … })`. */
export function writeVerb(method: string, call: CallValue): string {
  return `.${method.toLowerCase()}(${Object.keys(call).length === 0 ? '' : quote(call)})`
}

/** What a caller has to give: the client fills in the caller's own numbers. */
function mandatory(field: FieldFact | undefined): string[] {
  return field?.required?.filter(name => field.properties?.[name]?.own === undefined) ?? []
}

function partOf(call: CallValue, name: string): CallValue {
  return Object.fromEntries(Object.entries(call[name] ?? {}))
}

function without(value: CallValue, name: string): CallValue {
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== name))
}
