import { fileURLToPath } from 'node:url'
import type { AliasOptions } from 'vite'

const source = (name: string): string => fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url))

/** The package by its name is its sources: what is built was not changed, nor is it measured. */
export const alias: AliasOptions = [
  { find: /^wechatpay-isomorphic$/, replacement: source('index') },
  {
    find: /^wechatpay-isomorphic\/(core|catalog|notification|crypto|emulator)$/,
    replacement: source('$1'),
  },
]
