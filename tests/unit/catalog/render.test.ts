import { describe, expect, it } from 'vitest'
import type { FieldFact, OperationFact } from '../../../src/catalog/build/facts.ts'
import { fieldComment } from '../../../src/catalog/build/prose.ts'
import { renderChain, renderChainRoot } from '../../../src/catalog/build/render-chain.ts'
import { renderType } from '../../../src/catalog/build/render-field.ts'
import { renderTypes } from '../../../src/catalog/build/render-types.ts'

const operation: OperationFact = {
  method: 'POST',
  path: '/v3/x/{id}',
  title: '题',
  tags: ['签'],
  roles: ['merchant'],
  pathParams: { id: { type: 'string' } },
  responses: { 204: null },
}

/** What the module of one operation's types says, white space aside. */
function typesOf(changes: Partial<OperationFact>): string {
  return renderTypes('x', [{ ...operation, ...changes }]).replace(/\s+/g, ' ')
}

describe('renderType', () => {
  const json: FieldFact = {
    type: 'string',
    format: 'json',
    json: { type: 'array', items: { type: 'string' } },
  }

  it.each<[FieldFact, string, string, string]>([
    [{ type: 'string' }, 'string', 'string', 'string'],
    [
      { type: 'string', enum: ['A', "it's"] },
      "'A' | 'it\\'s' | (string & {})",
      "'A' | 'it\\'s' | (string & {})",
      "'A' | 'it\\'s' | (string & {})",
    ],
    [{ type: 'integer' }, 'number', 'number', 'number | string'],
    [{ type: 'integer', enum: [3, 6] }, '3 | 6 | (number & {})', '3 | 6 | (number & {})', 'number | string'],
    [{ type: 'boolean' }, 'boolean', 'boolean', "boolean | 'true' | 'false'"],
    [{ type: 'any' }, 'unknown', 'unknown', 'unknown'],
    [{ type: 'object' }, 'object', 'Record<string, unknown>', 'object'],
    [
      { type: 'array', items: { type: 'string' } },
      'readonly string[]',
      'string[]',
      'readonly string[] | string',
    ],
    [
      { type: 'array', items: { type: 'string', enum: ['A'] } },
      "readonly ('A' | (string & {}))[]",
      "('A' | (string & {}))[]",
      "readonly ('A' | (string & {}))[] | 'A' | (string & {})",
    ],
    [json, 'string | readonly string[]', 'string[]', 'string | readonly string[]'],
    [{ type: 'file' }, 'FileInput', 'FileInput', 'FileInput'],
  ])('of %j', (field, request, answer, query) => {
    const render = (direction: 'request' | 'response' | 'query'): string =>
      renderType(field, { direction, indent: '', hint: 'f', nameObject: () => undefined })
    expect([render('request'), render('response'), render('query')]).toEqual([request, answer, query])
  })
})

describe('fieldComment', () => {
  it.each<[FieldFact, string]>([
    [{ type: 'string', label: '名', example: 'x' }, '/** 名; e.g. `x` */\n'],
    [
      { type: 'string', label: '号', sensitive: true, maxLength: 3 },
      '/** 号; plain text, encrypted by the client; at most 3 characters */\n',
    ],
    [{ type: 'integer', minimum: 1, maximum: 2, default: 1 }, '/** 1 to 2, default 1 */\n'],
    [{ type: 'string', label: '旧', deprecated: true }, '/**\n * 旧\n * @deprecated\n */\n'],
    [{ type: 'string', label: '*/', example: '`' }, '/** *\\/ */\n'],
    [{ type: 'integer', unit: 'fen', minimum: 1, label: '额' }, '/** 额; fen; at least 1 */\n'],
    [{ type: 'string', pattern: '\\d+' }, '/** like `\\d+` */\n'],
    [{ type: 'string' }, ''],
  ])('of %j', (field, text) => {
    expect(fieldComment(field, 'request', '')).toBe(text)
  })
})

