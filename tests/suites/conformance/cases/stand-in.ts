import { type ConfigurationError, createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { deepEqual, equal, match, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { activation, CONFIRM, sharedPlatform, template } from '../clients.ts'

export const standIn: readonly Case[] = [
  {
    name: 'stand-in: client and emulator work on @peculiar/webcrypto alone',
    except: {
      deno: 'Deno’s node:crypto cannot do what @peculiar/webcrypto asks of it (publicEncrypt: SPKI cryptographic key data malformed); Deno has WebCrypto of its own',
      workerd: '@peculiar/webcrypto is written over node:crypto; workerd has WebCrypto of its own',
      'edge-runtime':
        '@peculiar/webcrypto is written over node:crypto; the edge runtime has WebCrypto of its own',
      'next-edge':
        '@peculiar/webcrypto is written over node:crypto; the edge runtime has WebCrypto of its own',
      chromium: '@peculiar/webcrypto is written over node:crypto; a browser has WebCrypto of its own',
      firefox: '@peculiar/webcrypto is written over node:crypto; a browser has WebCrypto of its own',
      webkit: '@peculiar/webcrypto is written over node:crypto; a browser has WebCrypto of its own',
    },
    async run() {
      const { Crypto: StandIn } = await import('@peculiar/webcrypto')
      const crypto = new StandIn() as Crypto
      const emulator = await createEmulator({ crypto })
      const wxpay = createWechatpay({ ...emulator.credentials, crypto, fetch: emulator.fetch })
      const { card_id } = await wxpay.v3.brand.partner.cardMember.cards.post({ json: template }).json()
      const { user_card_code, openid } = await emulator.claimUserCard({ card_id })
      const card = await wxpay[CONFIRM].post({
        user_card_code,
        query: { card_id },
        json: { ...activation, openid },
      }).json()
      equal(card.phone_number, activation.phone_number)
      equal(card.user_card_state, 'EFFECTIVE')
    },
  },
  {
    name: 'stand-in: a WebCrypto without subtle is refused by name, before anything else',
    async run({ crypto }) {
      const { credentials } = await sharedPlatform(crypto)
      const insecure = { getRandomValues: (bytes: Uint8Array) => bytes } as unknown as Crypto
      for (const call of [
        () => createWechatpay({ ...credentials, crypto: insecure }),
        () => createEmulator({ crypto: insecure }),
      ]) {
        await rejects(
          async () => call(),
          error => {
            // Client and emulator may come from two self-contained files, each with error classes of its own.
            const { name, option, message } = error as ConfigurationError
            deepEqual([name, option], ['ConfigurationError', 'crypto'])
            match(message, /subtle/)
          },
        )
      }
    },
  },
]
