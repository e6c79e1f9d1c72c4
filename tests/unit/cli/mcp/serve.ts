/** Runs `mcp` as a process of its own: `serve.ts <sandbox> [flag…]`. */
import { run } from '../../../../src/cli/mcp/run.ts'
import { capturedTerminal } from '../catalog/captured-terminal.ts'

const [sandbox = '', ...flags] = process.argv.slice(2)
const abort = new AbortController()
process.on('SIGINT', () => abort.abort())
process.exitCode = await run(
  {
    arguments: [],
    options: { sandbox, ...Object.fromEntries(flags.map(flag => [flag, true])) },
  },
  capturedTerminal({
    env: process.env,
    signal: abort.signal,
    say: text => void process.stderr.write(`${typeof text === 'string' ? text : text.en}\n`),
  }),
)
