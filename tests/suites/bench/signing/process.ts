// Signs in turns by bare subtle.sign and by the package, and prints signatures a second of each: node process.js <keys> <rounds> <milliseconds> <concurrency>
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { createIdentity } from '../../../../src/keys/identity.ts'
import { signAttempt } from '../../../../src/transport/attempt.ts'
import type { Keys } from '../keys.ts'

const [path, rounds, milliseconds, concurrency] = process.argv.slice(2)
const { mchid, serial, privateKey } = JSON.parse(readFileSync(path!, 'utf8')) as Keys

const body = JSON.stringify({
  appid: 'wxd678efh567hg6787',
  mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  amount: { total: 100, currency: 'CNY' },
})
const unsigned = {
  method: 'POST',
  url: new URL('https://api.mch.weixin.qq.com/v3/pay/transactions/native'),
  headers: { accept: 'application/json', 'content-type': 'application/json' },
  body,
  signedBody: body,
}
const identity = createIdentity({ mchid, serial, privateKey }, crypto)
const message = new TextEncoder().encode((await signAttempt(unsigned, identity, crypto)).message)
const der = Buffer.from(privateKey.replace(/-----.*-----/g, ''), 'base64')
const key = await crypto.subtle.importKey(
  'pkcs8',
  der,
  { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  false,
  ['sign'],
)

const contenders = {
  bare: () => crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, message),
  package: () => signAttempt(unsigned, identity, crypto),
}

/** Signatures a second. */
async function signFor(sign: () => Promise<unknown>, duration: number): Promise<number> {
  const begin = performance.now()
  let signatures = 0
  await Promise.all(
    Array.from({ length: Number(concurrency) }, async () => {
      while (performance.now() - begin < duration) {
        await sign()
        signatures++
      }
    }),
  )
  return (signatures / (performance.now() - begin)) * 1000
}

const rates: Record<keyof typeof contenders, number[]> = { bare: [], package: [] }
for (const name of ['bare', 'package'] as const) await signFor(contenders[name], 500)
for (let round = 0; round < Number(rounds); round++) {
  for (const name of ['bare', 'package'] as const)
    rates[name].push(await signFor(contenders[name], Number(milliseconds)))
}
console.log(JSON.stringify(rates))
