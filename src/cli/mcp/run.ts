import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Run } from '../command.ts'
import { connectLive } from '../request/connection.ts'
import { createMcpServer } from './server.ts'
import { createTestBench, type LiveBench } from './test-bench.ts'

/** Serves the Model Context Protocol over stdin and stdout until the client leaves. */
export const run: Run = async ({ options }, terminal) => {
  // stdout is the protocol's: what anything logs goes where a person may look.
  const { error } = console
  Object.assign(console, { log: error, info: error, debug: error })
  const allowWrites = options['allowLiveWrites'] === true
  const live: LiveBench | undefined =
    allowWrites || options['allowLive'] === true
      ? { allowWrites, connect: () => connectLive(terminal) }
      : undefined
  const { sandbox } = options
  const url = typeof sandbox === 'string' ? sandbox : undefined
  const bench = createTestBench({ url, live }, terminal)
  const server = createMcpServer(bench)
  const ended = untilEnded(terminal.signal)
  await server.connect(new StdioServerTransport())
  terminal.say({
    en: `MCP server on stdio: for a coding agent, not to be typed into. Live calls: ${liveWord(live)}`,
    zh: `MCP 服务（stdio）已启动，供编程助手使用。真实请求：${liveWord(live)}`,
  })
  await ended
  await server.close()
  await bench.close()
  return terminal.signal.aborted ? 130 : 0
}

function liveWord(live: LiveBench | undefined): string {
  if (live === undefined) return 'none'
  return live.allowWrites ? 'reads and writes' : 'reads'
}

/** The client closes stdin when it leaves, or somebody presses Ctrl-C. */
function untilEnded(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
