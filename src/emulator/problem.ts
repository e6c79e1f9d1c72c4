/** An answer of 4xx or 5xx as WeChat Pay gives it. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly detail?: unknown
}

/** Thrown by a flow to answer with a {@link Problem}. */
export class EmulatorProblem extends Error {
  readonly problem: Problem

  constructor(status: number, code: string, message: string, detail?: unknown) {
    super(message)
    this.problem = { status, code, message, ...(detail !== undefined && { detail }) }
  }
}

/**
 * 400 PARAM_ERROR about one field. @param field dotted path; @param location `body`, `query`, `path` or
 * `header`
 */
export function paramError(
  message: string,
  field: string,
  location: string,
  issue: string = message,
): EmulatorProblem {
  return new EmulatorProblem(400, 'PARAM_ERROR', message, { field, issue, location })
}
