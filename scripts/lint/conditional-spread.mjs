const EFFECTS = new Set(['AssignmentExpression', 'UpdateExpression', 'AwaitExpression', 'YieldExpression'])
/** What is in one of these runs later, if at all. */
const FUNCTIONS = new Set(['FunctionExpression', 'ArrowFunctionExpression'])

/**
 * `...(condition && { … })` says what a value is. Where something happens in it, an `if` reads better, or
 * `defined({ … })` of src/lib.
 */
export const conditionalSpread = {
  meta: { type: 'suggestion', schema: false },
  create: context => ({
    SpreadElement(node) {
      const { argument } = node
      if (argument.type !== 'LogicalExpression' || argument.operator !== '&&') return
      if (hasEffect(argument))
        context.report({ node, message: 'something happens in a conditional spread: an if reads better' })
    },
  }),
}

function hasEffect(node) {
  if (EFFECTS.has(node.type)) return true
  if (FUNCTIONS.has(node.type)) return false
  return Object.entries(node).some(
    ([key, child]) => key !== 'parent' && [child].flat().some(each => isNode(each) && hasEffect(each)),
  )
}

function isNode(value) {
  return typeof value === 'object' && value !== null && typeof value.type === 'string'
}
