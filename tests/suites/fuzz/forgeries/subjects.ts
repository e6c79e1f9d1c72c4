/** Who is given messages: the package from its outermost functions, as a merchant calls it. */
import { createGcmKey } from '../../../../src/crypto/aes-gcm.ts'
import { createWechatpay, type Wechatpay } from '../../../../src/index.ts'
import { createNotifications } from '../../../../src/notification.ts'
import { parseNotification } from '../../../../src/notification/parse.ts'
import { createPublicKey } from '../../../../src/crypto/public-key.ts'
import { spkiPem } from '../../../fixtures/keys.ts'
import { APIV3_KEY, type Genuine } from './genuine.ts'
import { valueOf, type Message } from './message.ts'

/** Whether it believes a message. */
export type Subject = (message: Message) => Promise<boolean>

const isBelieved = (promise: PromiseLike<unknown>): Promise<boolean> =>
  Promise.resolve(promise).then(
    () => true,
    () => false,
  )

/** As Node's parser gives them: blanks around a value are gone, twins are still two. */
const received = ({ headers }: Message): (readonly [string, string])[] =>
  headers.map(([name, value]) => [name, value.replace(/^[\t ]+|[\t ]+$/g, '')])

/** `parse()` with what Node has received, and then a handler with what fetch makes of it: both have to agree. */
export function notificationSubject({ certs }: Genuine): Subject {
  const { parse, handler } = createNotifications({ certs, apiv3Key: APIV3_KEY })
  let ran = 0
  const handle = handler(() => void ran++, { onError: () => undefined, replayStore: false })
  return async message => {
    const request = new Request('https://merchant.example/notify', {
      method: 'POST',
      headers: message.headers.map(([name, value]): [string, string] => [name, value]),
      body: message.body,
    })
    const before = ran
    const { ok } = await handle(request)
    const isParsed = await isBelieved(parse({ headers: received(message), body: message.body }))
    if (ok !== isParsed || ok !== ran > before)
      throw new Error(
        `the handler ${ok ? 'believes' : 'refuses'} what parse() does not, or runs its callback`,
      )
    return ok
  }
}

/** What lies behind the signature: every signature counts, and the resource's own tag decides. */
export function resourceSubject(): Subject {
  const real = createPublicKey(spkiPem, 'certs', crypto)
  const context = {
    find: () => ({ ...real, verify: async () => true }),
    apiv3Key: createGcmKey(crypto, APIV3_KEY),
    decrypter: {},
    clockTolerance: 300,
  }
  return message => isBelieved(parseNotification({ headers: received(message), body: message.body }, context))
}

/** A call of a client whose fetch gives the message. */
export function responseSubject({ certs }: Genuine): Subject {
  let answer: Message | undefined
  const wxpay = createWechatpay({
    mchid: '1900000001',
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    signer: { sign: async () => new Uint8Array(256) },
    certs,
    retry: 0,
    fetch: async () =>
      new Response(answer!.body, {
        headers: answer!.headers.map(([name, value]): [string, string] => [name, value]),
      }),
  })
  return message => {
    answer = message
    return isBelieved(call(wxpay, valueOf(message, 'wechatpay-statement-sha1') !== undefined))
  }
}

/** Of a statement, bytes; of an order, its text: what is not JSON is refused by its signature, or not at all. */
function call(wxpay: Wechatpay, isStatement: boolean): PromiseLike<unknown> {
  return isStatement
    ? wxpay
        .chain('v3/statements')
        .get({ query: { date: '2026-12-31' } })
        .arrayBuffer()
    : wxpay
        .chain('v3/pay/transactions/out-trade-no/A1')
        .get({ query: { mchid: '1900000001' } })
        .text()
}
