// Imports a bundle, makes its client and a first call, with a stub behind it, and prints the milliseconds that it took: node start.mjs <bundle> <keys>
import process from 'node:process'
import { order, readStub } from './stub.mjs'

const [bundle, keys] = process.argv.slice(2)
const { options } = readStub(keys)
// What a host loads for its first response is its own.
await new Response('{}').json()

const begin = performance.now()
const { default: createWechatpay } = await import(bundle)
await createWechatpay(options).v3.pay.transactions.native.post({ json: order }).json()
console.log(performance.now() - begin)
process.exit()
