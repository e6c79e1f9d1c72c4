import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type CallToolResult,
  type Tool as ListedTool,
} from '@modelcontextprotocol/sdk/types.js'
import { Failure } from '../failure.ts'
import { readVersion } from '../version.ts'
import { checkArguments } from './check-arguments.ts'
import { INSTRUCTIONS } from './guide.ts'
import { RESOURCES } from './resources.ts'
import type { TestBench } from './test-bench.ts'
import { ToolError, type Arguments, type Tool } from './tool.ts'
import { CATALOG_TOOLS } from './tools/catalog-tools.ts'
import { explainTool } from './tools/explain-tool.ts'
import { liveTool } from './tools/live-tool.ts'
import { SANDBOX_TOOLS } from './tools/sandbox-tools.ts'

/** The tools of a bench: those that reach WeChat Pay only where it allows them. */
function toolsOf({ live }: Pick<TestBench, 'live'>): readonly Tool[] {
  return [...CATALOG_TOOLS, ...SANDBOX_TOOLS, explainTool, ...(live === undefined ? [] : [liveTool(live)])]
}

/**
 * The server, not yet connected. It is made of tools as data with JSON Schemas, so that it needs the SDK's
 * lower level, which takes these.
 */
export function createMcpServer(bench: TestBench): Server {
  const tools = toolsOf(bench)
  const server = new Server(
    { name: 'wechatpay-isomorphic', title: 'WeChat Pay', version: readVersion() },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(listed) }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name)
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `there is no tool ${params.name}`)
    const given: Arguments = params.arguments ?? {}
    const problems = checkArguments(tool, given)
    return problems.length > 0
      ? failed({ error: `${tool.name}: ${problems.join('; ')}` })
      : runTool(tool, given, bench)
  })
  server.setRequestHandler(ListResourcesRequestSchema, () => ({
    resources: RESOURCES.map(({ uri, name, description, mimeType }) => ({
      uri,
      name,
      description,
      mimeType,
    })),
  }))
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
    const resource = RESOURCES.find(each => each.uri === uri)
    const text = resource?.read()
    if (resource === undefined || text === undefined)
      throw new McpError(ErrorCode.InvalidParams, `there is no resource ${uri}`)
    return { contents: [{ uri, mimeType: resource.mimeType, text }] }
  })
  return server
}

/** What goes wrong in a tool is a result that the model reads, and no error of the protocol. */
async function runTool(tool: Tool, given: Arguments, bench: TestBench): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await tool.run(given, bench)) }] }
  } catch (error) {
    if (error instanceof ToolError) return failed(error.result)
    if (error instanceof Failure) return failed({ error: error.words.en })
    return failed({ error: error instanceof Error ? error.message : String(error) })
  }
}

function failed(result: unknown): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: JSON.stringify(result) }] }
}

function listed(tool: Tool): ListedTool {
  const { name, title, description, effect } = tool
  return {
    name,
    title,
    description,
    inputSchema: schemaOf(tool),
    annotations: {
      title,
      readOnlyHint: effect === 'read',
      destructiveHint: effect === 'live',
      openWorldHint: effect === 'live',
    },
  }
}

interface InputSchema {
  readonly [keyword: string]: unknown
  type: 'object'
  properties: Record<string, object>
  required: string[]
}

function schemaOf({ properties, required }: Tool): InputSchema {
  return {
    type: 'object',
    properties: { ...properties },
    required: [...required],
    additionalProperties: false,
  }
}
