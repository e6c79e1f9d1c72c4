import { describe, expect, test, vi } from 'vitest'
import { snapshot, snapshotQuery } from '../../../src/client/snapshot.ts'

describe('what JSON makes of a value', () => {
  class Card {
    readonly level = 'x'
    get phone(): string {
      return 'not its own'
    }
  }
  class Amount {
    readonly cents = 5
    valueOf(): number {
      return this.cents
    }
  }
  const shared = { a: 1 }

  test.each<[string, unknown, unknown]>([
    ['a text', '张三', '张三'],
    ['null', null, null],
    ['false', false, false],
    ['nothing', undefined, undefined],
    ['an array', [1, [2, { a: [3] }]], [1, [2, { a: [3] }]]],
    ['an instance, by its own properties', new Card(), { level: 'x' }],
    ['a Date', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
    ['a Date within an array', [new Date(0)], ['1970-01-01T00:00:00.000Z']],
    ['boxed values', [Object('x'), Object(5), Object(false)], ['x', 5, false]],
    ['an object that has the tag of a boxed value', { [Symbol.toStringTag]: 'String', a: 1 }, { a: 1 }],
    ['an instance that reckons as a number, by its own properties', new Amount(), { cents: 5 }],
    ['the same object twice, which is no cycle', [shared, { shared }], [{ a: 1 }, { shared: { a: 1 } }]],
    ['an object whose toJSON is no function', { toJSON: 'x' }, { toJSON: 'x' }],
    [
      'what toJSON gives, and what that holds',
      { toJSON: () => ({ at: new Date(0) }) },
      { at: '1970-01-01T00:00:00.000Z' },
    ],
    ['a value that toJSON gives', { a: { toJSON: () => 5 } }, { a: 5 }],
    ['null that toJSON gives', { a: { toJSON: () => null } }, { a: null }],
    ['nothing that toJSON gives', { a: { toJSON: () => undefined } }, { a: undefined }],
  ])('%s', (_, value, expected) => {
    const copy = snapshot(value, 'json')
    expect(copy).toEqual(expected)
    if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value)
    expect(JSON.stringify(copy)).toBe(JSON.stringify(value))
  })

  test('toJSON is told the name under which it stands', () => {
    const named = { toJSON: (name: string) => name }
    expect(snapshot({ a: named, list: [named] }, 'json')).toEqual({ a: 'a', list: ['0'] })
    expect(snapshot(named, 'json')).toBe('json')
  })

  test('what JSON.rawJSON() has made goes out as it is, where the host has it', async () => {
    const raw = Object.freeze({ rawJSON: '9007199254740993' })
    vi.stubGlobal('JSON', Object.create(JSON, { isRawJSON: { value: (value: unknown) => value === raw } }))
    vi.resetModules()
    try {
      const fresh = await import('../../../src/client/snapshot.ts')
      const given = { total: raw, other: {} }
      const copy = fresh.snapshot(given, 'json') as typeof given
      expect(copy.total).toBe(raw)
      expect(copy.other).toEqual({})
      expect(copy.other).not.toBe(given.other)
    } finally {
      vi.unstubAllGlobals()
      vi.resetModules()
    }
  })

  test('a property called __proto__ is one like any other', () => {
    const copy = snapshot(JSON.parse('{"__proto__":{"a":1},"b":2}'), 'json') as object
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
    expect(Object.getOwnPropertyDescriptor(copy, '__proto__')).toEqual({
      value: { a: 1 },
      enumerable: true,
      writable: true,
      configurable: true,
    })
  })

  test('nothing that happens to the original later changes the copy', () => {
    const original = { list: [{ a: 1 }] }
    const copy = snapshot(original, 'json')
    original.list[0]!.a = 2
    original.list.push({ a: 3 })
    expect(copy).toEqual({ list: [{ a: 1 }] })
  })

  const cycle: unknown[] = []
  cycle.push({ cycle })
  const endless = { toJSON: () => ({ endless }) }

  test.each<[string, unknown, string]>([
    ['a BigInt', 5n, 'json is a BigInt, which JSON does not have: give a number or a string'],
    [
      'a BigInt within',
      { list: [{ total: 5n }] },
      'json.list.0.total is a BigInt, which JSON does not have: give a number or a string',
    ],
    [
      'a BigInt after others',
      [{ a: 1 }, 5n],
      'json.1 is a BigInt, which JSON does not have: give a number or a string',
    ],
    [
      'a boxed BigInt',
      { total: Object(5n) },
      'json.total is a BigInt, which JSON does not have: give a number or a string',
    ],
    ['a cycle', cycle, 'json.0.cycle is a cycle: it holds itself, which JSON cannot say'],
    ['a cycle through toJSON', endless, 'json.endless is a cycle: it holds itself, which JSON cannot say'],
  ])('%s is refused by its place', (_, value, message) => {
    expect(() => snapshot(value, 'json')).toThrow(new TypeError(message))
  })

  test('half a character is refused by its place', () => {
    expect(() => snapshot({ name: ['\uD800'] }, 'json')).toThrow(/^json\.name\.0 /)
    expect(() => snapshot({ name: Object('\uD800') }, 'json')).toThrow(/^json\.name is not well-formed/)
  })
})

describe('a query', () => {
  test.each<[string, unknown, object]>([
    ['a plain object', { a: 1, b: [true, 'x'] }, { a: 1, b: [true, 'x'] }],
    ['one without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), { a: 1 }],
    ['a BigInt in it', { offset: 9007199254740993n }, { offset: 9007199254740993n }],
    ['a Date in it', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
    ['URLSearchParams', new URLSearchParams('a=1&b=2&b=3&a='), { a: ['1', ''], b: ['2', '3'] }],
    ['URLSearchParams of single names', new URLSearchParams('a=1'), { a: '1' }],
  ])('as %s', (_, query, expected) => {
    expect(snapshotQuery(query)).toEqual(expected)
  })

  class Query {
    readonly a = '1'
  }
  test.each<[string, unknown, RegExp]>([
    ['a text', 'a=1', /^query has to be a plain object or URLSearchParams, got string$/],
    ['null', null, /got null$/],
    ['nothing', undefined, /^query has to be a plain object or URLSearchParams, got undefined$/],
    ['an array', [['a', '1']], /^query has to be a plain object/],
    ['a Map', new Map(), /^query has to be a plain object/],
    ['an instance', new Query(), /^query has to be a plain object/],
    ['Infinity', { a: Infinity }, /^query\.a is Infinity: give a finite number, or leave it out$/],
    ['NaN among others', { a: [1, Number.NaN] }, /^query\.a is NaN: give a finite number/],
    ['half a character', { a: ['x', '\uD800'] }, /^query\.a(?:\.1)? /],
    ['half a character in URLSearchParams', { '\uDC00': 1 }, /^a name in query /],
  ])('that is %s is refused', (_, query, message) => {
    expect(() => snapshotQuery(query)).toThrow(message)
  })

  test('of a host whose URLSearchParams keep half a character is refused by the name', () => {
    class KeepingSearchParams extends URLSearchParams {
      override getAll(): string[] {
        return ['x', '\uD800']
      }
    }
    expect(() => snapshotQuery(new KeepingSearchParams('a=1'))).toThrow(
      /^query\.a is not well-formed Unicode/,
    )
  })
})
