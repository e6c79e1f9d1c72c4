// Run in a project that has installed the package: every entry by import.
import assert from 'node:assert/strict'
import { createWechatpay } from 'wechatpay-isomorphic'
import * as bundle from 'wechatpay-isomorphic/bundle'
import * as emulatorBundle from 'wechatpay-isomorphic/bundle/emulator'
import * as catalog from 'wechatpay-isomorphic/catalog'
import { brand } from 'wechatpay-isomorphic/catalog/brand'
import * as core from 'wechatpay-isomorphic/core'
import * as crypto from 'wechatpay-isomorphic/crypto'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import openapi from 'wechatpay-isomorphic/openapi.json' with { type: 'json' }
import { undiciFetch } from 'wechatpay-isomorphic/undici'
import { createWechatpayV2 } from 'wechatpay-isomorphic/v2'
import { confirm } from './confirm.cjs'

assert.ok(openapi.paths['/v3/pay/transactions/jsapi'].post)
for (const entry of [catalog, core, crypto]) assert.ok(Object.keys(entry).length > 0)
assert.equal(typeof undiciFetch().close, 'function')
assert.equal(typeof createWechatpayV2({ mchid: '1', apiv2Key: 'k'.repeat(32) }).payByCode, 'function')
await confirm(createWechatpay, createEmulator)
await confirm(options => core.createWechatpay({ ...options, catalog: [brand] }), createEmulator)
await confirm(bundle.createWechatpay, emulatorBundle.createEmulator)
