import { expect, test } from 'vitest'
import { checkArguments } from '../../../../src/cli/mcp/check-arguments.ts'
import type { Tool } from '../../../../src/cli/mcp/tool.ts'

const tool: Tool = {
  name: 'tool',
  title: 'Tool',
  description: '',
  properties: {
    text: { type: 'string', minLength: 1 },
    verb: { type: 'string', enum: ['GET', 'POST'] },
    count: { type: 'integer', minimum: 1, maximum: 9 },
    flag: { type: 'boolean' },
    values: { type: 'object' },
    any: {},
  },
  required: ['text'],
  effect: 'read',
  run: async () => undefined,
}

test.each([
  [{ text: 'x' }, []],
  [{ text: 'x', verb: 'GET', count: 9, flag: false, values: {}, any: [null] }, []],
  [{}, ['text is missing']],
  [{ text: '' }, ['text has to be at least 1 characters long']],
  [{ text: 1 }, ['text has to be a string']],
  [{ text: 'x', verb: 'get' }, ['verb has to be one of GET, POST']],
  [{ text: 'x', count: 0 }, ['count has to be an integer from 1 to 9']],
  [{ text: 'x', count: 1.5 }, ['count has to be an integer from 1 to 9']],
  [{ text: 'x', count: '1' }, ['count has to be an integer from 1 to 9']],
  [{ text: 'x', flag: 'yes' }, ['flag has to be true or false']],
  [{ text: 'x', values: [] }, ['values has to be an object']],
  [{ text: 'x', values: null }, ['values has to be an object']],
  [
    { text: 'x', toString: 1 },
    ['there is no argument toString: there is text, verb, count, flag, values, any'],
  ],
])('%j', (given, expected) => {
  expect(checkArguments(tool, given)).toEqual(expected)
})
