import { textOf, ToolError, type Tool } from '../tool.ts'
import type { LiveBench } from '../test-bench.ts'
import { CALL_PROPERTIES, callOperation } from './call-operation.ts'

/** The tool that reaches WeChat Pay itself. It is only listed where the server was started with a flag. */
export function liveTool({ allowWrites }: LiveBench): Tool {
  return {
    name: 'live_request',
    title: 'Call WeChat Pay itself',
    description:
      'Sends one signed call to WeChat Pay as the real merchant of the environment. ' +
      (allowWrites
        ? 'Writes move real money: only on the explicit wish of the user, never to try something out. '
        : 'Only GET: this server was started without --allow-live-writes. ') +
      'Sensitive fields of the answer are masked.',
    properties: allowWrites
      ? CALL_PROPERTIES
      : { ...CALL_PROPERTIES, method: { type: 'string', enum: ['GET'] } },
    required: ['method', 'path'],
    effect: 'live',
    async run(given, bench) {
      const { live } = bench
      checkAllowed(textOf(given, 'method'), live)
      return callOperation(given, await live.connect(), bench.signal)
    },
  }
}

/**
 * The one place that lets a call through to WeChat Pay. Whatever is no GET counts as a write.
 *
 * @throws {ToolError} naming the flag that is missing
 */
export function checkAllowed(method: string, live: LiveBench | undefined): asserts live is LiveBench {
  if (live === undefined)
    throw new ToolError({
      error: 'this server was started without --allow-live: it reaches the sandbox alone',
    })
  if (method !== 'GET' && !live.allowWrites)
    throw new ToolError({
      error: `${method} is a write: this server was started without --allow-live-writes`,
    })
}
