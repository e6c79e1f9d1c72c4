/** Under which `console.log` of Node, Bun and workerd looks for what a value wants to be shown as. */
export const NODE: unique symbol = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom')

/** The same of Deno. */
export const DENO: unique symbol = /* @__PURE__ */ Symbol.for('Deno.customInspect')
