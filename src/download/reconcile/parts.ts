import type { Fact } from './facts.ts'

/** Orders fall into this many parts, by their number. */
const PARTS = 16_384

/**
 * What both sides have, order by order too much to hold, part by part: how much one has more than the other.
 * Where number, sum and digest are the same on both sides, so is what the part has.
 */
export interface Parts {
  /** @returns the part of an order */
  partOf(out_trade_no: string): number
  addHere(fact: Fact): void
  addThere(fact: Fact): void
  /** Of each part how many facts both sides have; 0 where they are the same. */
  toRead(): Uint32Array
}

/**
 * A part whose sides differ once differs in number or sum, which is exact; what cancels out in both, like one
 * order of 10 fen missing here and another one there, is told by 64 bits, differently seeded each time.
 */
export function createParts(): Parts {
  const seed = Math.trunc(Math.random() * 0x1_0000_0000)
  const numbers = new Int32Array(PARTS)
  const sums = new Float64Array(PARTS)
  const low = new Int32Array(PARTS)
  const high = new Int32Array(PARTS)
  const facts = new Uint32Array(PARTS)

  const partOf = (out_trade_no: string): number => hash(out_trade_no, seed) & (PARTS - 1)
  const add = (fact: Fact, sign: 1 | -1): void => {
    const part = partOf(fact.out_trade_no)
    facts[part]!++
    // That an order is not paid needs no partner.
    if (fact.kind === 'state' && sign === 1) return
    // What cannot be compared has none.
    const side = fact.currency === 'CNY' ? '' : String(sign)
    const { kind, out_trade_no, sub_mchid, out_refund_no, amount, currency } = fact
    const text = `${kind} ${out_trade_no} ${sub_mchid} ${out_refund_no} ${amount} ${currency}${side}`
    numbers[part]! += sign
    sums[part]! += sign * (kind === 'payment' ? amount : -amount)
    low[part]! += sign * hash(text, seed ^ LOW)
    high[part]! += sign * hash(text, seed ^ HIGH)
  }
  return {
    partOf,
    addHere: fact => add(fact, 1),
    addThere: fact => add(fact, -1),
    toRead: () =>
      facts.map((count, part) =>
        numbers[part] === 0 && sums[part] === 0 && low[part] === 0 && high[part] === 0 ? 0 : count,
      ),
  }
}

const LOW = 0x9e37_79b9
const HIGH = 0x85eb_ca6b

/** MurmurHash3's rounds over UTF-16 units, as a signed integer of 32 bits. */
function hash(text: string, seed: number): number {
  let state = seed | 0
  for (let index = 0; index < text.length; index++) {
    let unit = Math.imul(text.charCodeAt(index), 0xcc9e_2d51)
    unit = (unit << 15) | (unit >>> 17)
    state ^= Math.imul(unit, 0x1b87_3593)
    state = (state << 13) | (state >>> 19)
    state = (Math.imul(state, 5) + 0xe654_6b64) | 0
  }
  state ^= text.length
  state = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2_ae35)
  return state ^ (state >>> 16)
}
