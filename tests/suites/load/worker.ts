/** Runs the load in workerd. It does not tell what its heap holds. */
import { load, type LoadInput } from './body.ts'

export default {
  fetch: async (request: Request): Promise<Response> =>
    Response.json(await load((await request.json()) as LoadInput, async () => undefined)),
}
