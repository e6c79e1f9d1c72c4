import type { Caller } from '../parties.ts'
import { EmulatorProblem, paramError } from '../problem.ts'

/** Who is known, who is related to whom, and which appids are whose. */
export interface Parties {
  /** @throws {EmulatorProblem} 400 PARAM_ERROR where a request names another merchant than the one that signed */
  mustBeSigner(caller: Caller, mchid: string | undefined, field: string, location: string): void
  /** @throws {EmulatorProblem} where the partner has no such sub-merchant */
  mustBeRelated(mchid: string, subMchid: string | undefined): void
  /** @throws {EmulatorProblem} 400 APPID_MCHID_NOT_MATCH */
  mustBeBound(appid: string | undefined, mchid: string): void
  /** Whether a sub-merchant is an ecommerce platform's; `undefined` where nothing says so. */
  isEcommerce(mchid: string, subMchid: string): boolean | undefined
}

/** What of the parties is fixed: without a list of appids or sub-merchants, every one is taken. */
export interface Relations {
  /**
   * Further merchants and partners beside `mchid`, by their numbers: each signs with a key of its own.
   * `emulator.credentialsOf(mchid)` gives it.
   */
  readonly merchants?: readonly string[] | undefined
  /** Further brands beside `brandId`, likewise. */
  readonly brands?: readonly string[] | undefined
  readonly appids?: Readonly<Record<string, readonly string[]>> | undefined
  readonly subMerchants?: Readonly<Record<string, readonly string[]>> | undefined
  /**
   * Sub-merchants of ecommerce platforms (收付通), by the platform's merchant number: their orders are shared
   * and refunded below `/v3/ecommerce/` alone, and their money is released after 180 days in place of 30.
   * Left out, the first operation that shares or refunds an order decides it.
   */
  readonly ecommerceSubMerchants?: Readonly<Record<string, readonly string[]>> | undefined
}

export function createParties({ appids, subMerchants, ecommerceSubMerchants }: Relations = {}): Parties {
  const isEcommerce = (mchid: string, subMchid: string): boolean | undefined =>
    ecommerceSubMerchants?.[mchid]?.includes(subMchid)
  return {
    isEcommerce,
    mustBeSigner({ id }, mchid, field, location) {
      if (mchid !== undefined && mchid !== id)
        throw withNumber(
          paramError('mchid不匹配', field, location, `names ${mchid}, signed by ${id}`),
          268447843,
        )
    },
    // 400 and 403 are inferred: the messages and numbers are documented, their status is not.
    mustBeRelated(mchid, subMchid) {
      if (subMchid === undefined || subMchid === '')
        throw new EmulatorProblem(400, 'PARAM_ERROR', '缺少子商户号', { number: 268443704 })
      if (subMchid === mchid)
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '子商户号不能与服务商商户号相同', {
          number: 268443705,
        })
      const known = subMerchants?.[mchid]
      if (known !== undefined && !known.includes(subMchid) && isEcommerce(mchid, subMchid) !== true)
        throw new EmulatorProblem(403, 'NO_AUTH', '受理关系不存在', { number: 268443701 })
    },
    mustBeBound(appid, mchid) {
      const known = appids?.[mchid]
      if (appid !== undefined && known !== undefined && !known.includes(appid))
        throw new EmulatorProblem(400, 'APPID_MCHID_NOT_MATCH', 'appid和mchid不匹配', { number: 268445527 })
    },
  }
}

function withNumber({ problem }: EmulatorProblem, number: number): EmulatorProblem {
  const { status, code, message, detail } = problem
  return new EmulatorProblem(status, code, message, { detail, number })
}