describe('renderTypes', () => {
  it('declares query, body, answer and call', () => {
    const text = typesOf({
      query: { type: 'object', properties: { q: { type: 'string' } } },
      body: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } }, required: ['a'] },
      responses: {
        200: { type: 'object', properties: { c: { type: 'any' }, d: { type: 'boolean' } }, required: ['d'] },
      },
    })
    expect(text).toContain('export interface PostXIdQuery { q?: string | undefined }')
    expect(text).toContain('export interface PostXIdBody { a: string b?: string | undefined }')
    expect(text).toContain('export interface PostXIdResponse { c?: unknown d: boolean }')
    expect(text).toContain(
      'export interface PostXIdCall extends CallOptions { id: string | number query?: PostXIdQuery | undefined json: PostXIdBody }',
    )
  })

  it('asks for nothing that the client fills in', () => {
    const caller: FieldFact = {
      type: 'object',
      properties: { mchid: { type: 'string', own: 'mchid' } },
      required: ['mchid'],
    }
    const text = typesOf({ query: caller, body: caller })
    expect(text).toContain('query?: PostXIdQuery | undefined json?: PostXIdBody | undefined')
    expect(text).toContain("/** default the client's option mchid */ mchid?: string | undefined")
  })

  it('asks for one of several properties where one is needed', () => {
    const payer: FieldFact = {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      atLeastOne: [['a', 'b']],
    }
    expect(typesOf({ body: { type: 'object', properties: { payer } } })).toContain(
      "payer?: { a?: string | undefined b?: string | undefined } & AtLeastOne<'a' | 'b'> | undefined",
    )
  })

  it('asks for the query where something in it is required', () => {
    expect(
      typesOf({ query: { type: 'object', properties: { q: { type: 'string' } }, required: ['q'] } }),
    ).toContain(' query: PostXIdQuery ')
  })

  it('asks an upload for the file and what the client cannot know', () => {
    const text = typesOf({
      form: {
        picture: { type: 'file' },
        meta: {
          type: 'object',
          properties: {
            filename: { type: 'string', format: 'file-name' },
            sha256: { type: 'string', format: 'file-sha256' },
            bank: { type: 'string' },
          },
          required: ['bank', 'sha256'],
        },
        item_id: { type: 'integer' },
      },
    })
    expect(text).toMatch(
      / file: FileInput .*meta: \{ bank: string \} .*form: \{ item_id: number \| string \} \}/,
    )
    expect(text).not.toContain('sha256')
  })

  it('types documented headers beside any other', () => {
    expect(
      typesOf({
        header: {
          type: 'object',
          properties: { 'Idempotency-Key': { type: 'string' } },
          required: ['Idempotency-Key'],
        },
      }),
    ).toContain("headers: { 'Idempotency-Key': string readonly [name: string]: string | undefined }")
  })

  it('writes an object that occurs twice once, and a response of two operations under a name of its own', () => {
    const amount: FieldFact = { type: 'object', label: '金额', properties: { total: { type: 'integer' } } }
    const answer: FieldFact = { type: 'object', properties: { amount, payer_amount: amount } }
    const text = renderTypes('x', [
      { ...operation, responses: { 200: answer } },
      { ...operation, method: 'GET', responses: { 200: answer } },
    ])
    expect(text.match(/interface Amount /g)).toHaveLength(1)
    expect(text).toContain('amount?: Amount | undefined')
    expect(text.match(/interface XIdResult /g)).toHaveLength(1)
    expect(text).toContain('export interface GetXIdResponse extends XIdResult {}')
    expect(text).toContain('export interface PostXIdResponse extends XIdResult {}')
  })

  it('says what is deprecated, and leaves the rest to the verb', () => {
    expect(typesOf({ doc: 'https://pay.weixin.qq.com/doc', deprecated: true })).toContain(
      '/** * 题 – call * @deprecated */',
    )
  })
})

