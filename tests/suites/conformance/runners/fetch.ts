/**
 * Runs the suite as a fetch handler, for runtimes that have no processes: `/workerd` answers with the report
 * of workerd.
 */
import { cases } from '../cases/index.ts'
import { runCases, type Runtime } from '../harness.ts'

export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runCases(new URL(request.url).pathname.slice(1) as Runtime, cases))
  },
}
