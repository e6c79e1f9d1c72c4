// Run in a project that has installed the package: every entry by require().
const assert = require('node:assert/strict')
const { createWechatpay } = require('wechatpay-isomorphic')
const { createEmulator } = require('wechatpay-isomorphic/emulator')
const { confirm } = require('./confirm.cjs')

for (const name of [
  'core',
  'catalog',
  'catalog/brand',
  'crypto',
  'undici',
  'v2',
  'bundle',
  'bundle/emulator',
]) {
  assert.ok(Object.keys(require(`wechatpay-isomorphic/${name}`)).length > 0, name)
}
const openapi = require('wechatpay-isomorphic/openapi.json')
assert.ok(openapi.paths['/v3/pay/transactions/jsapi'].post)
confirm(createWechatpay, createEmulator).catch(error => {
  console.error(error)
  process.exitCode = 1
})
