import type { NotificationResources } from '../catalog/event.ts'
import { familyOf } from '../catalog/family.ts'
import { matchPath, type PathMatch } from '../catalog/find.ts'
import { lazyCatalog, loadFamily } from '../catalog/lazy.ts'
import { checkApiv3Key } from '../crypto/aes-gcm.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { nowSeconds } from '../lib/clock.ts'
import { nonce } from '../lib/nonce.ts'
import { fileAnswer, problemAnswer, signedAnswer } from './answer.ts'
import { authenticate } from './authenticate.ts'
import { createCardStore } from './card-member/store.ts'
import { templateFlows } from './card-member/templates.ts'
import { claimUserCard, userCardFlows, type Claim } from './card-member/user-cards.ts'
import { certificateFlows } from './certificates.ts'
import { exampleFlow } from './example-flow.ts'
import type { Flows } from './flow.ts'
import { keyOf, openRequest } from './open-request.ts'
import { notify, type EmulatedNotification, type NotifyOverrides } from './notifications/notify.ts'
import { orderFlows, type Order, type OrderBook } from './orders.ts'
import {
  createCaller,
  createPlatformCertificate,
  createPlatformPublicKey,
  type Caller,
  type PlatformKey,
} from './parties.ts'
import { EmulatorProblem } from './problem.ts'
import { randomDigits } from './random.ts'
import { receive, type Received } from './received.ts'
import { checkUpload } from './upload.ts'
import type { UserCard } from './card-member/store.ts'

/** What a client needs to call the emulator: options of `createWechatpay`. */
export interface EmulatorCredentials {
  readonly serial: string
  /** PKCS#8 PEM. */
  readonly privateKey: string
  /** The WeChat Pay public key and the platform certificate, PEM. */
  readonly certs: Readonly<Record<string, string>>
  /** 32 characters. */
  readonly apiv3Key: string
}

export interface EmulatorOptions {
  /** A WebCrypto implementation; default `globalThis.crypto`. */
  readonly crypto?: Crypto | undefined
  /** The merchant number; default one of ten digits. */
  readonly mchid?: string | undefined
  /** Default `'1004'`. */
  readonly brandId?: string | undefined
  /** 32 bytes; default a random one. */
  readonly apiv3Key?: string | undefined
  /**
   * With what WeChat Pay signs: its public key, platform certificates, or both, as during a merchant's
   * migration; default both. With `public-key` the download of certificates is answered 404.
   */
  readonly platformKeys?: 'both' | 'public-key' | 'certificate' | undefined
}

/** A type of notification; older spellings and new types are taken too. */
export type NotificationType = keyof NotificationResources | (string & {})

/** A WeChat Pay server in memory. */
export interface Emulator {
  /** A merchant's options for `createWechatpay`. */
  readonly credentials: EmulatorCredentials & { readonly mchid: string }
  /** A brand's options for `createWechatpay`, for the paths below `/brand/`. */
  readonly brandCredentials: EmulatorCredentials & { readonly brandId: string }
  /**
   * Answers as WeChat Pay would: the `fetch` option of `createWechatpay`, or the handler of a server. The
   * host of the URL does not matter.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /**
   * A user claims a member card, which the merchant then confirms. @throws {EmulatorProblem} where the
   * template is unknown or the code taken
   */
  claimUserCard(claim: Claim): UserCard
  /** The orders of the direct merchant so far, by `out_trade_no`. */
  readonly orders: ReadonlyMap<string, Order>
  /**
   * WeChat Pay takes a new platform certificate into use beside the old ones: downloads give all of them, and
   * answers to requests that name no key are signed with it.
   *
   * @param validity default from yesterday, for five years
   * @returns its serial number
   */
  rotateCertificate(validity?: { readonly notBefore: Date; readonly notAfter: Date }): Promise<string>
  /**
   * Makes a notification to the merchant as WeChat Pay would send it, to test an endpoint with: the
   * documented example of its type, correctly encrypted and signed, or with a `fault`.
   *
   * @example
   *   const [answer] = await (
   *     await emulator.notify('TRANSACTION.SUCCESS', { resource: { out_trade_no } })
   *   ).deliver(handler)
   *
   * @param event_type `TRANSACTION.SUCCESS`, …
   * @param overrides what is to be otherwise than in the example
   */
  notify(event_type: NotificationType, overrides?: NotifyOverrides): Promise<EmulatedNotification>
}

