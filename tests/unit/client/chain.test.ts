import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createNode } from '../../../src/client/chain.ts'

/** A node, an own property's or a call's, as a test without types reaches for it. */
interface Node {
  (call?: unknown): unknown
  readonly [segment: string]: Node
}

function chain(): { root: Node; sent: unknown[][] } {
  const sent: unknown[][] = []
  return {
    root: createNode((...call) => {
      sent.push(call)
      return 'sent'
    }, '') as Node,
    sent,
  }
}

test('a verb that is called sends the path before it, in capitals, with what it was given', () => {
  const { root, sent } = chain()
  const call = { json: {} }
  expect(root['v3']!['cardMember']!['_card_id_']!['post']!(call)).toBe('sent')
  root['v3']!['a']!['getAsync']!()
  expect(sent).toEqual([
    ['POST', '/v3/card-member/{card_id}', call],
    ['GET', '/v3/a', undefined],
  ])
})

test.each(['get', 'post', 'put', 'patch', 'delete'])('%s and %sAsync are the same verb', verb => {
  const { root, sent } = chain()
  root['v3']![verb]!(1)
  root['v3']![`${verb}Async`]!(1)
  expect(sent).toEqual([
    [verb.toUpperCase(), '/v3', 1],
    [verb.toUpperCase(), '/v3', 1],
  ])
})

test.each([
  'delete',
  'get',
  'post',
  'put',
  'patch',
  'apply',
  'bind',
  'call',
  'query',
  'name',
  'length',
  'arguments',
  'caller',
  'prototype',
  'constructor',
  'json',
  'catch',
  'finally',
  'chain',
  'encrypt',
  'close',
  'download',
  'upload',
])('every segment can be reached: %s', segment => {
  const { root, sent } = chain()
  root['v3']![segment]!['deep']!['post']!()
  root['v3']![segment]!['post']!()
  expect(sent).toEqual([
    ['POST', `/v3/${segment}/deep`, undefined],
    ['POST', `/v3/${segment}`, undefined],
  ])
})

test('methods of objects are segments like any other', () => {
  const { root, sent } = chain()
  root['v3']!['hasOwnProperty']!['toString']!['valueOf']!['get']!()
  expect(sent).toEqual([['GET', '/v3/has-own-property/to-string/value-of', undefined]])
})

test('an await gives the node and sends nothing', async () => {
  const { root, sent } = chain()
  const node = root['v3']!['pay']!
  expect(await node).toBe(node)
  expect((node as { then?: unknown }).then).toBeUndefined()
  expect(await Promise.all([root, node['get']!])).toHaveLength(2)
  expect(sent).toEqual([])
})

test.each([
  'onModuleInit',
  'onModuleDestroy',
  'onApplicationBootstrap',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
  'ngOnDestroy',
])('a container that calls %s where a provider has it finds nothing to call', name => {
  const { root } = chain()
  expect(root[name]).toBeUndefined()
  expect(root['v3']![name]).toBeUndefined()
})

test('a path that is called is a TypeError that names it', () => {
  const { root } = chain()
  expect(() => root['v3']!['pay']!()).toThrow(
    new TypeError('wechatpay /v3/pay is a path, not a verb: end it with get, post, put, patch or delete'),
  )
  expect(() => root()).toThrow('wechatpay is a path, not a verb')
  for (const verb of [
    'head',
    'options',
    'Post',
    'POST',
    'getasync',
    'getAsyncAsync',
    'forget',
    'budgetAsync',
  ])
    expect(() => root['v3']![verb]!()).toThrow(TypeError)
})

test('a node tells nothing and takes nothing', () => {
  const { root, sent } = chain()
  const node = root['v3']!['pay']!
  expect([String(node), `${root}`]).toEqual(['wechatpay /v3/pay', 'wechatpay'])
  expect(JSON.stringify({ node })).toBe('{}')
  expect(Object.keys(node)).toEqual([])
  expect({ ...node }).toEqual({})
  expect('then' in node).toBe(false)
  expect(inspect(node)).not.toContain('sent')
  expect(() => {
    ;(node as unknown as { a: unknown }).a = 1
  }).toThrow(new TypeError('wechatpay /v3/pay is read-only: a cannot be set'))
  expect((node as unknown as Record<symbol, unknown>)[Symbol.iterator]).toBeUndefined()
  expect((node as unknown as Record<symbol, unknown>)[Symbol.asyncIterator]).toBeUndefined()
  expect(sent).toEqual([])
})

test('a node may be kept and used again', () => {
  const { root, sent } = chain()
  const { post, v3 } = root['v3'] as unknown as { post: Node; v3: Node }
  const node = root['v3']!['pay']!
  node['get']!()
  node['get']!()
  post()
  v3['get']!()
  expect(sent.map(([method, path]) => `${String(method)} ${String(path)}`)).toEqual([
    'GET /v3/pay',
    'GET /v3/pay',
    'POST /v3',
    'GET /v3/v3',
  ])
})

test('the same property is the same node, for as many as are remembered', () => {
  const { root } = chain()
  expect(root['v3']!['a']).toBe(root['v3']!['a'])
  const v3 = root['v3']!
  const nodes = Array.from({ length: 300 }, (_, index) => v3[`x${index}`])
  expect(nodes.filter((node, index) => v3[`x${index}`] === node)).toHaveLength(255)
})

test('consoles find how a node is shown, on it and behind it, and no path has anything', () => {
  const { root } = chain()
  const node = root['v3']!
  for (const name of ['nodejs.util.inspect.custom', 'Deno.customInspect']) {
    const show: unknown = Reflect.get(node, Symbol.for(name))
    expect(typeof show === 'function' && Reflect.apply(show, undefined, [])).toBe('wechatpay /v3')
    expect(Symbol.for(name) in node).toBe(false)
  }
  expect(inspect(node, { showProxy: false })).toBe('wechatpay /v3')
  expect('a' in node).toBe(false)
  expect(() => (root as unknown as () => unknown)()).toThrow(
    new TypeError('wechatpay is a path, not a verb: end it with get, post, put, patch or delete'),
  )
})
