import { fileURLToPath } from 'node:url'

export default {
  turbopack: {
    // Where Next is installed.
    root: fileURLToPath(new URL('..', import.meta.url)),
    // The one case that imports it is excepted here.
    resolveAlias: { '@peculiar/webcrypto': './nothing.mjs' },
  },
}