/**
 * Makes a WeChat Pay server in memory, for tests and development: it verifies every request, decrypts
 * sensitive fields, checks what it gets against the catalog, and signs its answers. It has keys of its own
 * and needs no port.
 *
 * @example
 *   const emulator = await createEmulator()
 *   const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const crypto = resolveCrypto(options.crypto)
  const apiv3Key = options.apiv3Key ?? nonce(crypto, 32)
  checkApiv3Key(apiv3Key, 'apiv3Key')
  const [merchant, brand, publicKey, certificate] = await Promise.all([
    createCaller(crypto, 'mchid', options.mchid ?? `19${randomDigits(crypto, 8)}`),
    createCaller(crypto, 'brand_id', options.brandId ?? '1004'),
    createPlatformPublicKey(crypto),
    createPlatformCertificate(crypto),
  ])
  const { platformKeys = 'both' } = options
  let certificates = platformKeys === 'public-key' ? [] : [certificate]
  const keys = (): readonly PlatformKey[] => [
    ...(platformKeys === 'certificate' ? [] : [publicKey]),
    ...certificates,
  ]
  /** What signs where the request names no key: the newest certificate, as WeChat Pay does. */
  const signing = (): PlatformKey => certificates[0] ?? publicKey
  const cards = createCardStore()
  const orders: OrderBook = new Map()
  const flows: Flows = {
    ...certificateFlows(() => certificates, apiv3Key, crypto),
    ...orderFlows(orders, crypto),
    ...templateFlows(cards, crypto),
    ...userCardFlows(cards, crypto),
  }

  const answer = async (received: Received): Promise<Response> => {
    const now = nowSeconds()
    const caller = await authenticate(received, [merchant, brand], now)
    const { operation, variables } = await route(received)
    const opened = await openRequest(received, operation, keys())
    await checkUpload(operation, received.form, keyOf(received, keys()), crypto)
    const request = { operation, caller, variables, form: received.form, ...opened }
    const flow = flows[`${operation.method} ${operation.path}`]
    const result = await (flow === undefined ? exampleFlow(request, crypto) : flow(request))
    // Answers are signed with the key that the request names, so that a merchant chooses between public key and certificate.
    const key = keyOf(received, keys()) ?? signing()
    if (result.file !== undefined)
      return fileAnswer(result.file, operation.path.endsWith('/statements'), key, crypto, now)
    return signedAnswer(result, operation.responses[result.status ?? 200], caller, key, crypto, now)
  }

  const credentialsOf = ({ serial, privateKeyPem }: Caller): EmulatorCredentials => ({
    serial,
    privateKey: privateKeyPem,
    certs: Object.fromEntries(keys().map(key => [key.serial, key.pem])),
    apiv3Key,
  })
  return {
    credentials: { mchid: merchant.id, ...credentialsOf(merchant) },
    brandCredentials: { brandId: brand.id, ...credentialsOf(brand) },
    orders,
    async rotateCertificate(validity) {
      const fresh = await createPlatformCertificate(crypto, validity)
      certificates = [fresh, ...certificates]
      return fresh.serial
    },
    claimUserCard: claim => claimUserCard(cards, crypto, claim),
    notify: (event_type, overrides = {}) =>
      notify(
        { publicKey: keys()[0]!, certificate: signing(), merchant, apiv3Key },
        event_type,
        overrides,
        crypto,
      ),
    async fetch(input, init) {
      try {
        return await answer(await receive(input, init))
      } catch (error) {
        if (error instanceof EmulatorProblem) return problemAnswer(error.problem, crypto)
        throw error
      }
    },
  }
}

/** @throws {EmulatorProblem} 404 for a path that is not in the catalog, 405 for another verb */
async function route({ method, url: { pathname } }: Received): Promise<PathMatch> {
  const family = await loadFamily(familyOf(pathname))
  const match = family && matchPath(family, method, pathname)
  if (match !== undefined) return match
  const methods = await lazyCatalog.methods(pathname)
  throw methods.length > 0
    ? new EmulatorProblem(405, 'METHOD_NOT_ALLOWED', `${pathname} takes ${methods.join(', ')}, not ${method}`)
    : new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `请求的资源不存在：${pathname}`)
}
