import type { PublicKey } from '../../crypto.ts'
import { doubtful, right, words, wrong, type Finding } from './finding.ts'

/** A platform certificate, or the public key, with its name. */
interface Named {
  readonly serial: string
  readonly key: PublicKey
}

const dayOf = (time: number | undefined): string =>
  time === undefined ? '' : new Date(time).toISOString().slice(0, 10)

const MONTH = 30 * 24 * 3600 * 1000

/**
 * Whether platform certificates are in effect: one that is not is grave where there is no other key.
 *
 * @param now milliseconds since 1970
 */
export function checkValidity(keys: readonly Named[], now: number): readonly Finding[] {
  const inEffect = keys.filter(({ key }) => (key.notBefore ?? 0) <= now && (key.notAfter ?? Infinity) > now)
  return keys.filter(({ key }) => key.serial !== undefined).map(each => judge(each, inEffect, now))
}

function judge({ serial, key }: Named, inEffect: readonly Named[], now: number): Finding {
  const check = 'platform-certificate'
  const advice = words(
    'move to the WeChat Pay public key, which does not expire: merchant console, 账户中心 → API安全 → 微信支付公钥',
    '建议切换到不会过期的微信支付公钥：商户平台“账户中心 → API安全 → 微信支付公钥”',
  )
  const until = dayOf(key.notAfter)
  const { notAfter = Infinity, notBefore = 0 } = key
  if (notAfter <= now)
    return (inEffect.length > 0 ? doubtful : wrong)(
      check,
      words(`platform certificate ${serial} expired on ${until}`, `平台证书 ${serial} 已于 ${until} 过期`),
      advice,
    )
  if (notBefore > now)
    return doubtful(
      check,
      words(
        `platform certificate ${serial} is not valid before ${dayOf(notBefore)}`,
        `平台证书 ${serial} 在 ${dayOf(notBefore)} 之前无效`,
      ),
      words('compare this clock with the time', '请检查系统时间'),
    )
  if (notAfter - now < MONTH && !inEffect.some(each => (each.key.notAfter ?? Infinity) > notAfter))
    return doubtful(
      check,
      words(`platform certificate ${serial} expires on ${until}`, `平台证书 ${serial} 将于 ${until} 过期`),
      advice,
    )
  return right(
    check,
    words(`platform certificate ${serial} is valid until ${until}`, `平台证书 ${serial} 有效期至 ${until}`),
  )
}
