export const Crypto = undefined
