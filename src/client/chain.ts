import { DENO, NODE } from '../errors/inspect.ts'
import { joinPath, toSegments } from './path.ts'

/** Deeper nodes that a node remembers; values that are put into a path must not fill memory. */
const MOST_CHILDREN = 256

/**
 * What a host asks any object for, and calls where it is a function: `await`, JSON.stringify, and the life
 * cycles of NestJS and Angular, of which a client is a provider. No path has a segment of these names.
 */
const ASKED_BY_HOSTS: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'onModuleInit',
  'onApplicationBootstrap',
  'onModuleDestroy',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
  'ngOnDestroy',
])

const VERB = /^(get|post|put|patch|delete)(?:Async)?$/

/** What happens when a verb at the end of a chain is called. */
export type Send = (method: string, template: string, call: unknown) => unknown

/**
 * A node of the chain: every property is a deeper node, and a verb can be called. Nothing is sent before
 * that, and awaiting a node gives the node.
 *
 * @param template the node's path
 * @param parent path and property by which the node was reached, which are the path and verb of a call
 * @param segmentsOf what a property stands for
 */
export function createNode(
  send: Send,
  template: string,
  parent?: { readonly template: string; readonly property: string },
  segmentsOf: (property: string) => string = toSegments,
): unknown {
  const describe = (): string => (template === '' ? 'wechatpay' : `wechatpay ${template}`)
  // An arrow function has no own property that a proxy would have to report as it is: `name`, `length` and
  // `prototype` are free to be segments.
  // What consoles look for is on the target, because Node's looks behind a proxy.
  const target = Object.defineProperties((): undefined => undefined, {
    [NODE]: { value: describe, configurable: true },
    [DENO]: { value: describe, configurable: true },
  })
  const children = new Map<string, unknown>()
  return new Proxy(target, {
    get(_, property) {
      if (property === Symbol.toPrimitive || property === NODE || property === DENO) return describe
      if (typeof property === 'symbol' || ASKED_BY_HOSTS.has(property)) return undefined
      const known = children.get(property)
      if (known !== undefined) return known
      const child = createNode(
        send,
        joinPath(template, segmentsOf(property)),
        { template, property },
        segmentsOf,
      )
      if (children.size < MOST_CHILDREN) children.set(property, child)
      return child
    },
    apply(_, __, args: readonly unknown[]) {
      const verb = parent && VERB.exec(parent.property)?.[1]
      if (parent === undefined || verb === undefined)
        throw new TypeError(
          `${describe()} is a path, not a verb: end it with get, post, put, patch or delete`,
        )
      if (args[1] !== undefined)
        throw new TypeError(
          `${verb}() takes one argument: template variables, json, query and options are in one object`,
        )
      return send(verb.toUpperCase(), parent.template, args[0])
    },
    has: () => false,
    set(_, property) {
      throw new TypeError(`${describe()} is read-only: ${String(property)} cannot be set`)
    },
  })
}
