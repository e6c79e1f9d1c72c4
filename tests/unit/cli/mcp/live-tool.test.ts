import { describe, expect, it } from 'vitest'
import type { LiveBench } from '../../../../src/cli/mcp/test-bench.ts'
import { ToolError } from '../../../../src/cli/mcp/tool.ts'
import { checkAllowed } from '../../../../src/cli/mcp/tools/live-tool.ts'

const bench = (allowWrites: boolean): LiveBench => ({
  allowWrites,
  connect: () => Promise.reject(new Error('must not be asked')),
})

const refusal = (method: string, live: LiveBench | undefined): unknown => {
  try {
    checkAllowed(method, live)
    return undefined
  } catch (error) {
    return error instanceof ToolError ? (error.result as { error: string }).error : error
  }
}

describe('a call to WeChat Pay', () => {
  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'get', ''])('%j needs a flag', method => {
    expect(refusal(method, undefined)).toContain('without --allow-live')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'get', ''])(
    '%j is a write, and needs the other flag',
    method => {
      expect(refusal(method, bench(false))).toContain('without --allow-live-writes')
      expect(refusal(method, bench(true))).toBeUndefined()
    },
  )

  it('GET is a read', () => {
    expect(refusal('GET', bench(false))).toBeUndefined()
  })
})
