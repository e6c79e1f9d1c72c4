import { defined } from '../lib/defined.ts'
/** A response of 4xx or 5xx as WeChat Pay gives it. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly detail?: unknown
  /** The error number at the end of the Request-ID, which support asks for. */
  readonly number?: number
  /** Its `err_code` in APIv2, where that is another word. */
  readonly v2?: string
}

/** Thrown by a flow to answer with a {@link Problem}. */
export class EmulatorProblem extends Error {
  override name = 'EmulatorProblem'
  readonly problem: Problem

  constructor(
    status: number,
    code: string,
    message: string,
    { detail, number, v2 }: Pick<Problem, 'detail' | 'number' | 'v2'> = {},
  ) {
    super(message)
    this.problem = defined({
      status,
      code,
      message,
      detail,
      number,
      v2,
    })
  }
}

/**
 * 400 PARAM_ERROR about one field.
 *
 * @param field dotted path
 * @param location `body`, `query`, `path` or `header`
 */
export function paramError(
  message: string,
  field: string,
  location: string,
  issue: string = message,
): EmulatorProblem {
  return new EmulatorProblem(400, 'PARAM_ERROR', message, {
    detail: { field, issue, location },
    number: 268435461,
  })
}
