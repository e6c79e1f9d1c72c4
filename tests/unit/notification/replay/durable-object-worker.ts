// A Worker that runs the behaviours on real Durable Objects and answers with what failed.
import {
  durableObjectReplayStore,
  type DurableObjectNamespaceLike,
} from '../../../../src/notification/replay/durable-object.ts'
import { behaviours } from './behaviour.ts'

export { ReplayGuard } from '../../../../src/notification/replay/durable-object.ts'

export default {
  async fetch(_request: Request, { GUARD }: { GUARD: DurableObjectNamespaceLike }): Promise<Response> {
    const outcomes: Record<string, string> = {}
    for (const { name, run } of behaviours) {
      outcomes[name] = await run(durableObjectReplayStore(GUARD), crypto.randomUUID()).then(
        () => 'holds',
        String,
      )
    }
    return Response.json(outcomes)
  },
}
