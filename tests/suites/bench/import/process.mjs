// Prints how many milliseconds the dependencies take to import, and the package after them.
const begin = performance.now()
await import('ky')
await import('valibot')
const between = performance.now()
await import('wechatpay-isomorphic')
console.log(JSON.stringify({ dependencies: between - begin, package: performance.now() - between }))