describe('renderChain', () => {
  const of = (...operations: readonly Partial<OperationFact>[]): string =>
    renderChain(
      'x',
      operations.map(changes => ({ ...operation, ...changes })),
    ).replace(/\s+/g, ' ')

  it('nests segments, and ends with verbs in both spellings', () => {
    const text = of({ path: '/v3/x/card-member/{id}' })
    expect(text).toContain('export interface X { readonly cardMember: XCardMember }')
    expect(text).toContain("export interface XCardMember { readonly _id_: WithVerbs<'post', XCardMemberId> }")
    expect(text).toContain(
      "post(call: T.PostXCardMemberIdCall): ResponsePromise<undefined> /** 题 */ readonly postAsync: XCardMemberId['post']",
    )
    expect(text).toContain(
      "export interface XPaths { readonly 'v3/x/card-member/{id}': WithVerbs<'post', XCardMemberId> }",
    )
  })

  it('says at the verb where the documentation is and what is deprecated', () => {
    expect(of({ path: '/v3/x', doc: 'https://pay.weixin.qq.com/doc', deprecated: true })).toContain(
      '/** * 题 * @see https://pay.weixin.qq.com/doc * @deprecated */ post(',
    )
  })

  it('makes delete a verb and a segment at once', () => {
    const text = of({ path: '/v3/x/{id}', method: 'DELETE' }, { path: '/v3/x/{id}/delete' })
    expect(text).toContain(
      "readonly delete: { (call: T.DeleteXIdCall): ResponsePromise<undefined> } & WithVerbs<'post', XIdDelete>",
    )
    expect(text).toContain("readonly deleteAsync: XId['delete']")
  })

  it('gives a path that ends in a slash without it, too', () => {
    const text = of({ path: '/v3/x/a/' }, { path: '/v3/x/a/{id}' })
    expect(text).toMatch(
      /export interface XA \{ [^}]*post\(call: T\.PostXACall\)[^}]* readonly '\/': WithVerbs<'post', XA2>/,
    )
    expect(text).toContain("readonly 'v3/x/a/': WithVerbs<'post', XA2>")
    expect(text).toContain("readonly 'v3/x/a': WithVerbs<'post', XA>")
  })

  it.each<[string, Partial<OperationFact>, string]>([
    ['a response', { responses: { 200: { type: 'object' } } }, 'ResponsePromise<T.PostXIdResponse>'],
    [
      'a response or none',
      { responses: { 200: { type: 'object' }, 204: null } },
      'ResponsePromise<T.PostXIdResponse | undefined>',
    ],
    ['a file', { responses: { 200: null }, produces: ['image/*'] }, 'ResponsePromise<unknown>'],
    ['a call that needs nothing', { path: '/v3/x', pathParams: {} }, 'post(call?: CallOptions)'],
    [
      'a call whose query may be left out',
      { path: '/v3/x', pathParams: {}, query: { type: 'object', properties: { q: { type: 'string' } } } },
      'post(call?: T.PostXCall)',
    ],
  ])('types %s', (_, changes, text) => {
    expect(of({ ...changes })).toContain(text)
  })
})

describe('renderChainRoot', () => {
  it('joins the families under their paths', () => {
    const text = renderChainRoot([
      ['x', [operation]],
      ['marketing-favor', [{ ...operation, path: '/v3/marketing/favor/stocks' }]],
      ['hk-v3', [{ ...operation, path: '/hk/v3/refunds' }]],
    ]).replace(/\s+/g, ' ')
    expect(text).toContain(
      'export interface Chain { readonly v3: { readonly x: XChain readonly marketing: { readonly favor: MarketingFavorChain } } readonly hk: { readonly v3: HkV3Chain } }',
    )
    expect(text).toContain('export interface Paths extends XPaths, MarketingFavorPaths, HkV3Paths {}')
  })
})
