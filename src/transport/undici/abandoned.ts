const registry = /* @__PURE__ */ new FinalizationRegistry<() => void>(close => close())

/**
 * Runs `close` when nobody has `value` any more: of a body that was neither read nor cancelled, the
 * connection is not to be lost. Nothing that undici holds, and not `close` itself, may lead to `value`.
 */
export function onAbandoned(value: object, close: () => void): void {
  registry.register(value, close)
}
