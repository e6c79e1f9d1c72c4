import type { Deliver } from './delivery/deliver.ts'
import type { Journal } from './journal/journal.ts'
import type { EmulatorPage } from './page/page.ts'
import type { Relations } from './parties/parties.ts'
import type { SandboxKeys } from './keys/sandbox-keys.ts'
import type { SandboxSettings } from './settings.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** Options of {@link createEmulator}. */
export interface EmulatorOptions extends Partial<SandboxSettings> {
  /** A WebCrypto implementation; default `globalThis.crypto`. */
  readonly crypto?: Crypto | undefined
  /** The merchant number; default one of ten digits. */
  readonly mchid?: string | undefined
  /** Default `'1004'`. */
  readonly brandId?: string | undefined
  /** 32 bytes; default a random one. */
  readonly apiv3Key?: string | undefined
  /** The merchant's key of APIv2: 32 letters and digits; default one that is made of the other key. */
  readonly apiv2Key?: string | undefined
  /**
   * With what WeChat Pay signs: its public key, platform certificates, or both, as during a merchant's
   * migration; default both. With `public-key` the download of certificates is answered 404.
   */
  readonly platformKeys?: 'both' | 'public-key' | 'certificate' | undefined
  /**
   * Those of a sandbox that was, as its `keys()` gave them; with its journal it is the same sandbox again.
   * Default new ones. `mchid`, `brandId`, `apiv3Key` and `apiv2Key` are among them.
   */
  readonly keys?: SandboxKeys | undefined
  /** Where what happened is kept; default in memory. */
  readonly journal?: Journal | undefined
  /**
   * Delivers notifications: default `fetch`, to loopback addresses only. Give a merchant's handler to have
   * them in the same process: `deliver: request => handler(request)`.
   */
  readonly deliver?: Deliver | undefined
  /**
   * Any text: the same keys and numbers each time, so that everybody can know them. The keys take about a
   * second to make. Default random ones.
   */
  readonly seed?: string | undefined
  /** Names by which the acts below `/__emulator/` may be called beside loopback's; default none. */
  readonly hosts?: readonly string[] | undefined
  /**
   * The page at `/__emulator/` and the cashier: `page: await emulatorPage()` of `wechatpay-isomorphic/node`;
   * default none.
   */
  readonly page?: EmulatorPage | undefined
  /**
   * How many calls are kept with their answers, for `GET /__emulator/traffic`; default none, or 10,000 where
   * there is a page.
   */
  readonly traffic?: number | undefined
  /** Who there is beside the merchant and the brand, and which appids and sub-merchants belong to whom. */
  readonly parties?: Relations | undefined
}
