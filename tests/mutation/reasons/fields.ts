import type { Reason } from '../report.ts'

/** Why changes to `src/fields/` that no test notices may stay. */
export const fieldsReasons: readonly Reason[] = [
  {
    file: 'fields/encrypt-fields.ts',
    code: '} catch {',
    mutators: ['BlockStatement'],
    reason: 'a function that ends gives undefined, as it says there',
  },
  {
    file: 'fields/walk.ts',
    code: "typeof value === 'object' && 'toJSON' in value",
    mutators: ['ConditionalExpression'],
    reason: 'what has no toJSON has none that is a function: the look before it is for the types',
  },
]
